package org.hoofbeat.web.pages.disease;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hoofbeat.app.TinyServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneAndBrowseTest {
    @RegisterExtension
    static final TinyServer site = new TinyServer();

    @ParameterizedTest
    @CsvSource({
        "/gene/fbn1, /gene/FBN1",
        "/gene/MFS1, /gene/FBN1",
        "/gene/hgnc:3603, /gene/FBN1",
        "/gene/ddx3, /gene/DDX3X"
    })
    void anySymbolOfAGeneLeadsToTheOnePage(String asked, String canonical) {
        HttpResponse<String> answer = site.get(asked);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(canonical);
    }

    @Test
    void aGeneListsItsDiseasesAndCodes() {
        assertThat(site.get("/gene/FBN1").body())
                .contains("fibrillin 1", "href=\"/disease/MONDO:0007947\"", "6 signs")
                .contains("https://www.ncbi.nlm.nih.gov/gene/2200", "MGI:95489");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOSUCHGENE", "HGNC:99999999", "HGNC:x", "%3Cb%3E"})
    void whatIsNoGeneIsA404ThatOffersToSearchForIt(String asked) {
        HttpResponse<String> answer = site.get("/gene/" + asked);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No such gene", "action=\"/search\"").doesNotContain("<b>\"");
    }

    @Test
    void diseasesAreListedByLetterAndByBodySystem() {
        assertThat(site.get("/diseases").body())
                .contains("href=\"/diseases?letter=M\"", "href=\"/diseases?system=0000478\"");
        assertThat(site.get("/diseases?letter=m").body())
                .contains("href=\"/disease/MONDO:0007947\"")
                .doesNotContain("Loeys-Dietz");
        assertThat(site.get("/diseases?system=0001626").body()).contains("Loeys-Dietz syndrome 1", "Marfan syndrome");
    }

    @Test
    void diseasesWithoutSignsCanBeLeftOut() {
        assertThat(site.get("/diseases?letter=I").body()).contains("intravenous leiomyomatosis");
        assertThat(site.get("/diseases?letter=I&signs=known").body())
                .doesNotContain("intravenous leiomyomatosis")
                .contains("Also diseases without known signs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/diseases?letter=AB", "/diseases?letter=%C3%A4", "/diseases?system=0000001"})
    void aListThatDoesNotExistIsA404(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999", "x", "99999999999999999999", ""})
    void anyPageNumberShowsAPage(String number) {
        assertThat(site.get("/diseases?letter=M&page=" + number).body()).contains("Marfan syndrome");
    }
}
