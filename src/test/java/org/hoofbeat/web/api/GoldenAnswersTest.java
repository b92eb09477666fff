package org.hoofbeat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hoofbeat.app.TinyServer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of the API as a whole, one request a file under {@code golden/api}. */
@NullMarked
class GoldenAnswersTest {
    @RegisterExtension
    static final TinyServer SERVER = new TinyServer();

    @BeforeAll
    static void waitForTheIndex() {
        SERVER.awaitReady();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    disease-marfan                 | 200 | /api/v1/disease/MONDO:0007947
                    disease-two-names              | 200 | /api/v1/disease/MONDO:0010679
                    disease-not-annotated          | 200 | /api/v1/disease/MONDO:0003614
                    disease-own-page               | 200 | /api/v1/disease/OMIM:607208
                    disease-unknown-to-mondo       | 200 | /api/v1/disease/OMIM:300958
                    disease-negated-row            | 200 | /api/v1/disease/MONDO:0012212
                    disease-obsolete               | 200 | /api/v1/disease/MONDO:0011794
                    disease-decipher               | 200 | /api/v1/disease/DECIPHER:1
                    gene-fbn1                      | 200 | /api/v1/gene/FBN1
                    error-unknown-disease          | 404 | /api/v1/disease/OMIM:999999
                    error-malformed-disease        | 400 | /api/v1/disease/marfan
                    error-unknown-gene             | 404 | /api/v1/gene/NOSUCH
                    term-sign                      | 200 | /api/v1/term/HP:0002616
                    term-body-system               | 200 | /api/v1/term/HP:0000707?rows=2
                    term-second-page               | 200 | /api/v1/term/HP:0000707?rows=2&start=2
                    term-inheritance               | 200 | /api/v1/term/HP:0000006
                    term-retired                   | 200 | /api/v1/term/HP:0000489
                    term-nobody-has                | 200 | /api/v1/term/HP:0000771
                    error-unknown-term             | 404 | /api/v1/term/HP:7777777
                    error-term-of-another-kind     | 404 | /api/v1/term/MONDO:0007947
                    error-malformed-term           | 400 | /api/v1/term/arachnodactyly
                    search-id                      | 200 | /api/v1/search?q=orphanet:558
                    search-name                    | 200 | /api/v1/search?q=marfan+syndrome&rows=2
                    search-second-page             | 200 | /api/v1/search?q=syndrome&in=diseases&rows=2&start=2
                    search-nothing                 | 200 | /api/v1/search?q=%22&in=genes,terms
                    search-no-rows                 | 200 | /api/v1/search?q=marfan&rows=0&in=diseases
                    error-search-without-query     | 400 | /api/v1/search
                    error-search-in-nowhere        | 400 | /api/v1/search?q=marfan&in=disease,terms
                    error-search-too-many-rows     | 400 | /api/v1/search?q=marfan&rows=1001
                    suggest                        | 200 | /api/v1/suggest?q=mar&limit=2
                    suggest-symptoms               | 200 | /api/v1/suggest?q=lens&groups=symptoms
                    suggest-nothing                | 200 | /api/v1/suggest?q=
                    error-suggest-unknown-group    | 400 | /api/v1/suggest?q=mar&groups=symptom
                    error-suggest-limit            | 400 | /api/v1/suggest?q=mar&limit=0
                    problem-description            | 200 | /api/v1/problems/unknown-findings
                    error-unknown-parameter        | 400 | /api/v1/diagnose?observd=HP:0001083
                    error-parameter-where-none     | 400 | /api/v1/versions?pretty=true
                    error-malformed-finding        | 400 | /api/v1/diagnose?observed=marfan
                    error-malformed-age            | 400 | /api/v1/diagnose?observed=HP:0001083&age=old
                    error-malformed-sex            | 400 | /api/v1/diagnose?observed=HP:0001083&sex=x
                    error-malformed-universe       | 400 | /api/v1/diagnose?observed=HP:0001083&universe=mouse
                    error-malformed-top            | 400 | /api/v1/diagnose?observed=HP:0001083&top=1001
                    error-malformed-id             | 400 | /api/v1/diagnose/why/marfan?observed=HP:0001083
                    error-unknown-findings         | 422 | /api/v1/diagnose?observed=HP:0001083,HP:7777777&excluded=HP:8888888&genes=FBN1,NOSUCH
                    error-no-such-place            | 404 | /api/v1/nonsense
                    error-no-such-problem          | 404 | /api/v1/problems/nonsense
                    error-why-unknown-disease      | 404 | /api/v1/diagnose/why/OMIM:999999?observed=HP:0001083
                    """)
    void areAsTheyWereLookedAt(String name, int status, String request) {
        HttpResponse<String> answer = SERVER.get(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains(status == 200 ? "application/json" : "application/problem+json");
        Golden.check(name, answer.body());
    }
}
