package org.hoofbeat.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoofbeat.model.Curie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONDO:0007947                                                  | MONDO:0007947
                    mondo:0007947                                                  | MONDO:0007947
                    MONDO_0007947                                                  | MONDO:0007947
                    Mondo 7947                                                     | MONDO:0007947
                    hp:1250                                                        | HP:0001250
                    HP_0001250                                                     | HP:0001250
                    ORPHA558                                                       | ORPHA:558
                    Orphanet_558                                                   | ORPHA:558
                    orpha: 558                                                     | ORPHA:558
                    MIM #154700                                                    | OMIM:154700
                    OMIM154700                                                     | OMIM:154700
                    OMIM:PS130000                                                  | OMIMPS:130000
                    PS130000                                                       | OMIMPS:130000
                    154700                                                         | OMIM:154700
                    558                                                            | ORPHA:558
                    0001250                                                        | HP:0001250
                    C0024796                                                       | UMLS:C0024796
                    D008382                                                        | MESH:D008382
                    c34807                                                         | NCIT:C34807
                    q87.4                                                          | ICD10CM:Q87.4
                    SCTID:19346006                                                 | SNOMEDCT:19346006
                    19346006                                                       | SNOMEDCT:19346006
                    GARD:6975                                                      | GARD:0006975
                    HGNC:3603                                                      | HGNC:3603
                    icd11.foundation:236564145                                     | ICD11:236564145
                    http://purl.obolibrary.org/obo/MONDO_0007947                   | MONDO:0007947
                    https://purl.obolibrary.org/obo/HP_0001250                     | HP:0001250
                    http://www.orpha.net/ORDO/Orphanet_558                         | ORPHA:558
                    https://www.orpha.net/en/disease/detail/558                    | ORPHA:558
                    https://omim.org/entry/154700?search=marfan                    | OMIM:154700
                    https://www.omim.org/phenotypicSeries/PS130000                 | OMIMPS:130000
                    http://identifiers.org/mim/154700                              | OMIM:154700
                    http://snomed.info/id/19346006                                 | SNOMEDCT:19346006
                    https://meshb.nlm.nih.gov/record/ui?ui=D008382                 | MESH:D008382
                    https://rarediseases.info.nih.gov/diseases/6975/marfan-syndrome | GARD:0006975
                    https://hpo.jax.org/browse/term/HP:0001250                     | HP:0001250
                    https://monarchinitiative.org/MONDO:0007947                    | MONDO:0007947
                    https://rare.example.org/disease/OMIM:154700                   | OMIM:154700
                    """)
    void readsAnIdentifierInTheFormsThatPeopleCopy(String typed, String id) {
        assertThat(Identifiers.read(typed).readings()).contains(Curie.parse(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONDO:0007947", "hp_0001250", "https://omim.org/entry/154700", "OMIM:999999"})
    void isCertainOfAKnownPrefixAndOfAnAddress(String typed) {
        assertThat(Identifiers.read(typed).certain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"154700", "ORPHA558", "MESH1", "C3", "Q87.4", "foo:bar", "marfan", "type 2", "*:*", ""})
    void isNotCertainOfWhatMayAlsoBeAName(String typed) {
        assertThat(Identifiers.read(typed).certain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HP1", "marfan syndrome", "FBN1", "a:b:c d", "(", "", "MIM1 deficiency", "1234567890123456789012"
            })
    void doesNotTakeNamesForIdentifiersOfOurVocabularies(String typed) {
        assertThat(Identifiers.read(typed).readings())
                .noneMatch(id -> id.prefix().equals("HP") || id.prefix().equals("OMIM"));
    }

    @Test
    void knowsHowIdentifiersBeginThatAreBeingTyped() {
        assertThat(Identifiers.beginnings("mondo 00079")).containsExactly("MONDO:00079");
        assertThat(Identifiers.beginnings("orphanet:5")).containsExactly("ORPHA:5");
        assertThat(Identifiers.beginnings("1547")).contains("OMIM:1547", "ORPHA:1547");
        assertThat(Identifiers.beginnings("15")).isEmpty();
        assertThat(Identifiers.beginnings("marf")).isEmpty();
        assertThat(Identifiers.beginnings("omim")).isEmpty();
    }
}
