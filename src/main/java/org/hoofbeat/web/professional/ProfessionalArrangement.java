package org.hoofbeat.web.professional;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.clinic.ClinicalView;
import org.hoofbeat.clinic.Epidemiology;
import org.hoofbeat.clinic.LookAlike;
import org.hoofbeat.clinic.PhenotypeRow;
import org.hoofbeat.clinic.PhenotypeTable;
import org.hoofbeat.diseases.Code;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.Inheritance;
import org.hoofbeat.diseases.Reference;
import org.hoofbeat.diseases.plain.TermName;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.phenotype.comparison.Cell;
import org.hoofbeat.phenotype.comparison.Row;
import org.hoofbeat.web.pages.disease.PrevalenceWords;
import org.hoofbeat.web.pages.disease.SignRow;
import org.hoofbeat.web.pages.disease.SignRows;
import org.hoofbeat.web.pages.disease.TextsView;
import org.hoofbeat.web.parts.FrequencyText;
import org.hoofbeat.web.parts.SourceChip;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Messages;

/** Arranges what is known about a disease as a page for clinicians. Safe for all threads. */
final class ProfessionalArrangement {
    private static final int FIRST_REFERENCES = 4;

    private final Diseases diseases;
    private final Manifest manifest;
    private final TermNames names;
    private final SignRows rows;

    ProfessionalArrangement(Diseases diseases, Manifest manifest, TermNames names) {
        this.diseases = diseases;
        this.manifest = manifest;
        this.names = names;
        this.rows = new SignRows(names);
    }

    ProfessionalPage page(ClinicalView view, TextsView texts, Messages m) {
        DiseaseFacts facts = view.facts();
        return new ProfessionalPage(
                facts,
                facts.name().substring(0, 1).toUpperCase(Locale.ROOT)
                        + facts.name().substring(1),
                diseases.in(m.language().locale()).summarise(facts).sentences().stream()
                        .map(sentence -> sentence.text())
                        .collect(Collectors.joining(" ")),
                codes(facts, m),
                view.epidemiology().stream().map(one -> epidemiology(one, m)).toList(),
                courses(facts, m),
                phenotype(facts, view.phenotype(), m),
                view.lookAlikes().stream().map(other -> lookAlike(other, m)).toList(),
                texts,
                manifest.sources());
    }

    PhenotypeView phenotype(DiseaseFacts facts, PhenotypeTable table, Messages m) {
        return new PhenotypeView(
                "/professional/" + facts.id(),
                table.question(),
                table.rows().stream().map(row -> line(row, m)).toList(),
                table.total(),
                table.systems(),
                facts.ruledOut());
    }

    private static List<ProfessionalPage.CodeLine> codes(DiseaseFacts facts, Messages m) {
        return facts.codes().stream()
                .flatMap(group -> group.codes().stream().map(code -> code(group.title(), code, facts, m)))
                .toList();
    }

    private static ProfessionalPage.CodeLine code(String system, Code code, DiseaseFacts facts, Messages m) {
        return new ProfessionalPage.CodeLine(
                system,
                code.id().toString(),
                code.link(),
                code.label().equalsIgnoreCase(facts.name()) ? "" : code.label(),
                m.text("professional.grade."
                        + code.predicate().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static ProfessionalPage.EpidemiologyLine epidemiology(Epidemiology one, Messages m) {
        String key = "professional.counted."
                + one.stated().type().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new ProfessionalPage.EpidemiologyLine(
                m.has(key) ? m.text(key) : one.stated().type(),
                PrevalenceWords.range(one.stated().range(), m),
                one.stated().geography(),
                one.source().prefix() + " " + one.source().local(),
                one.papers().stream()
                        .map(paper -> SourceChip.of(paper.toString()))
                        .toList(),
                one.isByExperts());
    }

    private List<ProfessionalPage.CourseLine> courses(DiseaseFacts facts, Messages m) {
        List<ProfessionalPage.CourseLine> all = new ArrayList<>();
        for (Inheritance inheritance : facts.inheritances()) {
            all.add(course(m.text("professional.course.inheritance"), rows.row(inheritance.stated(), false, m)));
        }
        facts.onsets()
                .forEach(onset -> all.add(course(m.text("disease.course.onset"), rows.row(onset.stated(), false, m))));
        facts.courses()
                .forEach(one -> all.add(course(
                        m.text("disease.course." + one.kind().name().toLowerCase(Locale.ROOT)),
                        rows.row(one.stated(), false, m))));
        return all;
    }

    private static ProfessionalPage.CourseLine course(String kind, SignRow row) {
        return new ProfessionalPage.CourseLine(kind, row);
    }

    private PhenotypeView.Line line(PhenotypeRow row, Messages m) {
        SignRow words = rows.row(row.sign(), false, m);
        List<Reference> references = row.references();
        return new PhenotypeView.Line(
                words.name(),
                row.system().title(),
                words.frequency(),
                words.beside(),
                row.frequency().counted() instanceof Frequency.Counted(int affected, int examined)
                        ? affected + "/" + examined
                        : "",
                words.disputed(),
                row.onsets().stream().map(TermName::label).collect(Collectors.joining(", ")),
                row.sign().statements().stream()
                        .flatMap(statement -> statement.modifiers().stream().map(TermName::label))
                        .distinct()
                        .toList(),
                row.evidence(),
                references.stream()
                        .limit(FIRST_REFERENCES)
                        .map(reference -> SignRows.chip(reference, ""))
                        .toList(),
                Math.max(0, references.size() - FIRST_REFERENCES));
    }

    private ProfessionalPage.LookAlikeLine lookAlike(LookAlike other, Messages m) {
        TermNames called = names.in(m.language());
        return new ProfessionalPage.LookAlikeLine(
                other.disease().id().toString(),
                other.disease().label(),
                m.percent(other.disease().score()),
                other.disease().because().stream()
                        .map(shared -> called.get(shared.sign().id()))
                        .toList(),
                other.apart().stream().map(row -> apart(row, called, m)).toList());
    }

    private static ProfessionalPage.ApartLine apart(Row row, TermNames called, Messages m) {
        return new ProfessionalPage.ApartLine(
                called.get(row.sign().id()),
                words(row.cells().get(0), called, m),
                words(row.cells().get(1), called, m),
                row.favours().stream().findFirst().filter(first -> first == 0).isPresent());
    }

    private static String words(Cell cell, TermNames called, Messages m) {
        return switch (cell) {
            case Cell.Present present ->
                present.through().stream()
                        .map(special -> m.text(
                                "professional.apart.through",
                                called.get(special.id()).medical(),
                                often(present.frequency(), m)))
                        .findFirst()
                        .orElseGet(() -> often(present.frequency(), m));
            case Cell.RuledOut _ -> m.text("professional.apart.ruled-out");
            case Cell.Nearest nearest ->
                m.text(
                        "professional.apart.nearest",
                        called.get(nearest.sign().id()).medical());
            case Cell.Unknown _ -> m.text("professional.apart.unknown");
        };
    }

    private static String often(Frequency frequency, Messages m) {
        FrequencyText text = FrequencyText.of(frequency, m);
        return Stream.of(text.words(), text.numbers())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
