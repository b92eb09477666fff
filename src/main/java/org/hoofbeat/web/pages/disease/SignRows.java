package org.hoofbeat.web.pages.disease;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.diseases.PooledFrequency;
import org.hoofbeat.diseases.Reference;
import org.hoofbeat.diseases.StatedTerm;
import org.hoofbeat.diseases.Statement;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.Sex;
import org.hoofbeat.web.parts.FrequencyText;
import org.hoofbeat.web.parts.SourceChip;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Messages;

/** Puts what sources state into words: a row a term, a line a statement. */
public final class SignRows {
    private static final int FIRST_REFERENCES = 3;

    private final TermNames names;

    /** Rows with these names of terms. */
    public SignRows(TermNames names) {
        this.names = names;
    }

    /** The row of a stated term; {@code all} shows every reference. */
    public SignRow row(StatedTerm sign, boolean all, Messages m) {
        PooledFrequency pooled = sign.frequency();
        return new SignRow(
                names.in(m.language()).get(sign.row()),
                frequency(pooled, m),
                beside(pooled, m),
                pooled.disagreement(),
                sign.statements().stream()
                        .map(statement -> line(statement, sign.statements().size() == 1, all, m))
                        .toList());
    }

    /** The mark that leads to a reference; one that only repeats the name of the source beside it is the number alone. */
    public static SourceChip chip(Reference reference, String source) {
        String text = reference.text().equals(source) ? "" : reference.text();
        return new SourceChip(reference.number(), text, "", "#ref-" + reference.number());
    }

    private static FrequencyText frequency(PooledFrequency pooled, Messages m) {
        if (pooled.isFromFewPeople() && pooled.counted() instanceof Frequency.Counted) {
            return new FrequencyText(
                    m.text("disease.few"), FrequencyText.of(pooled.counted(), m).numbers(), -1, "few");
        }
        return FrequencyText.of(
                pooled.absent() && !pooled.shown().share().isPresent()
                        ? new Frequency.Banded(FrequencyBand.RULED_OUT)
                        : pooled.shown(),
                m);
    }

    /** The experts' word beside a count, or the count beside the experts' word. */
    private static String beside(PooledFrequency pooled, Messages m) {
        if (pooled.bands().isEmpty() || pooled.counted() instanceof Frequency.Unstated) {
            return "";
        }
        boolean countsShown = pooled.shown().equals(pooled.counted());
        Frequency other = countsShown ? new Frequency.Banded(pooled.bands().getFirst()) : pooled.counted();
        FrequencyText text = FrequencyText.of(other, m);
        return countsShown
                ? m.text(
                        "disease.beside.experts",
                        text.words().toLowerCase(m.language().locale()))
                : m.text("disease.beside.counted", text.numbers());
    }

    /** A statement that stands alone need not repeat the frequency that its row shows. */
    private static StatementLine line(Statement statement, boolean alone, boolean all, Messages m) {
        int most = all ? Integer.MAX_VALUE : FIRST_REFERENCES;
        String source = statement.source().prefix() + " " + statement.source().local();
        List<SourceChip> chips = statement.references().stream()
                .limit(most)
                .map(reference -> chip(reference, source))
                .toList();
        return new StatementLine(
                source,
                alone && !statement.negated() ? "" : says(statement, m),
                remarks(statement, m),
                chips,
                statement.references().size() - chips.size());
    }

    private static String says(Statement statement, Messages m) {
        FrequencyText text = FrequencyText.of(statement.frequency(), m);
        if (statement.negated()) {
            return statement.frequency() instanceof Frequency.Counted
                    ? m.text("disease.statement.absent-counted", text.numbers())
                    : m.text("disease.statement.absent");
        }
        return switch (statement.frequency()) {
            case Frequency.Counted _, Frequency.Share _ -> text.numbers();
            case Frequency.Banded _ ->
                text.numbers().isEmpty() ? text.words() : text.words() + " (" + text.numbers() + ")";
            case Frequency.Unstated _ -> m.text("disease.statement.unstated");
        };
    }

    private static List<String> remarks(Statement statement, Messages m) {
        List<String> remarks = new ArrayList<>();
        statement.findOnset().ifPresent(onset -> remarks.add(m.text("disease.statement.onset", onset.shown())));
        statement.modifiers().forEach(modifier -> remarks.add(modifier.shown()));
        if (statement.sex() != Sex.UNSTATED) {
            remarks.add(m.text(statement.sex() == Sex.FEMALE ? "disease.statement.female" : "disease.statement.male"));
        }
        return remarks;
    }
}
