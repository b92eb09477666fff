package org.hoofbeat.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every request, whatever page it is for. */
class EveryRequestTest {
    private static final String EVERY_PAGE_KIND =
            "/|/search|/symptoms|/term/HP:0001166|/differential|/compare|/about|/about/data|/imprint|/no/such/page";

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=marfan",
                "/symptoms",
                "/term/HP:0001166",
                "/differential?observed=HP:0001166",
                "/compare?ids=MONDO:0007947",
                "/about/data",
                "/no/such/page"
            })
    void everyPageIsSafeToShow(String path) {
        HttpResponse<String> page = site.get(path);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("geolocation=()");
        assertThat(page.body())
                .doesNotContainPattern("<script(?![^>]* src=)(?![^>]*ld\\+json)")
                .doesNotContainPattern("<[^>]+ style=")
                .doesNotContainPattern("<[^>]+ on[a-z]+=")
                .doesNotContain("<style");
        assertThat(EVERY_PAGE_KIND).contains(path.split("\\?")[0]);
    }

    @Test
    void tellsWhatIsMissingInWordsAndNamesNoPartOfTheProgram() {
        HttpResponse<String> missing = site.get("/no/such/page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .contains("Nothing found here", "<html lang=\"en\">", "noindex")
                .doesNotContainPattern("(?i)tomcat|spring|jetty|exception|stack");
    }

    @Test
    void refusesAMethodThatAPageDoesNotTake() {
        HttpResponse<String> answer = site.signIn(Role.SPECIALIST).post("/symptoms", Map.of());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("This cannot be done here");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        HttpResponse<String> answer = site.send(HttpRequest.newBuilder(site.resolve("/symptoms"))
                .POST(BodyPublishers.ofString("x".repeat(BodyLimit.MOST_BYTES + 1)))
                .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too much at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/symptoms", "/login", "/report", "/desk/sections/1", "/api/v1/annotate"})
    void aFormThatIsTooLargeIsAnsweredInTheShapeOfWhatWasAsked(String path) {
        HttpResponse<String> answer = site.send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=" + "x".repeat(BodyLimit.MOST_BYTES)))
                .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).doesNotContainPattern("(?i)tomcat|<h1>HTTP Status");
        assertThat(header(answer, "Content-Type")).containsAnyOf("charset=UTF-8", "problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/page?q=%ff", "/no/such/page?lang=%c3%28", "/desk/none?observed=%ff"})
    void anAddressThatIsNotTextIsNoFailureOfOurs(String path) {
        assertThat(site.get(path).statusCode()).isIn(400, 403, 404, 303);
    }

    @Test
    void neverBelievesTheHostHeader() {
        HttpResponse<String> page = site.get("/");
        Matcher canonical =
                Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\"").matcher(page.body());
        assertThat(canonical.find()).isTrue();
        assertThat(canonical.group(1)).isEqualTo(site.resolve("/").toString());
        assertThat(site.get("/robots.txt").body()).contains("Sitemap: " + site.resolve("/sitemap.xml"));
    }

    @Test
    void sparesMakingAPageThatTheReaderHas() {
        site.awaitTrials(); // Pages change once more when studies can be searched.
        String tag = header(site.get("/symptoms"), "ETag");
        assertThat(site.get("/symptoms", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void takesThePageOfOtherFindingsForAnotherPage() {
        String tag = header(site.get("/symptoms"), "ETag");
        HttpResponse<String> other = site.get("/symptoms", "If-None-Match", tag, "Cookie", "findings=1166");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).contains("1 finding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/differential?observed=HP:0001166", "/search?q=marfan", "/compare?ids=MONDO:0007947"})
    void keepsNothingOfWhatAReaderAskedFor(String path) {
        assertThat(header(site.get(path), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void letsBrowsersKeepFilesForEverBecauseTheirAddressesHoldAChecksum() {
        Matcher style = Pattern.compile("/assets/[0-9a-f]{10}/hoofbeat\\.css")
                .matcher(site.get("/").body());
        assertThat(style.find()).isTrue();
        HttpResponse<String> file = site.get(style.group());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).startsWith("text/css");
        assertThat(header(file, "Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(site.get("/assets/0000000000/hoofbeat.css").statusCode()).isEqualTo(404);
    }

    @Test
    void remembersFindingsInACookieThatHoldsNothingElse() {
        HttpResponse<String> page = site.get("/symptoms?observed=HP:0001166&excluded=HP:0001249");
        assertThat(header(page, "Set-Cookie"))
                .startsWith("findings=1166.-1249;")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age", "Expires");
    }

    @Test
    void believesTheAddressMoreThanTheCookie() {
        HttpResponse<String> page = site.get("/symptoms?observed=HP:0001083", "Cookie", "findings=1166.1250");
        assertThat(page.body()).contains("1 finding").doesNotContain("2 findings");
    }

    @Test
    void forgetsFindingsWhenTheAddressHoldsAnEmptySet() {
        HttpResponse<String> page = site.get("/differential?observed=", "Cookie", "findings=1166");
        assertThat(header(page, "Set-Cookie")).contains("Max-Age=0");
        assertThat(page.body()).contains("No findings to rank by yet");
    }

    @Test
    void carriesFindingsAlongInLinks() {
        assertThat(site.get("/term/HP:0001083?observed=HP:0001166").body())
                .contains("href=\"/symptoms?observed=HP:0001166\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/differential?observed=HP:0001166&add=%3Cscript%3Ealert(1)%3C/script%3E",
                "/differential?observed=HP:0001166&age=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/compare?ids=MONDO:0007947&add=%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void neverEchoesMarkup(String path) {
        assertThat(site.get(path).body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void listsEveryPageForSearchEngines() {
        String index = site.get("/sitemap.xml").body();
        assertThat(index).contains(site.resolve("/sitemap/diseases-1.xml").toString());
        assertThat(site.get("/sitemap/diseases-1.xml").body())
                .contains(site.resolve("/disease/MONDO:0007947").toString())
                .contains(site.resolve("/disease/MONDO:0003614").toString());
        assertThat(site.get("/sitemap/terms-1.xml").body())
                .contains("/term/HP:0001166")
                .doesNotContain("/term/HP:0000284");
        assertThat(site.get("/sitemap/terms-2.xml").statusCode()).isEqualTo(404);
        assertThat(site.get("/sitemap/other-1.xml").statusCode()).isEqualTo(404);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
