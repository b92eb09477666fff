package org.hoofbeat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class CurieTest {

    @ParameterizedTest
    @CsvSource({
        "HP:0001250, HP:0001250",
        "hp:0001250, HP:0001250",
        "Orphanet:558, ORPHA:558",
        "orpha:558, ORPHA:558",
        "MIM:154700, OMIM:154700",
        "SCTID:19346006, SNOMEDCT:19346006",
        "sct:19346006, SNOMEDCT:19346006",
        "mesh:d008382, MESH:D008382",
        "GARD:10802, GARD:0010802",
        "GARD:0010802, GARD:0010802",
        "OMIMPS:PS154700, OMIMPS:154700",
        "icd11.foundation:733056203, ICD11:733056203",
        "' MONDO:0007947 ', MONDO:0007947",
        "Unheard:Of, UNHEARD:Of",
    })
    void readsEverySpellingIntoOne(String written, String canonical) {
        assertThat(Curie.parse(written)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "HP", "HP:", ":1250", "HP:00 01", "H P:1", "HP:<b>", "HP:é"})
    void refusesWhatIsNotAnIdentifierAndQuotesIt(String written) {
        assertThat(Curie.findIn(written)).isEmpty();
        assertThatThrownBy(() -> Curie.parse(written))
                .isInstanceOf(MalformedCurieException.class)
                .hasMessageContaining("\"" + written + "\"")
                .hasMessageContaining("HP:0001250");
    }

    @Test
    void cutsALongTextInTheMessage() {
        assertThatThrownBy(() -> Curie.parse("x".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void linksToThePublisher() {
        assertThat(Curie.parse("OMIM:154700").findLink()).contains("https://omim.org/entry/154700");
        assertThat(Curie.parse("GARD:0006975").findLink()).contains("https://rarediseases.info.nih.gov/diseases/6975");
        assertThat(Curie.parse("NORD:1182").findLink()).isEmpty();
        assertThat(Curie.parse("NOWHERE:1").findLink()).isEmpty();
    }

    @Test
    void sortsByPrefixThenByLocalPart() {
        assertThat(List.of("OMIM:2", "HP:2", "HP:1").stream().map(Curie::parse).sorted())
                .extracting(Curie::toString)
                .containsExactly("HP:1", "HP:2", "OMIM:2");
    }
}
