package org.hoofbeat.ingest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hoofbeat.ingest.pages.PageMatch.Way;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.medquad.MedquadPage;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class PageMatcherTest {
    private final Knowledge knowledge = TinyKnowledge.build();
    private final PageMatcher matcher = new PageMatcher(knowledge);

    @Test
    void oneDiseaseWithTheCodeIsTheOne() {
        assertMatches(page("A syndrome of Marfan", "C0024796"), "MONDO:0007947", Way.CODE);
    }

    @Test
    void severalDiseasesWithTheCodesAreSettledByName() {
        assertMatches(page("marfan's syndrome", "C0024796 C0013080"), "MONDO:0007947", Way.CODE_AND_NAME);
        assertMatches(page("Trisomy", "C0024796 C0013080", "Down's syndrome"), "MONDO:0008608", Way.CODE_AND_NAME);
    }

    @Test
    void aTitleThatIsTheNameOfADiseaseOutweighsACodeThatLeadsToAnother() {
        assertMatches(page("Loeys-Dietz syndrome 1", "C0024796"), "MONDO:0012212", Way.LABEL_AGAINST_CODE);
        assertMatches(page("Loeys-Dietz syndrome 1", "C0024796 C0013080"), "MONDO:0012212", Way.LABEL_AGAINST_CODE);
    }

    @Test
    void withoutACodeTheNameDecides() {
        assertMatches(page("INTRAVENOUS LEIOMYOMATOSIS", "C9999999"), "MONDO:0003614", Way.LABEL);
        assertMatches(page("Muscular dystrophy, Duchenne type", ""), "MONDO:0010679", Way.SYNONYM);
        assertMatches(page("Unheard of", "", "Duchenne muscular dystrophy"), "MONDO:0010679", Way.SYNONYM);
    }

    @Test
    void aBroaderOtherNameIsNoEvidence() {
        assertThat(matcher.match(page("Down syndrome with stripes", "", "Down syndrome")))
                .isInstanceOf(PageMatch.Open.class);
    }

    @Test
    void aNumberThatThePackMapsIsTheLastEvidence() {
        MedquadPage page = new MedquadPage(
                "GARD",
                "https://rarediseases.info.nih.gov/gard/6975/x",
                "Unheard of",
                List.of(),
                List.of(),
                List.of(new MedquadPage.Answer("information", "", "x")));
        assertMatches(page, "MONDO:0007947", Way.GARD_NUMBER);
    }

    @Test
    void saysWhatWasTriedForAPageThatStaysOpen() {
        assertThat(matcher.match(page("Unheard of", "C1111111", "Never seen")))
                .isEqualTo(new PageMatch.Open(List.of(
                        "UMLS:C1111111: no disease of the pack has them",
                        "its title as the name of a disease: none",
                        "its title as another name of a disease: none",
                        "its other names as the name of a disease: none",
                        "its other names as another name of a disease: none")));
        assertThat(((PageMatch.Open) matcher.match(page("Unheard of", "C0024796 C0013080")))
                        .tried()
                        .getFirst())
                .isEqualTo("UMLS:C0024796, UMLS:C0013080: 2 diseases have them (MONDO:0007947, MONDO:0008608)");
    }

    @Test
    void neverMatchesToARetiredDisease() {
        assertThat(matcher.match(page("obsolete Dravet syndrome", ""))).isInstanceOf(PageMatch.Open.class);
    }

    private void assertMatches(MedquadPage page, String disease, Way way) {
        assertThat(matcher.match(page)).isInstanceOfSatisfying(PageMatch.Found.class, found -> {
            assertThat(knowledge.diseases().id().get(found.disease())).isEqualTo(disease);
            assertThat(found.way()).isEqualTo(way);
        });
    }

    private static MedquadPage page(String title, String codes, String... synonyms) {
        List<Curie> concepts = Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Curie.parse("UMLS:" + code))
                .toList();
        return new MedquadPage(
                "GHR",
                "https://example.org/x",
                title,
                List.of(synonyms),
                concepts,
                List.of(new MedquadPage.Answer("information", "", "x")));
    }
}
