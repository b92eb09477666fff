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
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.SourceVersion;

/** The signs of a disease, one row a sign, pooled over its sources, with version and licences (decision "Exports"). */
final class PhenotypeTsv {
    static final List<String> HEADER = List.of(
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
            "generation",
            "sources");

    private PhenotypeTsv() {}

    static Stream<List<String>> rows(DiseaseFacts facts, PhenotypeTable table, Manifest manifest) {
        String sources =
                manifest.sources().stream().map(PhenotypeTsv::source).distinct().collect(Collectors.joining("; "));
        return table.rows().stream().map(row -> row(facts, row, manifest.generation(), sources));
    }

    private static List<String> row(DiseaseFacts facts, PhenotypeRow row, String generation, String sources) {
        Frequency counted = row.frequency().counted();
        return List.of(
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
                row.references().stream().map(Reference::text).collect(Collectors.joining("; ")),
                generation,
                sources);
    }

    private static String word(Enum<?> band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String source(SourceVersion source) {
        return source.source() + " " + source.version() + " (" + source.licence() + ")";
    }
}
