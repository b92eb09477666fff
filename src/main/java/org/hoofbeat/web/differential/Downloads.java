package org.hoofbeat.web.differential;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hoofbeat.model.Credit;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Ranked;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Ranking;
import org.hoofbeat.sources.exchange.PhenopacketWriter;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.parts.Tsv;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What can be taken away from the differential: the findings as a phenopacket, the ranking as a table. */
@Component
class Downloads {
    private static final List<String> HEADER = Stream.concat(
                    Stream.of("rank", "diseaseId", "mondoId", "label", "score", "posterior"), Credit.NAMES.stream())
            .toList();

    private final Ranker ranker;
    private final Manifest manifest;
    private final PhenopacketWriter packets;

    Downloads(Knowledge knowledge, Ranker ranker, TermNames names) {
        this.ranker = ranker;
        this.manifest = knowledge.manifest();
        String hpoVersion = manifest.sources().stream()
                .filter(source -> source.source().equals("Human Phenotype Ontology"))
                .map(SourceVersion::version)
                .findFirst()
                .orElse("unknown");
        this.packets = new PhenopacketWriter(term -> names.get(term).medical(), hpoVersion);
    }

    ResponseEntity<String> phenopacket(DifferentialForm form) {
        return Tsv.download(
                "findings.phenopacket.json",
                MediaType.APPLICATION_JSON,
                packets.write("findings", form.query().patient(), Instant.now()));
    }

    ResponseEntity<String> table(DifferentialForm form) {
        Ranking ranking = ranker.rank(form.query());
        List<String> credit = Credit.of(manifest).cells();
        List<Ranked> all = ranking.findings().used().isEmpty() ? List.of() : ranking.top(ranking.size());
        return Tsv.download(
                "ranking-" + manifest.generation() + ".tsv",
                HEADER,
                all.stream().map(disease -> Stream.concat(
                                Stream.of(
                                        String.format(Locale.ROOT, "%.1f", disease.rank()),
                                        disease.diseaseId().toString(),
                                        disease.pageId().toString(),
                                        disease.label(),
                                        String.format(Locale.ROOT, "%.4f", disease.score()),
                                        String.format(Locale.ROOT, "%.6f", disease.posterior())),
                                credit.stream())
                        .toList()));
    }
}
