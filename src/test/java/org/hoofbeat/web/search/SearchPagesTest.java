package org.hoofbeat.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPagesTest {
    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @BeforeAll
    static void awaitSearch() {
        site.awaitSearch();
    }

    @Test
    void findsADiseaseByNameAndLeadsToItsPage() {
        assertThat(search("marfan syndrome")).contains("href=\"/disease/MONDO:0007947\"", ">Marfan syndrome<");
    }

    @Test
    void findsADiseaseByACodeOfAnotherVocabularyAndSaysSo() {
        assertThat(search("OMIM:154700")).contains("href=\"/disease/MONDO:0007947\"", "known there as OMIM:154700");
    }

    @Test
    void takesFindingsAlong() {
        assertThat(site.get("/search?q=marfan&observed=HP:0001166").body())
                .contains("href=\"/disease/MONDO:0007947?observed=HP:0001166\"");
    }

    @Test
    void saysWhatItCorrected() {
        assertThat(search("marfann syndrom")).contains("is not known. Showing results for", "Marfan syndrome");
    }

    @Test
    void saysWhenThereIsNothingAndWhereToGo() {
        assertThat(search("qqqzzzxxx")).contains("Nothing found for", "Look through all diseases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15q13.3", "\"", "O'", "(", "*:*", "a AND", "\\", "🦓", "[x TO y]", "HP:", "-"})
    void nothingThatAPersonCanTypeIsAFault(String typed) {
        assertThat(site.get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.get("/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tenThousandCharactersAreABadSearchAndNotAFault() {
        assertThat(search("fingers ".repeat(1250))).contains("The text is too long for a search");
    }

    @Test
    void suggestionsAreGroupedAndLeadToPages() {
        assertThat(site.get("/suggest?q=arach").body())
                .contains(
                        "role=\"group\"",
                        "Signs and symptoms",
                        "href=\"/term/HP:0001166\"",
                        "data-value=\"HP:0001166\"");
    }

    @Test
    void suggestionsMayBeOfOneKind() {
        assertThat(site.get("/suggest?q=m&in=symptoms").body()).doesNotContain("/disease/");
    }

    private static String search(String typed) {
        return site.get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .body();
    }
}
