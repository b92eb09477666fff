package org.hoofbeat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hoofbeat.model.Annotation;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanetJoinTest {
    @TempDir
    Path folder;

    private Knowledge joined;

    @BeforeEach
    void buildWithPackets() throws IOException {
        Path zip = folder.resolve("packets.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            packet(out, "558", "Disease", "Marfan syndrome", "MFS");
            packet(out, "284963", "Etiological subtype", "Marfan syndrome type 1", "MFS1");
            packet(out, "98056", "Category", "Rare eye disease", "");
        }
        PackBuild build = TinyKnowledge.files();
        build.read(SourceKind.ORPHANET, zip);
        joined = build.build();
    }

    @Test
    void annotatesOnlyDiseasesThatTheAnnotationFileDoesNot() {
        assertThat(signs("ORPHA:558"))
                .extracting(annotation -> annotation.term().toString())
                .containsExactly("HP:0002616", "HP:0000545", "HP:0001249");
        assertThat(signs("ORPHA:284963"))
                .extracting(annotation -> annotation.term().toString())
                .containsExactly("HP:0004322");
        assertThat(joined.manifest().counts()).containsEntry("diseases with signs from Orphanet's packets", 1);
    }

    @Test
    void addsOnsetAndInheritanceToBoth() {
        for (String id : List.of("ORPHA:558", "ORPHA:284963")) {
            assertThat(annotations(id))
                    .filteredOn(annotation -> annotation.aspect() != Aspect.PHENOTYPE)
                    .extracting(annotation -> annotation.term().toString())
                    .containsExactly("HP:0011463", "HP:0000006");
        }
    }

    @Test
    void addsGradedCrossReferencesPrevalencesNamesAndGenes() {
        int source = joined.findSourceDisease(Curie.parse("ORPHA:558")).orElseThrow();
        assertThat(joined.sourceDiseases().crossReferencesOf(source))
                .containsExactlyEntriesOf(java.util.Map.of(Curie.parse("OMIM:154700"), MappingPredicate.NARROW));
        assertThat(joined.sourceDiseases().prevalencesOf(source)).hasSize(1);
        assertThat(joined.genesOf(source).mapToObj(joined.genes().symbol()::get))
                .containsExactly("FBN1", "NEWGENE");
        int page = ((Identity.Elsewhere) joined.resolve(Curie.parse("ORPHA:558"))).disease();
        assertThat(joined.diseases().synonymsOf(page)).contains("MFS", "MFS1");
    }

    @Test
    void givesCategoriesNoPage() {
        assertThat(joined.resolve(Curie.parse("ORPHA:98056"))).isInstanceOf(Identity.Unknown.class);
    }

    private List<Annotation> signs(String id) {
        return annotations(id).stream()
                .filter(annotation -> annotation.aspect() == Aspect.PHENOTYPE)
                .toList();
    }

    private List<Annotation> annotations(String id) {
        return joined.annotationsOf(joined.findSourceDisease(Curie.parse(id)).orElseThrow())
                .mapToObj(joined::annotation)
                .toList();
    }

    private static void packet(ZipOutputStream out, String code, String type, String label, String synonym)
            throws IOException {
        out.putNextEntry(new ZipEntry("ORPHApacket_" + code + ".json"));
        out.write("""
                {"Orphapacket": {"ORPHAcode": "%s", "Label": "%s", "version": "4.1.8 [2025-03-03]",
                 "DisorderType": {"value": "%s"}, "Synonyms": [{"Synonym": "%s"}],
                 "ExternalReferences": [{"Source": "OMIM", "Reference": "154700",
                   "DisorderMappingRelation": "BTNT (ORPHAcode is broader than the targeted code)"}],
                 "Prevalences": [{"Prevalence": {"PrevalenceType": "Point prevalence", "PrevalenceClass": "1-5 / 10 000",
                   "ValMoy": "15.0", "PrevalenceGeographic": "Europe", "Source": "ORPHANET"}}],
                 "AverageAgeOfOnsets": [{"AverageAgeOfOnset": {"value": "Childhood"}}],
                 "TypeOfInheritances": [{"TypeOfInheritance": {"value": "Autosomal dominant"}}],
                 "Genes": [
                   {"Gene": {"Symbol": "FBN1", "Name": "fibrillin 1", "ExternalReferences": [{"Source": "HGNC", "Reference": "3603"}]}},
                   {"Gene": {"Symbol": "NEWGENE", "Name": "new", "ExternalReferences": [{"Source": "HGNC", "Reference": "99999"}]}}],
                 "Phenotypes": [{"Phenotype": {"HPOId": "HP:0004322", "HPOFrequency": "Occasional (29-5%%)"}}]}}
                """.formatted(code, label, type, synonym).getBytes(StandardCharsets.UTF_8));
    }
}
