package org.hoofbeat.diseases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSummaryTest {
    private static final Knowledge TINY = TinyKnowledge.build();
    private static final Diseases DISEASES = Diseases.of(TINY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONDO:0007947 | This condition mainly affects growth, the eyes, and the heart and blood vessels. \
            It starts from age 1 to 5. One changed copy of a gene is enough to cause it. \
            Common signs are tall height with long arms and legs, an enlarged aortic root, and a sideways curve of the spine. \
            Three papers are behind these facts; no sign was counted in more than 146 people.
            OMIM:607208 | This condition affects the brain and nerves. \
            In all 7 people counted, it started in the first year of life. One changed copy of a gene is enough to cause it. \
            Very common signs are trouble with learning and thinking, and seizures. \
            One paper is behind these facts; no sign was counted in more than 7 people.
            MONDO:0011794 | This condition affects the brain and nerves. The one sign listed is seizures. \
            These facts come from the experts of Orphanet.
            DECIPHER:1 | This condition affects the brain and nerves, and the face and head. \
            Its signs can include trouble with learning and thinking, seizures, and a small head. \
            These facts come from the DECIPHER list of chromosome changes.
            MONDO:0003614 | No signs of this condition are listed in the data behind this page. \
            That does not mean that it has none. Other lists have 4 codes for it, shown below.
            MONDO:0100233 | No signs of this condition are listed in the data behind this page. \
            That does not mean that it has none. A doctor who knows rare conditions can tell you more.
            """)
    void tellsWhatIsKnownInShortSentences(String id, String text) {
        assertThat(summary(id).text()).isEqualTo(text);
    }

    @Test
    void hasThreeToFiveSentencesForEveryDisease() {
        assertThat(IntStream.range(0, TINY.diseases().size())
                        .mapToObj(row -> DISEASES.summarise(DISEASES.getFacts(row))))
                .allSatisfy(summary -> assertThat(summary.sentences()).hasSizeBetween(3, 5))
                .allSatisfy(summary -> assertThat(summary.readingGrade()).isLessThan(8));
    }

    @Test
    void keepsWhatEachSentenceRestsOn() {
        List<SummarySentence> sentences = summary("MONDO:0007947").sentences();
        assertThat(sentences.get(1).references()).extracting(Reference::text).containsExactly("PMID 17502658");
        assertThat(sentences.get(1).sources()).containsExactly(Curie.parse("OMIM:154700"));
        assertThat(sentences.get(3).sources()).containsExactly(Curie.parse("OMIM:154700"), Curie.parse("ORPHA:558"));
    }

    @Test
    void doesNotCountGeneNamesTowardsTheReadingGrade() {
        var sentence = new SummarySentence("It is linked to the gene TGFBR1.", List.of("TGFBR1"), List.of(), List.of());
        assertThat(new PlainSummary(List.of(sentence)).readingGrade()).isLessThan(2);
    }

    private static PlainSummary summary(String id) {
        return DISEASES.summarise(DISEASES.getFacts(DiseaseFactsTest.row(TINY, id)));
    }
}
