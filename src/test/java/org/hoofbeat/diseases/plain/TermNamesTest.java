package org.hoofbeat.diseases.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermNamesTest {
    private static final Knowledge TINY = TinyKnowledge.build();
    private static final TermNames NAMES = TermNames.english(TINY);

    @ParameterizedTest
    @CsvSource({
        "HP:0001166,Arachnodactyly,'Long, thin fingers','long, thin fingers'",
        "HP:0000252,Microcephaly,Small head,a small head",
        "HP:0001250,Seizure,Seizures,seizures",
        "HP:0001249,Intellectual disability,Trouble with learning and thinking,trouble with learning and thinking"
    })
    void givesThePlainNameAsATitleAndInASentence(String id, String label, String plain, String inSentence) {
        int row = TINY.terms().findRow(Curie.parse(id)).orElseThrow();
        assertThat(NAMES.of(row)).isEqualTo(TermName.in("en", Curie.parse(id), label, plain));
        assertThat(NAMES.findPlainInSentence(row)).contains(inSentence);
    }

    @ParameterizedTest
    @CsvSource({
        "renal hypoplasia,small kidney",
        "abnormal left ventricle morphology,unusual shape or build of the main heart chamber",
        "calcification of the aorta,calcium deposits in the main artery",
        "slowly progressive myopia,slowly worsening near-sightedness",
        "progressive zebra stripes,",
        "bilateral coxa valga,",
        "fibrosis of the flux capacitor,",
        "pachyonychia,"
    })
    void rewritesOnlyWhereEveryWordIsKnown(String name, String plain) {
        Optional<String> rewritten = PlainRewriting.english()
                .rewrite(name, other -> other.equals("myopia") ? Optional.of("near-sightedness") : Optional.empty());
        assertThat(rewritten).isEqualTo(Optional.ofNullable(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "small head,a small head",
        "unusual shape of the ears,an unusual shape of the ears",
        "uterus that is split,a uterus that is split",
        "short fingers,short fingers",
        "low muscle tone,low muscle tone",
        "one crease across the palm,one crease across the palm",
        "'thick, raised scar on the skin','a thick, raised scar on the skin'"
    })
    void putsAnArticleBeforeASingleThing(String name, String inSentence) {
        assertThat(Articles.indefinite(name)).isEqualTo(inSentence);
    }

    @ParameterizedTest
    @CsvSource({
        "Short neck,short neck",
        "EEG abnormality,EEG abnormality",
        "Babinski sign,Babinski sign",
        "T lymphocytopenia,T lymphocytopenia",
        "2-3 toe syndactyly,2-3 toe syndactyly"
    })
    void keepsTheCapitalOfPeopleAndAbbreviations(String title, String inSentence) {
        assertThat(Capitals.lower(title)).isEqualTo(inSentence);
    }

    @Test
    void neverTakesAnUnkindOrHardSynonym() {
        PlainWords words = PlainWords.english();
        assertThat(words.simplest(
                        "Intellectual disability",
                        java.util.stream.Stream.of("Mental retardation", "Mental deficiency")))
                .isEmpty();
        assertThat(words.simplest(
                        "Myopia", java.util.stream.Stream.of("Close sighted", "Decreased refractive capability")))
                .contains("Close sighted");
    }
}
