package org.hoofbeat.web.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifferentialPageTest {
    private static final String MARFAN = "/differential?observed=HP:0001166,HP:0001083,HP:0002616";

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @Test
    void ranksTheDiseaseThatExplainsTheFindingsFirstAndSaysWhy() {
        String page = site.get(MARFAN).body();
        String first = page.substring(page.indexOf("<ol class=\"ranked\">"), page.indexOf("</article>"));
        assertThat(first)
                .contains("href=\"/disease/MONDO:0007947?observed=HP:0001166,HP:0001083,HP:0002616\"")
                .contains("Reported in 29 of 53 people with this disease", "PMID 33436942");
    }

    @Test
    void alwaysSaysThatItIsNoDiagnosis() {
        assertThat(site.get(MARFAN).body()).contains("Decision support for professionals", "It is not a diagnosis");
        assertThat(site.get("/differential").body()).contains("It is not a diagnosis");
    }

    @Test
    void showsOneLineForEachPage() {
        String all = site.get(MARFAN + "&universe=all").body();
        assertThat(all.split("href=\"/disease/MONDO:0007947\\?[^\"]*\">Marfan syndrome"))
                .hasSize(2);
        assertThat(all).contains("OMIM:154700", "ORPHA:558");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HP:0000284,HP:0001083 | takes its place",
                "HP:0001166,HP:0001166 | given more than once",
                "HP:0007359,HP:0001250 | is already said by the more special",
                "HP:0001166,HP:0000006 | is not a sign or symptom",
                "HP:0001166,HP:9999999 | is not known to this data"
            })
    void saysWhatWasDoneToTheFindings(String observed, String said) {
        assertThat(site.get("/differential?observed=" + observed).body()).contains(said);
    }

    @Test
    void ranksWithTheRestWhenAFindingIsUnknown() {
        assertThat(site.get("/differential?observed=HP:9999999,HP:0001166").body())
                .contains("HP:9999999", "<ol class=\"ranked\">");
    }

    @Test
    void takesAnAgeThatIsNoneForAMistakeAndNotForAFault() {
        HttpResponse<String> page = site.get(MARFAN + "&age=old");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("is not an age in years", "<ol class=\"ranked\">");
    }

    @Test
    void namesGenesThatItDoesNotKnow() {
        assertThat(site.get(MARFAN + "&genes=FBN1,NOSUCH").body()).contains("NOSUCH is not a gene");
    }

    @Test
    void addsATypedFindingThatCanOnlyMeanOneSign() {
        HttpResponse<String> added = site.get("/differential?observed=HP:0001083&add=arachnodactyly&sex=female");
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(added.headers().firstValue("Location").orElseThrow())
                .endsWith("/differential?observed=HP:0001083,HP:0001166&sex=female");
    }

    @Test
    void addsATypedFindingAsRuledOut() {
        assertThat(site.get("/differential?observed=HP:0001083&add=HP:0001249&as=excluded")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/differential?observed=HP:0001083&excluded=HP:0001249");
    }

    @Test
    void asksWhenATypedFindingMayMeanSeveralSigns() {
        assertThat(site.get("/differential?observed=HP:0001166&add=abnormal").body())
                .contains("Which one is", "observed=HP:0001166,HP:0000517");
    }

    @Test
    void showsTheRememberedFindingsUnderTheirAddress() {
        HttpResponse<String> answer = site.get("/differential", "Cookie", "findings=1166.-1249");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/differential?observed=HP:0001166&excluded=HP:0001249");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Down syndrome | is at place",
                "OMIM:190685 | is at place",
                "intravenous leiomyomatosis | cannot be ranked: no source of this data states a sign of it",
                "nonsense xyz | is not the name or code of a disease",
                "DECIPHER:1 | was not ranked: only Orphanet or DECIPHER describes its signs"
            })
    void saysWhyADiseaseIsNotHigher(String disease, String said) {
        assertThat(site.get(MARFAN + "&why=" + disease.replace(" ", "+")).body())
                .contains(said);
    }

    @Test
    void offersWhatWouldTellTheFirstOnesApart() {
        assertThat(site.get("/differential?observed=HP:0002616").body())
                .contains("To tell the first ones apart, look for", "HP:0001083");
    }

    @Test
    void saysWhenAFindingWasRuledOutThatTheDiseaseOftenHas() {
        String page = site.get("/differential?observed=HP:0003198&excluded=HP:0001249")
                .body();
        assertThat(page)
                .contains("although it is seen in 30\u00a0% of people with this disease")
                .doesNotContain("learning and thinking not mentioned");
    }

    @Test
    void givesTheFindingsAsAPhenopacketThatHoldsNobody() {
        HttpResponse<String> packet =
                site.get("/differential/phenopacket?observed=HP:0001166&excluded=HP:0001249&sex=female");
        assertThat(packet.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(packet.body()).contains("HP:0001166", "Arachnodactyly", "\"excluded\": true", "FEMALE");
    }

    @Test
    void givesTheWholeRankingAsATable() {
        assertThat(site.get(MARFAN.replace("/differential", "/differential/tsv"))
                        .body()
                        .lines())
                .hasSizeGreaterThan(5)
                .first()
                .asString()
                .startsWith("rank\tdiseaseId\tmondoId\tlabel\tscore\tposterior");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/differential", "/differential?observed=", "/differential?observed=,,&excluded=x"})
    void withoutFindingsItSaysWhatToDo(String path) {
        HttpResponse<String> page = site.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("No findings to rank by yet", "See an example");
    }
}
