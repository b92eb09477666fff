package org.hoofbeat.web.pages.disease;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.app.TinyServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiseasePageTest {
    private static final String MARFAN = "/disease/MONDO:0007947";

    @RegisterExtension
    static final TinyServer site = new TinyServer();

    @ParameterizedTest
    @CsvSource({
        "/disease/mondo:0007947, /disease/MONDO:0007947",
        "/disease/omim:154700, /disease/MONDO:0007947",
        "/disease/MIM:154700, /disease/MONDO:0007947",
        "/disease/Orphanet:558, /disease/MONDO:0007947",
        "/disease/orpha:284963, /disease/MONDO:0007947",
        "/disease/UMLS:c0024796, /disease/MONDO:0007947",
        "/disease/GARD:6975, /disease/MONDO:0007947",
        "/disease/SCTID:19346006, /disease/MONDO:0007947",
        "/disease/ICD-10-CM:Q87.4, /disease/MONDO:0007947",
        "/disease/omim:154700/signs.tsv, /disease/MONDO:0007947/signs.tsv",
        "/disease/omim:154700?observed=HP:0001166, /disease/MONDO:0007947?observed=HP:0001166",
        "/disease/decipher:1, /disease/DECIPHER:1"
    })
    void anyIdentifierInAnyCaseLeadsToTheOnePage(String asked, String canonical) {
        HttpResponse<String> answer = site.get(asked);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(canonical);
        assertThat(site.get(canonical).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONDO:1234567", "marfan", "%3Cscript%3Ealert(1)", "OMIM:", ":", "HP:0001166"})
    void whatIsNoDiseaseIsA404ThatOffersToSearchForIt(String asked) {
        HttpResponse<String> answer = site.get("/disease/" + asked);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("No such disease", "action=\"/search\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void everyStatementShowsItsSourceAndCount() {
        assertThat(site.get(MARFAN).body())
                .contains("OMIM 154700: 45 of 58 people", "experts say: very common")
                .contains("href=\"#ref-2\"", "id=\"ref-2\"")
                .contains("https://pubmed.ncbi.nlm.nih.gov/33436942/")
                .contains("starts: From 1 to 5 years of age", "Severe");
    }

    @Test
    void opensWithTheComputedSummaryMarkedAsSuch() {
        String page = site.get(MARFAN).body();
        assertThat(page).contains("This condition mainly affects", "A program wrote this from the facts on this page");
        assertThat(page.indexOf("<span>This condition")).isLessThan(page.indexOf("id=\"signs\""));
    }

    @Test
    void putsRuledOutSignsApart() {
        String page = site.get(MARFAN).body();
        assertThat(page.indexOf("Trouble with learning and thinking")).isGreaterThan(page.indexOf("id=\"ruled-out\""));
    }

    @Test
    void saysPlainlyThatNothingIsKnownAndOffersWhatIs() {
        assertThat(site.get("/disease/MONDO:0003614").body())
                .contains("No signs of this condition are listed in our data")
                .contains("NCIT:C4518", "https://pubmed.ncbi.nlm.nih.gov/?term=%22intravenous+leiomyomatosis%22")
                .doesNotContain("signs.tsv", "id=\"sign-list\"");
    }

    @Test
    void leadsFromARetiredEntryToTheCurrentOne() {
        assertThat(site.get("/disease/MONDO:0011794").body())
                .contains("no longer uses this entry")
                .contains("href=\"/disease/MONDO:0100135\"", "/search?q=Dravet+syndrome");
    }

    @Test
    void offersTheDiseasesThatClaimASourceEntry() {
        assertThat(site.get("/disease/OMIM:607208").body())
                .contains("More than one disease page stands for this entry")
                .contains("href=\"/disease/MONDO:0100079\"", "href=\"/disease/MONDO:0100135\"");
    }

    @Test
    void filtersSignsByPlainAndMedicalWordsWithoutScripts() {
        assertThat(site.get(MARFAN + "?sign=lens").body())
                .contains("1 sign matches “lens”")
                .contains("Ectopia lentis");
        assertThat(signList(site.get(MARFAN + "?sign=NEAR-SIGHT").body()))
                .contains("Myopia")
                .doesNotContain("Ectopia lentis");
        assertThat(site.get(MARFAN + "?sign=zebra").body()).contains("No sign matches “zebra”");
    }

    @Test
    void givesTheListOfSignsAloneToAPageThatHasTheRest() {
        HttpResponse<String> part = site.send(
                HttpRequest.newBuilder(site.resolve(MARFAN + "?sign=lens")).header("HX-Request", "true"));
        assertThat(part.body()).contains("Ectopia lentis").doesNotContain("<html", "References");
        assertThat(part.headers().allValues("Vary")).anyMatch(vary -> vary.contains("HX-Request"));
    }

    @Test
    void opensTheDifferentialWithItsTypicalSigns() {
        String typical =
                find("/differential\\?observed=([^\"]*)", site.get(MARFAN).body());
        assertThat(typical).contains("HP:0002616").doesNotContain("HP:0001249");
    }

    @Test
    void givesEveryStatementAsATable() {
        HttpResponse<String> answer = site.get(MARFAN + "/signs.tsv");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/tab-separated-values");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("MONDO-0007947-signs.tsv");
        String[] lines = answer.body().split("\n");
        assertThat(lines[0])
                .startsWith("disease_id\tdisease_name\tsource_disease\tterm_id")
                .endsWith("\tattribution");
        assertThat(lines).hasSize(1 + 9);
        assertThat(answer.body())
                .contains("MONDO:0007947\tMarfan syndrome\tOMIM:154700\tHP:0002616\tAortic root aneurysm\t"
                        + "Enlarged aortic root\tHeart and blood vessels\tno\t45/58\t45\t58\t\t\t\tPCS\tPMID 33436942\t"
                        + "2021-04-01\tHuman Phenotype Ontology annotations\t2025-01-16\t")
                .contains("\tHP:0001249\t", "\tyes\truled out\t")
                .endsWith("\n");
    }

    @Test
    void tellsMachinesTheSameFacts() {
        String page = site.get(MARFAN).body();
        JsonNode condition = JsonMapper.builder()
                .build()
                .readTree(find("(?s)<script type=\"application/ld\\+json\">(.*?)</script>", page));
        assertThat(condition.get("@type").asString()).isEqualTo("MedicalCondition");
        assertThat(condition.get("name").asString()).isEqualTo("Marfan syndrome");
        assertThat(condition.get("url").asString()).endsWith(MARFAN);
        assertThat(condition.get("signOrSymptom")).isNotEmpty();
        assertThat(page)
                .contains(
                        "<link rel=\"canonical\" href=\"" + condition.get("url").asString() + "\">");
    }

    @Test
    void offersDiseasesThatLookAlikeWithTheReason() {
        assertThat(site.get(MARFAN).body()).contains("href=\"" + MARFAN + "/similar\"");
        assertThat(site.get(MARFAN + "/similar").body())
                .contains("Diseases that look alike", "href=\"/disease/MONDO:0012212\"", "Enlarged aortic root")
                .contains("/compare?ids=MONDO:0007947,MONDO:0012212");
        assertThat(site.get("/disease/MONDO:0003614/similar").body()).contains("No signs are known to compare by");
        assertThat(site.get("/disease/omim:154700/similar").statusCode()).isEqualTo(301);
        assertThat(site.get("/disease/MONDO:1234567/similar").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatGroupsAreNotLoaded() {
        assertThat(site.get(MARFAN).body()).contains("Groups of diseases are not loaded on this site");
    }

    private static String signList(String page) {
        return page.substring(page.indexOf("id=\"sign-list\""), page.indexOf("id=\"cause\""));
    }

    private static String find(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
