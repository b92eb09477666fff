package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.diseases.Reference;
import org.hoofbeat.diseases.Statement;
import org.hoofbeat.diseases.plain.TermName;
import org.hoofbeat.model.Sex;
import org.hoofbeat.web.api.wire.HowOften;
import org.hoofbeat.web.api.wire.Named;

/** What one source says about one term, in one row of its file. */
@Schema(name = "Statement", description = "What one source says about one term, in one row of its file.")
public record StatementAnswer(
        @Schema(example = "OMIM:154700") String source,

        @Schema(description = "The source says that the sign is absent.")
        boolean negated,

        HowOften frequency,

        @Schema(
                allowableValues = {"", "female", "male"},
                description = "The sex that it is limited to.")
        String sex,

        @Schema(description = "When the sign starts; at most one.")
        List<Named> onset,

        List<Named> modifiers,

        @Schema(
                description = "PCS: published clinical study; TAS: traceable author statement; IEA: inferred.",
                example = "PCS")
        String evidence,

        @Schema(description = "Numbers in the list of references.")
        List<Integer> references,

        @Schema(description = "Day of the newest curation; at most one.")
        List<LocalDate> curated) {

    static StatementAnswer of(Statement statement) {
        return new StatementAnswer(
                statement.source().toString(),
                statement.negated(),
                HowOften.of(statement.frequency()),
                statement.sex() == Sex.UNSTATED ? "" : statement.sex().name().toLowerCase(Locale.ROOT),
                named(statement.onset()),
                named(statement.modifiers()),
                statement.evidence(),
                statement.references().stream().map(Reference::number).toList(),
                statement.curated());
    }

    private static List<Named> named(List<TermName> terms) {
        return terms.stream().map(t -> new Named(t.id().toString(), t.label())).toList();
    }
}
