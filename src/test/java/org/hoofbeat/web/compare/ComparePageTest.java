package org.hoofbeat.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComparePageTest {
    private static final String TWO = "/compare?ids=MONDO:0007947,OMIM:609192";

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @Test
    void setsDiseasesSideBySide() {
        assertThat(site.get(TWO).body())
                .contains(">Marfan syndrome</a>", ">Loeys-Dietz syndrome 1</a>")
                .contains("39 of 40 people", "Tells apart", "How alike they are");
    }

    @Test
    void saysWhatIsRuledOutAndNeverThatTheUnknownIsAbsent() {
        assertThat(site.get(TWO).body()).contains("Ruled out", "nothing known, which does not mean absent");
    }

    @Test
    void putsTheFindingsInTheLastColumn() {
        String page = site.get(TWO + "&observed=HP:0001166&excluded=HP:0001083").body();
        assertThat(page).contains("Your findings", "1 observed, 1 ruled out");
        assertThat(page.indexOf("1 observed, 1 ruled out")).isGreaterThan(page.lastIndexOf("MONDO:0012212</span>"));
    }

    @Test
    void withFindingsAloneItTakesTheFirstOfTheRanking() {
        HttpResponse<String> answer = site.get("/compare?observed=HP:0001166,HP:0001083,HP:0002616");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/compare?ids=MONDO:0007947,")
                .endsWith("&observed=HP:0001166,HP:0001083,HP:0002616");
    }

    @Test
    void addsADiseaseByName() {
        assertThat(site.get("/compare?ids=MONDO:0007947&add=Loeys-Dietz+syndrome+1")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/compare?ids=MONDO:0007947,MONDO:0012212");
    }

    @Test
    void saysWhatCannotBeCompared() {
        assertThat(site.get("/compare?ids=MONDO:0007947,OMIM:154700,MONDO:1234567")
                        .body())
                .contains("OMIM:154700 is the same disease as MONDO:0007947")
                .contains("MONDO:1234567 is not a disease that this data knows");
    }

    @Test
    void aDiseaseWithoutSignsHasAColumnThatSaysSo() {
        assertThat(site.get("/compare?ids=MONDO:0007947,MONDO:0003614").body())
                .contains("intravenous leiomyomatosis", "0 signs");
    }

    @Test
    void givesAllRowsAsTables() {
        HttpResponse<String> tsv = site.get(TWO.replace("/compare", "/compare/table.tsv"));
        assertThat(tsv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", ".tsv");
        assertThat(tsv.body()).contains("\t", "HP:0002616");
        assertThat(site.get(TWO.replace("/compare", "/compare/table.csv")).body())
                .contains(",", "HP:0002616");
    }

    @Test
    void withNothingToCompareItSaysWhatToDo() {
        assertThat(site.get("/compare").body()).contains("Nothing to compare yet", "See an example");
    }
}
