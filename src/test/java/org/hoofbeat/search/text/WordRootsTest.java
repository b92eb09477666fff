package org.hoofbeat.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRootsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    oedema, edema
                    haemophilia, hemophilia
                    tumours, tumor
                    paediatric, pediatric
                    diarrhoea, diarrhea
                    leucocyte, leukocyte
                    sulphate, sulfate
                    fibre, fiber
                    centres, center
                    colour, color
                    behaviour, behavior
                    localised, localized
                    sensitisation, sensitization
                    gynaecomastia, gynecomastia
                    seizures, seizure
                    biopsies, biopsy
                    neuroses, neurosis
                    metastases, metastasis
                    diseases, disease
                    vertebrae, vertebra
                    haematomata, hematoma
                    marfans, marfan
                    """)
    void bringsVariantsToTheSameRoot(String one, String other) {
        assertThat(WordRoots.root(one)).isEqualTo(WordRoots.root(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    virus, viru
                    stenosis, stenosi
                    abscess, absces
                    iris, iri
                    aorta, orta
                    type, typ
                    """)
    void leavesWordsAloneThatOnlyLookLikePlurals(String word, String wrong) {
        assertThat(WordRoots.root(word)).isNotEqualTo(wrong);
    }

    @Test
    void readsRomanTypeNumbers() {
        assertThat(FoldedName.of("Type II").rootKey())
                .isEqualTo(FoldedName.of("type 2").rootKey());
        assertThat(FoldedName.of("type Ia").rootKey())
                .isEqualTo(FoldedName.of("type 1a").rootKey());
        assertThat(FoldedName.of("factor V deficiency").rootKey()).isEqualTo("factor 5 deficiency");
        assertThat(FoldedName.of("mucopolysaccharidosis III").rootKey()).isEqualTo("mucopolysaccharidosis 3");
    }

    @Test
    void takesALoneXForAChromosome() {
        assertThat(FoldedName.of("X-linked").rootKey()).isEqualTo("x linked");
    }

    @Test
    void leavesOutALastWordThatPeopleAddAtWill() {
        assertThat(FoldedName.of("Marfan syndrome").shortKey())
                .isEqualTo(FoldedName.of("Marfan's disease").shortKey())
                .isEqualTo("marfan");
        assertThat(FoldedName.of("disease").shortKey()).isEmpty();
    }

    @Test
    void foldsInBulkAsOneByOne() {
        var folder = new Folder();
        for (String name : new String[] {"Type II", "type Ia", "Tumours of the oesophagus", "", "II", "II type I"}) {
            assertThat(folder.fold(name)).isEqualTo(FoldedName.of(name));
        }
    }
}
