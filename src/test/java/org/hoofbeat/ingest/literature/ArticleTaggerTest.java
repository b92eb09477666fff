package org.hoofbeat.ingest.literature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.article;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.set;

import java.util.List;
import org.hoofbeat.model.literature.ArticleTags;
import org.hoofbeat.model.literature.ArticleTags.DiseaseTag;
import org.hoofbeat.model.literature.ArticleTags.Place;
import org.hoofbeat.sources.pubmed.ArticlesByHand;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class ArticleTaggerTest {
    private static final ArticleTagger TAGGER = new ArticleTagger(TinyKnowledge.build());

    private static ArticleTags tags(String title, String text) {
        String inside = "<Abstract><AbstractText>" + text + "</AbstractText></Abstract>";
        return TAGGER.tagsOf(
                ArticlesByHand.read(set(article("1", title, inside))).article(0));
    }

    private static List<String> diseases(ArticleTags tags) {
        return tags.diseases().stream().map(tag -> tag.disease().toString()).toList();
    }

    @Test
    void findsNamesInTitlesAndAbstractsWhateverTheirCaseAndPlural() {
        assertThat(diseases(tags("The aorta in MARFAN SYNDROME", ""))).containsExactly("MONDO:0007947");
        assertThat(diseases(tags("The aorta", "Patients with Marfan syndromes were seen.")))
                .containsExactly("MONDO:0007947");
        assertThat(diseases(tags("The aorta", "Nothing was seen."))).isEmpty();
    }

    @Test
    void keepsTheSurestPlaceOfADisease() {
        var tags = tags("Marfan syndrome", "In Marfan syndrome, the aorta is wide.");
        assertThat(tags.diseases()).extracting(DiseaseTag::place).containsExactly(Place.TITLE);
        assertThat(tags.diseases().getFirst().words()).isEqualTo("marfan syndrome");
    }

    @Test
    void findsGenesLetterForLetter() {
        assertThat(tags("Variants of FBN1", "").genes()).containsExactly("FBN1");
        assertThat(tags("Variants of fbn1 and FBN12 and XFBN1", "").genes()).isEmpty();
    }
}
