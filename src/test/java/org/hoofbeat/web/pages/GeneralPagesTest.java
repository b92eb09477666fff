package org.hoofbeat.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralPagesTest {
    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @Test
    void theFirstPageSaysHowMuchThereIs() {
        assertThat(site.get("/").body()).contains("action=\"/search\"", "I look for a diagnosis", "with known signs");
    }

    @Test
    void theDataPageNamesEverySourceWithVersionAndLicence() {
        assertThat(site.get("/about/data").body())
                .contains("Human Phenotype Ontology annotations", "2025-01-16", "CC BY 4.0", "CC0 1.0")
                .contains("Groups of diseases are not loaded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imprint", "privacy", "accessibility"})
    void aStatementThatTheHostHasNotWrittenSaysSoAndHowItIsSet(String name) {
        assertThat(site.get("/" + name).body()).contains("has not written this statement yet", "host." + name);
    }

    @Test
    void symptomsBeginWithBodySystems() {
        assertThat(site.get("/symptoms").body())
                .contains("/symptoms?at=HP:0000478", "/symptoms?at=HP:0001626")
                .doesNotContain("HP:0001083");
    }

    @Test
    void symptomsLeadDownAndUpAgain() {
        assertThat(site.get("/symptoms?at=HP:0000517").body())
                .contains("href=\"/symptoms?at=HP:0000478\"", "href=\"/term/HP:0001083\"", "1 disease");
    }

    @Test
    void symptomsOfferToPickEachSign() {
        assertThat(site.get("/symptoms?at=HP:0000517&observed=HP:0001166").body())
                .contains("href=\"/symptoms?at=HP:0000517&amp;observed=HP:0001166,HP:0001083\"")
                .contains("href=\"/symptoms?at=HP:0000517&amp;observed=HP:0001166&amp;excluded=HP:0001083\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/symptoms?at=HP:9999999", "/symptoms?at=nonsense", "/symptoms?at=HP:0000006"})
    void noPlaceInTheTreeIsA404(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aSignNamesItsDiseasesTheCommonestFirst() {
        String page = site.get("/term/HP:0002616").body();
        assertThat(page).contains("2 diseases have this sign", "39 of 40 people");
        assertThat(page.indexOf("Loeys-Dietz syndrome 1")).isLessThan(page.indexOf("Marfan syndrome"));
    }

    @Test
    void aDiseaseWhoseSourcesDenyTheSignIsNotAmongThem() {
        assertThat(site.get("/term/HP:0001083").body())
                .contains("Marfan syndrome")
                .doesNotContain("/disease/MONDO:0012212");
    }

    @Test
    void aGeneralSignFindsDiseasesWithItsSpecialCases() {
        assertThat(site.get("/term/HP:0000517").body()).contains("1 disease has this sign", "/disease/MONDO:0007947");
    }

    @ParameterizedTest
    @CsvSource({
        "/term/hp:0001166, /term/HP:0001166",
        "/term/HP:0000284?observed=HP:0001250, /term/HP:0000478?observed=HP:0001250"
    })
    void otherSpellingsAndRetiredNumbersLeadToTheOnePage(String asked, String page) {
        HttpResponse<String> answer = site.get(asked);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/term/HP:9999999", "/term/MONDO:0007947", "/term/x"})
    void noTermIsA404(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aModeOfInheritanceNamesTheDiseasesAndIsNoFinding() {
        assertThat(site.get("/term/HP:0000006").body())
                .contains("/disease/MONDO:0007947", "/disease/MONDO:0012212")
                .doesNotContain("Add to my findings");
    }

    @Test
    void theWholeListIsATableWithItsSource() {
        HttpResponse<String> table = site.get("/term/HP:0002616/diseases.tsv");
        assertThat(table.headers().firstValue("Content-Type").orElseThrow())
                .isEqualTo("text/tab-separated-values;charset=UTF-8");
        assertThat(table.body().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("disease_id\tdisease\tterm_id\tterm\taffected\texamined\tshare\treferences\tdata");
        assertThat(table.body())
                .contains(
                        "MONDO:0012212\tLoeys-Dietz syndrome 1\tHP:0002616\tAortic root aneurysm\t39\t40\t0.9750\tPMID:16928994");
    }
}
