package org.hoofbeat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.testing.DevelopmentData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pack from every kind of file that a host can give, on the development data. */
class FullBuildTest {
    private static final PackBuild BUILD = new PackBuild();
    private static Knowledge full;

    @BeforeAll
    static void build() {
        BUILD.read(SourceKind.HP, DevelopmentData.file("hpo/hp-2025-05-06.json.gz"));
        BUILD.read(SourceKind.HPOA, DevelopmentData.file("hpo/phenotype-2025-05-06.hpoa.gz"));
        BUILD.read(SourceKind.MONDO, DevelopmentData.file("mondo/mondo-2026-08.zip"));
        BUILD.read(SourceKind.ORPHANET, DevelopmentData.file("orphanet/orphapacket-2025-12.zip"));
        BUILD.read(SourceKind.TRANSLATIONS, DevelopmentData.file("hpo/hpo-translations-2026-08.zip"));
        full = BUILD.build();
    }

    @Test
    void keepsEveryRowOfTheAnnotationFile() {
        assertThat(BUILD.rejections())
                .extracting(Rejection::file)
                .doesNotContain("phenotype-2025-05-06.hpoa.gz", "hp-2025-05-06.json.gz");
        assertThat(full.annotations().size()).isGreaterThan(272_060);
        assertThat(full.terms().size()).isEqualTo(19_650);
    }

    @Test
    void takesSignsFromPacketsOnlyWhereTheAnnotationFileHasNone() {
        assertThat(full.manifest().counts()).containsEntry("diseases with signs from Orphanet's packets", 84);
    }

    @Test
    void knowsGroupsGradedCrossReferencesAndPrevalences() {
        int marfan = full.findSourceDisease(Curie.parse("ORPHA:558")).orElseThrow();
        assertThat(full.sourceDiseases().crossReferencesOf(marfan))
                .containsEntry(Curie.parse("OMIM:154700"), MappingPredicate.NARROW)
                .containsEntry(Curie.parse("OMIM:610168"), MappingPredicate.BROAD);
        assertThat(full.sourceDiseases().prevalencesOf(marfan)).isNotEmpty();
        Identity root = full.resolve(Curie.parse("MONDO:0000001"));
        assertThat(groupsAbove(full.sourceDiseases().disease()[marfan]))
                .contains(((Identity.Canonical) root).disease());
    }

    @Test
    void leadsCrossReferencesOfGardToTheirDisease() {
        assertThat(full.resolve(Curie.parse("GARD:0016535")))
                .isEqualTo(new Identity.Elsewhere(
                        ((Identity.Canonical) full.resolve(Curie.parse("MONDO:0007947"))).disease()));
    }

    @Test
    void namesTermsInEightLanguages() {
        assertThat(full.translations().listLanguages()).containsExactly("de", "es", "fr", "it", "ja", "nl", "pt", "zh");
        int seizure = full.terms().findRow(1250).orElseThrow();
        assertThat(IntStream.range(0, 8)
                        .filter(i -> full.translations()
                                .findLabel(full.translations().listLanguages().get(i), seizure)
                                .isPresent())
                        .count())
                .isGreaterThanOrEqualTo(4);
    }

    private static Set<Integer> groupsAbove(int disease) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(Set.of(disease));
        while (!waiting.isEmpty()) {
            full.diseases().parents().stream(waiting.pop()).filter(seen::add).forEach(waiting::push);
        }
        return seen;
    }
}
