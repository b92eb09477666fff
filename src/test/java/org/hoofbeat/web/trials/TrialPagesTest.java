package org.hoofbeat.web.trials;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoofbeat.app.RunningSite;
import org.hoofbeat.app.TinyServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The search for a study and the pages of studies, over three studies, without scripts. */
class TrialPagesTest {
    private static final String NOTICE = "A study that is listed is not recommended by us";
    private static final String MARFAN = "disease=MONDO:0007947";

    @RegisterExtension
    static final RunningSite SITE = RunningSite.onTinyPack();

    @RegisterExtension
    static final TinyServer WITHOUT_STUDIES = new TinyServer();

    @BeforeAll
    static void studiesAreThere() {
        SITE.awaitTrials();
    }

    @Test
    void putsWhatIsAboutTheDiseaseBeforeWhatOnlyMentionsItAndSaysWhy() {
        String page = get("/trials?" + MARFAN);
        assertThat(page)
                .contains(NOTICE, "3 studies on Marfan syndrome", "Looks for people")
                .containsSubsequence(
                        "NCT00000101", "it studies \"Marfan Syndrome\"", "its title says \"marfan syndrome\"");
    }

    @Test
    void findsAStudyForAChildNearACity() {
        String page = get("/trials?" + MARFAN + "&age=7&city=boston&km=50");
        assertThat(page)
                .contains(
                        "1 study on Marfan",
                        "at most 50 km from Boston, United States",
                        "Nearest in Boston, 0 km away",
                        "6 months to 17 years")
                .doesNotContain("NCT00000102", "NCT00000103");
        assertThat(get("/trials?" + MARFAN + "&age=5&unit=months&city=Boston"))
                .contains("0 studies", "Nothing fits", "the distance</a>: 1 study");
    }

    @Test
    void aBoundThatIsNotStatedIsNone() {
        assertThat(get("/trials?age=90")).contains("NCT00000102", "NCT00000103").doesNotContain("NCT00000101");
        assertThat(get("/trials?age=1&unit=months&sex=FEMALE"))
                .contains("NCT00000103")
                .doesNotContain("NCT00000101");
        assertThat(get("/trials?sex=MALE"))
                .contains("NCT00000101", "NCT00000102")
                .doesNotContain("NCT00000103");
    }

    @Test
    void filtersByWhatElseWasTicked() {
        assertThat(get("/trials?healthy=true")).contains("NCT00000103").doesNotContain("NCT00000101", "NCT00000102");
        assertThat(get("/trials?phase=PHASE3")).contains("NCT00000101").doesNotContain("NCT00000102");
        assertThat(get("/trials?results=true")).contains("NCT00000102").doesNotContain("NCT00000101");
        assertThat(get("/trials?type=OBSERVATIONAL&country=United+Kingdom"))
                .contains("NCT00000102")
                .doesNotContain("NCT00000101");
        assertThat(get("/trials?open=true")).doesNotContain("NCT00000102");
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        assertThat(get("/trials?city=Atlantis&age=old"))
                .contains("in a city called \"Atlantis\"", "\"old\" is no age", "3 studies");
        assertThat(get("/trials?q=%3Cscript%3E&phase=9&sex=x&page=abc"))
                .contains("0 studies")
                .doesNotContain("<script>\"");
    }

    @Test
    void showsAStudyWholeWithAMapAndWithoutPeopleToAsk() {
        String page = get("/trials/NCT00000101");
        assertThat(page)
                .contains(
                        NOTICE,
                        "Tests: Losartan",
                        "<svg",
                        "Boston, United States",
                        "heart surgery before",
                        "/disease/MONDO:0007947")
                .doesNotContain("example.org", "B. Person");
        assertThat(SITE.get("/trials/NCT00000199").statusCode()).isEqualTo(301);
        assertThat(SITE.get("/trials/NCT99999999").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/trials/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void exportsCarryTheNoticeAndTheSource() {
        for (String file : new String[] {"/trials.csv", "/trials.ris", "/feed/trials"}) {
            assertThat(get(file + "?" + MARFAN)).as(file).contains(NOTICE, "Source: ClinicalTrials.gov", "NCT00000101");
        }
        assertThat(get("/feed/trials?" + MARFAN + "&age=7&city=boston"))
                .contains("Studies on Marfan syndrome: near boston, for somebody of 7 years", "2024-05-20T00:00:00Z")
                .doesNotContain("NCT00000102", "example.org/contact", "B. Person");
        assertThat(SITE.get("/trials.atom?" + MARFAN).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/feed/trials?disease=MONDO%3A0007947"));
    }

    @Test
    void aSearchCanBeFollowed() {
        assertThat(get("/trials?" + MARFAN)).contains("/follow/trials?disease=MONDO%3A0007947");
        assertThat(get("/follow/trials?" + MARFAN)).contains("Studies on Marfan syndrome", "/feed/trials?disease");
        assertThat(SITE.get("/feed/trials").statusCode()).isEqualTo(400);
    }

    @Test
    void theFindingSetStaysWithWhoLooksForStudies() {
        String page = get("/trials?observed=HP:0001166&" + MARFAN);
        assertThat(page).contains("observed=HP:0001166", "/trials/NCT00000101?observed=HP:0001166");
    }

    @Test
    void speaksSpanish() {
        assertThat(get("/trials?lang=es&" + MARFAN))
                .contains("Buscar un estudio", "3 estudios sobre", "Busca participantes");
    }

    @Test
    void isInTheNavigationAndOnDiseasesOnlyWhereStudiesAreLoaded() {
        assertThat(get("/")).contains("href=\"/trials\"");
        assertThat(get("/disease/MONDO:0007947")).contains("/trials?disease=MONDO:0007947");
        assertThat(WITHOUT_STUDIES.get("/").body()).doesNotContain("/trials");
        assertThat(WITHOUT_STUDIES.get("/trials").body()).contains("hoofbeat import trials FILE");
    }

    private static String get(String path) {
        return SITE.get(path).body();
    }
}
