package org.hoofbeat.store.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;
import org.junit.jupiter.api.Test;

/** The pack that comes with the program has what its sources have; the numbers were counted on those files by other means. */
class DefaultPackTest {
    private static final Path FILE = Path.of("src/main/resources/org/hoofbeat/pack/default.hoofpack");
    private static final Knowledge PACK = PackReader.openBuiltIn();
    private static final DiseaseTable DISEASES = PACK.diseases();
    private static final SourceDiseaseTable SOURCES = PACK.sourceDiseases();

    @Test
    void isSmall() throws java.io.IOException {
        assertThat(Files.size(FILE)).isLessThan(10L << 20);
    }

    @Test
    void hasAPageForEveryMondoDisease() {
        assertThat(IntStream.range(0, DISEASES.size())
                        .filter(row -> DISEASES.id().get(row).startsWith("MONDO:")))
                .hasSize(24_222);
        int leiomyomatosis = ((Identity.Canonical) PACK.resolve(Curie.parse("MONDO:0003614"))).disease();
        assertThat(DISEASES.label().get(leiomyomatosis)).isEqualTo("intravenous leiomyomatosis");
        assertThat(PACK.sourcesOf(leiomyomatosis)).isEmpty();
    }

    @Test
    void letsAnnotatedDiseasesMeetOnTheirMondoDiseases() {
        int[] onMondo =
                IntStream.range(0, SOURCES.size()).filter(row -> isOnMondo(row)).toArray();
        assertThat(SOURCES.size()).isEqualTo(12_687);
        assertThat(IntStream.range(0, SOURCES.size()).filter(row -> SOURCES.annotationCount(row) > 0))
                .hasSize(12_687);
        assertThat(onMondo).hasSize(12_599);
        assertThat(Arrays.stream(onMondo).map(row -> SOURCES.disease()[row]).distinct())
                .hasSize(10_478);
        assertThat(pagesWith("OMIM:").cardinality()).isPositive();
        BitSet both = pagesWith("OMIM:");
        both.and(pagesWith("ORPHA:"));
        assertThat(both.cardinality()).isEqualTo(2_107);
    }

    @Test
    void keepsDiseasesThatMondoDoesNotKnowUnderTheirOwnIdentifiers() {
        assertThat(notOnMondo("DECIPHER:")).isEqualTo(47);
        assertThat(notOnMondo("OMIM:")).isEqualTo(31);
        assertThat(notOnMondo("ORPHA:")).isEqualTo(10);
    }

    @Test
    void hasEveryAnnotationAndEveryMappingExceptMedDra() {
        assertThat(PACK.annotations().size()).isEqualTo(271_702);
        assertThat(DISEASES.mappingObject().size()).isEqualTo(107_430);
        assertThat(IntStream.range(0, DISEASES.mappingPredicate().length)
                        .filter(i -> DISEASES.mappingPredicate()[i] == MappingPredicate.BROAD.ordinal()))
                .hasSize(70);
        assertThat(PACK.manifest().counts()).containsEntry("rejected records", 0);
        assertThat(DISEASES.hasEdges()).isFalse();
    }

    @Test
    void saysWhereItComesFrom() {
        List<SourceVersion> sources = PACK.manifest().sources();
        assertThat(sources)
                .extracting(SourceVersion::file)
                .contains(
                        "hp.obo",
                        "phenotype.hpoa",
                        "genes_to_phenotype.txt",
                        "mondo.sssom.tsv",
                        "hgnc_complete_set.txt");
        assertThat(sources).allSatisfy(source -> {
            assertThat(source.licence()).isNotBlank();
            assertThat(source.sha256()).matches("[0-9a-f]{64}");
        });
        assertThat(PACK.manifest().date()).isEqualTo("2025-06-09");
    }

    @Test
    void hasAHierarchyOfAllTerms() {
        assertThat(PACK.terms().size()).isEqualTo(19_484);
        assertThat(PACK.hierarchy().listBodySystems()).hasSize(23);
    }

    private static boolean isOnMondo(int source) {
        return DISEASES.id().get(SOURCES.disease()[source]).startsWith("MONDO:");
    }

    private static BitSet pagesWith(String prefix) {
        var pages = new BitSet();
        IntStream.range(0, SOURCES.size())
                .filter(row -> SOURCES.id().get(row).startsWith(prefix) && isOnMondo(row))
                .forEach(row -> pages.set(SOURCES.disease()[row]));
        return pages;
    }

    private static long notOnMondo(String prefix) {
        return IntStream.range(0, SOURCES.size())
                .filter(row -> SOURCES.id().get(row).startsWith(prefix) && !isOnMondo(row))
                .count();
    }
}
