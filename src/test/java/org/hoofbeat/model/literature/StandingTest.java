package org.hoofbeat.model.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.model.literature.Indexing.Named;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void aRetractedArticleIsToldFromTheNoticeThatRetractsIt() {
        var notice = new RelatedArticle("RetractionIn", "Lancet. 2010;375:445", "20137807", "");
        assertThat(Standing.of(List.of(), List.of(notice))).containsExactly(Standing.RETRACTED);
        var retracted = new RelatedArticle("RetractionOf", "Lancet. 1998;351:637", "9500320", "");
        assertThat(Standing.of(List.of(new Named("Retraction of Publication", "D016440")), List.of(retracted)))
                .containsExactly(Standing.IS_NOTICE);
    }

    @Test
    void anErratumAndAConcernAreNoRetraction() {
        var erratum = new RelatedArticle("ErratumIn", "Lancet. 2004;363:750", "", "");
        var concern = new RelatedArticle("ExpressionOfConcernIn", "BMJ. 2011;342:1", "", "");
        assertThat(Standing.of(List.of(), List.of(erratum, concern)))
                .containsExactly(Standing.EXPRESSION_OF_CONCERN, Standing.CORRECTED);
    }

    @Test
    void commentsSayNothingAboutAnArticle() {
        assertThat(Standing.of(
                        List.of(new Named("Journal Article", "D016428")),
                        List.of(new RelatedArticle("CommentIn", "Nature. 2001;1:1", "1", ""))))
                .isEmpty();
    }
}
