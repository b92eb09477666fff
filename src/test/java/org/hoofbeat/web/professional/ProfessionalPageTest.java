package org.hoofbeat.web.professional;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hoofbeat.app.TinyServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfessionalPageTest {
    private static final String MARFAN = "/professional/MONDO:0007947";

    @RegisterExtension
    static final TinyServer site = new TinyServer();

    @Test
    void tellsAClinicianEverythingAtAGlance() {
        assertThat(site.get(MARFAN).body())
                .contains("Information for health professionals")
                .contains("Autosomal dominant inheritance", "FBN1", "45/58")
                .contains("UMLS:C0024796", "cross-reference, grade not stated")
                .contains("No figures are loaded")
                .contains("Loeys-Dietz syndrome 1", "What separates them");
    }

    @Test
    void plainAndProfessionalLeadToEachOther() {
        assertThat(site.get(MARFAN).body()).contains("href=\"/disease/MONDO:0007947\"");
        assertThat(site.get("/disease/MONDO:0007947").body()).contains("href=\"" + MARFAN + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/professional/omim:154700, 301, /professional/MONDO:0007947",
        "/professional/OMIM:154700/phenotype.tsv, 301, /professional/MONDO:0007947/phenotype.tsv",
        "/professional/nonsense, 302, /disease/unknown",
        "/professional/MONDO:1234567, 302, /disease/MONDO%3A1234567"
    })
    void identifiersLeadToTheOnePage(String asked, int status, String place) {
        HttpResponse<String> answer = site.get(asked);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location")).contains(place);
    }

    @Test
    void signsAreFilteredAndSortedByTheAddress() {
        List<String> all = site.get(MARFAN + "/phenotype.tsv").body().lines().toList();
        List<String> some = site.get(MARFAN + "/phenotype.tsv?least=common&sort=sign")
                .body()
                .lines()
                .toList();
        assertThat(all.getFirst()).startsWith("disease_id\tdisease_name\tterm_id\tterm\t");
        assertThat(some).hasSizeBetween(2, all.size() - 1);
        assertThat(some.subList(1, some.size()).stream()
                        .map(line -> line.split("\t")[3].toLowerCase(java.util.Locale.ROOT)))
                .isSorted();
        assertThat(site.get(MARFAN + "?least=common&sort=sign").body())
                .contains("aria-sort=\"ascending\"", (some.size() - 1) + " of " + (all.size() - 1) + " signs");
    }

    @Test
    void aFragmentIsTheTableAlone() {
        String part = site.send(java.net.http.HttpRequest.newBuilder(site.resolve(MARFAN + "?words=aort"))
                        .header("HX-Request", "true"))
                .body();
        assertThat(part).contains("id=\"phenotype-table\"").doesNotContain("<html", "<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=nothing&least=often&evidence=XYZ&reversed=maybe",
                "?words=%3Cscript%3Ealert(1)%3C/script%3E",
                "?words=%22%3E&system=%22%3E"
            })
    void whatMakesNoSenseShowsThePageAllTheSame(String query) {
        HttpResponse<String> answer = site.get(MARFAN + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    @Test
    void speaksSpanish() {
        assertThat(site.get(MARFAN + "?lang=es").body())
                .contains("vista profesional", "Qué las separa", "Correspondencia")
                .doesNotContain("What separates them");
    }

    @Test
    void aDiseaseWithoutSignsSaysSo() {
        assertThat(site.get("/professional/MONDO:0003614").body())
                .contains("No signs of this disease are annotated", "nothing to compare");
    }
}
