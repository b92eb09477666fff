package org.hoofbeat.web.professional;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.clinic.PhenotypeRow;
import org.hoofbeat.clinic.PhenotypeTable;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Reference;
import org.hoofbeat.diseases.plain.TermName;
import org.hoofbeat.model.Credit;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.Manifest;

/** The signs of a disease, one row a sign, pooled over its sources, with version and licences (decision "Exports"). */
final class PhenotypeTsv {
    static final List<String> HEADER = Stream.concat(
                    Stream.of(
                            "disease_id",
                            "disease_name",
                            "term_id",
                            "term",
                            "plain_name",
                            "body_system",
                            "frequency_band",
                            "affected",
                            "examined",
                            "share",
                            "expert_bands",
                            "disputed",
                            "onset",
                            "evidence",
                            "references",
                            "generation"),
                    Credit.NAMES.stream())
            .toList();

    private PhenotypeTsv() {}

    static Stream<List<String>> rows(DiseaseFacts facts, PhenotypeTable table, Manifest manifest) {
        List<String> credit = Credit.of(manifest).cells();
        return table.rows().stream().map(row -> Stream.concat(
                        Stream.concat(cells(facts, row), Stream.of(manifest.generation())), credit.stream())
                .toList());
    }

    private static Stream<String> cells(DiseaseFacts facts, PhenotypeRow row) {
        Frequency counted = row.frequency().counted();
        return Stream.of(
                facts.id().toString(),
                facts.name(),
                row.sign().name().id().toString(),
                row.sign().name().label(),
                row.sign().name().plain(),
                row.system().title(),
                row.frequency().findBand().map(PhenotypeTsv::word).orElse(""),
                counted instanceof Frequency.Counted(int affected, int _) ? String.valueOf(affected) : "",
                counted instanceof Frequency.Counted(int _, int examined) ? String.valueOf(examined) : "",
                counted.share().isPresent()
                        ? String.format(Locale.ROOT, "%.3f", counted.share().getAsDouble())
                        : "",
                row.frequency().bands().stream().map(PhenotypeTsv::word).collect(Collectors.joining("; ")),
                row.frequency().disagreement() ? "yes" : "no",
                row.onsets().stream().map(TermName::label).collect(Collectors.joining("; ")),
                row.evidence().stream().map(Enum::name).collect(Collectors.joining("; ")),
                row.references().stream().map(Reference::text).collect(Collectors.joining("; ")));
    }

    private static String word(Enum<?> band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
