package org.hoofbeat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are well-formed but contradict themselves. */
class ContradictionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: HP:0000001\\nis_a: HP:0000002|id: HP:0000002\\nis_a: HP:0000001|form a circle",
                "id: HP:0000001\\nis_a: HP:0000001|id: HP:0000002|form a circle",
                "id: HP:0000001|id: HP:0000001|HP:0000001 is defined twice",
                "id: HP:0000001\\nis_a: HP:0000007|id: HP:0000002|HP:0000007, which the file does not define",
                "id: HP:abc|id: HP:0000002|HP:abc is no HPO identifier"
            })
    void anOntologyThatContradictsItselfIsRefused(String first, String second, String message) throws IOException {
        String obo = "[Term]\n%s\n\n[Term]\n%s\n".formatted(first, second).replace("\\n", "\n");
        PackBuild build = build(Files.writeString(folder.resolve("hp.obo"), obo));
        assertThatThrownBy(build::build)
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageStartingWith("hp.obo")
                .hasMessageContaining(message);
    }

    @Test
    void linksBetweenDiseasesThatFormACircleAreRefused() throws IOException {
        PackBuild build = TinyKnowledge.files();
        build.read(
                SourceKind.MONDO,
                Files.writeString(
                        folder.resolve("edges.tsv"),
                        "subject\tpredicate\tobject\nMONDO:1\tbiolink:subclass_of\tMONDO:2\nMONDO:2\tbiolink:subclass_of\tMONDO:1\n"));
        assertThatThrownBy(build::build)
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("MONDO:1 form a circle");
    }

    @Test
    void aGeneThatIsListedTwiceIsRefused() throws IOException {
        PackBuild build = TinyKnowledge.files();
        build.read(SourceKind.HGNC, TinyKnowledge.file("hgnc_complete_set.txt"));
        assertThatThrownBy(build::build)
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("is listed twice");
    }

    @Test
    void aPackNeedsNothingButTermsAndAnnotations() {
        Knowledge knowledge = build(TinyKnowledge.file("hp.obo")).build();
        assertThat(knowledge.diseases().size())
                .isEqualTo(knowledge.sourceDiseases().size());
        assertThat(knowledge.genes().size()).isZero();
    }

    private static PackBuild build(Path ontology) {
        var build = new PackBuild();
        build.read(SourceKind.HP, ontology);
        build.read(SourceKind.HPOA, TinyKnowledge.file("phenotype.hpoa"));
        return build;
    }
}
