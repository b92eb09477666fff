package org.hoofbeat.web.pages.disease;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Reference;
import org.hoofbeat.diseases.StatedTerm;
import org.hoofbeat.diseases.Statement;
import org.hoofbeat.diseases.plain.TermName;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.SourceVersion;

/** All statements on the signs of a disease as a table: one row a statement, with where it comes from (decision "TSV"). */
final class SignsTsv {
    private static final List<String> HEADER = List.of(
            "disease_id",
            "disease_name",
            "source_disease",
            "term_id",
            "term",
            "plain_name",
            "body_system",
            "absent",
            "frequency",
            "affected",
            "examined",
            "onset",
            "sex",
            "modifiers",
            "evidence",
            "references",
            "curated",
            "data_source",
            "data_version",
            "licence",
            "attribution");

    private SignsTsv() {}

    /** @param data the file that the statements come from */
    static String of(DiseaseFacts facts, SourceVersion data) {
        Stream<String> rows = Stream.concat(
                facts.systems().stream().flatMap(system -> system.signs().stream()
                        .flatMap(sign -> rows(facts, sign, system.system().title(), data))),
                facts.ruledOut().stream().flatMap(sign -> rows(facts, sign, "", data)));
        return Stream.concat(Stream.of(String.join("\t", HEADER)), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> rows(DiseaseFacts facts, StatedTerm sign, String system, SourceVersion data) {
        return sign.statements().stream().map(statement -> row(facts, sign, system, statement, data));
    }

    private static String row(
            DiseaseFacts facts, StatedTerm sign, String system, Statement statement, SourceVersion data) {
        return Stream.of(
                        facts.id().toString(),
                        facts.name(),
                        statement.source().toString(),
                        sign.name().id().toString(),
                        sign.name().label(),
                        sign.name().plain(),
                        system,
                        statement.negated() ? "yes" : "no",
                        frequency(statement.frequency()),
                        statement.frequency() instanceof Frequency.Counted(int affected, int _) ? "" + affected : "",
                        statement.frequency() instanceof Frequency.Counted(int _, int examined) ? "" + examined : "",
                        statement.findOnset().map(TermName::label).orElse(""),
                        statement.sex() == Sex.UNSTATED
                                ? ""
                                : statement.sex().name().toLowerCase(java.util.Locale.ROOT),
                        join(statement.modifiers().stream().map(TermName::label)),
                        statement.evidence(),
                        join(statement.references().stream().map(Reference::text)),
                        statement.findCurated().map(Object::toString).orElse(""),
                        data.source(),
                        data.version(),
                        data.licence(),
                        data.attribution())
                .map(SignsTsv::cell)
                .collect(Collectors.joining("\t"));
    }

    private static String frequency(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Counted(int affected, int examined) -> affected + "/" + examined;
            case Frequency.Share(double value) -> Math.round(value * 1000) / 10.0 + "%";
            case Frequency.Banded(var band) ->
                band.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            case Frequency.Unstated _ -> "";
        };
    }

    private static String join(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }

    private static String cell(String value) {
        return value.replaceAll("[\\t\\r\\n]+", " ");
    }
}
