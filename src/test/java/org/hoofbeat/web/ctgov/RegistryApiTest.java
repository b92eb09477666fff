package org.hoofbeat.web.ctgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registry's API over three studies, asked over a real connection: golden answers, statuses, headers and errors. */
class RegistryApiTest {
    @RegisterExtension
    static final RunningSite SITE = RunningSite.onTinyPack();

    @BeforeAll
    static void studiesAreThere() {
        SITE.awaitTrials();
    }

    @Test
    void givesTheFieldsThatWereAskedForOneStudyALine() {
        var answer = get(
                "studies?filter.overallStatus=RECRUITING&sort=StartDate&fields=NCTId,StartDate|HasResults&countTotal=true");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("""
                        {"totalCount":2,"studies":[
                        {"protocolSection":{"identificationModule":{"nctId":"NCT00000103"},"statusModule":{"startDateStruct":{"date":"2024-01-15"}}},"hasResults":false},
                        {"protocolSection":{"identificationModule":{"nctId":"NCT00000101"},"statusModule":{"startDateStruct":{"date":"2023-03"}}},"hasResults":false}
                        ]}""");
    }

    @Test
    void pagesWithATokenThatBelongsToItsSearch() {
        var first = get("studies?pageSize=2&fields=NCTId&countTotal=true");
        assertThat(first.body())
                .contains("\"totalCount\":3", "NCT00000101", "NCT00000102")
                .doesNotContain("NCT00000103");
        String token = token(first.body());
        var second = get("studies?pageSize=2&fields=NCTId&countTotal=true&pageToken=" + token);
        assertThat(second.body()).contains("NCT00000103").doesNotContain("totalCount", "nextPageToken", "NCT00000101");
        var other = get("studies?pageSize=2&fields=BriefTitle&pageToken=" + token);
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).isEqualTo("Invalid value in parameter pageToken");
    }

    @Test
    void writesTablesWithOneHeader() {
        var first = get("studies?format=csv&pageSize=2&countTotal=true&fields="
                + encoded("Study Title,NCT Number,Sex,Locations"));
        assertThat(first.headers().firstValue("x-total-count")).hasValue("3");
        assertThat(first.body()).isEqualTo("""
                        NCT Number,Study Title,Sex,Locations
                        NCT00000101,Losartan for Children With Marfan Syndrome,ALL,"Example Children's Hospital, Boston, Massachusetts, 02115, United States|Hôpital d'Exemple, Paris, France"
                        NCT00000102,"Registry of Loeys-Dietz Syndrome, Marfan Syndrome and Related Disorders",ALL,"Example Clinic, Boston, Lincolnshire, United Kingdom"
                        """);
        String token = first.headers().firstValue("x-next-page-token").orElseThrow();
        var second = get("studies?format=csv&pageSize=2&countTotal=true&pageToken=" + token + "&fields="
                + encoded("Study Title,NCT Number,Sex,Locations"));
        assertThat(second.body()).startsWith("NCT00000103,").hasLineCount(1);
        assertThat(second.headers().firstValue("x-total-count")).isEmpty();
        assertThat(second.headers().firstValue("x-next-page-token")).isEmpty();
    }

    @Test
    void hasThirtyColumnsWhenNoneIsNamed() {
        String[] lines = get("studies/NCT00000101?format=csv").body().split("\n", 2);
        assertThat(lines[0].split(",")).hasSize(30);
        assertThat(lines[1])
                .contains(
                        "RECRUITING",
                        "Allocation: RANDOMIZED|Intervention Model: PARALLEL|Masking: DOUBLE (PARTICIPANT, INVESTIGATOR)|Primary Purpose: TREATMENT",
                        "DRUG: Losartan",
                        "\"Diameter of the aorta, 3 years\"");
    }

    @Test
    void leavesOutPeopleToAsk() {
        for (String format : new String[] {"json", "csv", "ris", "fhir.json"}) {
            assertThat(get("studies/NCT00000101?format=" + format).body())
                    .contains("Marfan")
                    .doesNotContain("example.org", "555-0100", "B. Person");
        }
        assertThat(get("studies").body()).doesNotContain("example.org");
    }

    @Test
    void readsNumbersInAnyLetterCaseAndFollowsTheOnesThatWereTakenOver() {
        assertThat(get("studies/nct00000102?fields=Acronym").body())
                .isEqualTo("{\"protocolSection\":{\"identificationModule\":{\"acronym\":\"AORTIC\"}}}");
        var alias = get("studies/NCT00000199?format=ris");
        assertThat(alias.statusCode()).isEqualTo(301);
        assertThat(alias.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/api/v2/studies/NCT00000101?format=ris"));
        assertThat(get("studies?filter.ids=NCT00000199&fields=NCTId").body()).contains("NCT00000101");
    }

    @Test
    void givesWhatTheQueryLookedAt() {
        assertThat(get("studies?query.titles=AORTIC&fields=@query").body())
                .contains("\"acronym\":\"AORTIC\"", "briefTitle")
                .doesNotContain("nctId");
    }

    @Test
    void studiesAboutSomethingElseNeverComeFirst() {
        var answer = get("studies?query.cond=marfan&fields=NCTId");
        assertThat(answer.body()).containsSubsequence("NCT00000101", "NCT00000103");
    }

    @Test
    void tellsStudiesForReferenceManagersAndInFhir() {
        assertThat(get("studies/NCT00000103?format=ris&fields=TI,AN").body())
                .isEqualTo(
                        "TY  - DBASE\r\nAN  - NCT00000103\r\nTI  - A Diet for Seizures, With Notes on Marfan Syndrome in Controls\r\nER  - \r\n");
        assertThat(get("studies/NCT00000101?format=fhir.json").body())
                .startsWith("{\"resourceType\":\"ResearchStudy\",\"id\":\"NCT00000101\"")
                .contains("\"status\":\"active\"", "phase-2-phase-3");
    }

    @Test
    void anyPageMayReadIt() {
        var answer = SITE.get("/api/v2/studies?pageSize=1", "Origin", "https://other.example.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void answersForHundredsOfAlternativesAndSaysWhenThereAreTooMany() {
        String many = IntStream.range(0, 600).mapToObj(i -> "w" + i).collect(Collectors.joining("+OR+"));
        assertThat(get("studies?query.cond=marfan+OR+" + many + "&fields=NCTId").body())
                .contains("NCT00000101");
        String more = IntStream.range(0, 1500).mapToObj(i -> "w" + i).collect(Collectors.joining("+OR+"));
        var refused = get("studies?query.cond=" + more + "&fields=NCTId");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).startsWith("Too complicated query");
    }

    @Test
    void countsOnlyTheFirstPageAndClampsTheSize() {
        assertThat(get("studies?pageSize=1001").statusCode()).isEqualTo(200);
        assertThat(get("studies?pageSize=0").statusCode()).isEqualTo(200);
        assertThat(get("studies?fields=NCTId").body()).doesNotContain("totalCount");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "studies?filter.phase=2|400|`filter.phase` is unknown parameter",
                "studies?filter.overallStatus=Recruiting|400|Invalid value in parameter overallStatus",
                "studies?filter.geo=distance(1,2)|400|Invalid value in parameter geo",
                "studies?filter.geo=distance(100,2,3km)|400|Invalid value in parameter geo",
                "studies?geoDecay=func:sin|400|Invalid value in parameter geoDecay",
                "studies?sort=StartDate,EnrollmentCount,CompletionDate|400|Too many values in parameter sort: at most 2 are allowed",
                "studies?sort=BriefTitle|400|Invalid value in parameter sort: `BriefTitle` is not a date or numeric field",
                "studies?fields=|400|Parameter 'fields' must be non-empty",
                "studies?fields=Nonsense|400|Parameter 'fields' contains invalid field name: 'Nonsense'",
                "studies?format=csv&fields=NCTId|400|Parameter 'fields' contains invalid CSV column name: 'NCTId'",
                "studies?format=xml|400|Invalid value in parameter format",
                "studies?pageSize=-1|400|Invalid value in parameter pageSize",
                "studies?countTotal=maybe|400|Invalid value in parameter countTotal",
                "studies?aggFilters=phase:9|400|Invalid value in parameter aggFilters: phase:9",
                "studies?query.term=(a|400|Incorrect query in parameter query.term: ( at character 1 is not closed",
                "studies/NCT99999999|404|NCT number NCT99999999 not found",
                "studies/ABC|400|Invalid value in parameter nctId",
                "studies/NCT00000101?format=fhir.json&fields=NCTId|400|Parameter 'fields' must be unspecified for fhir.json format",
                "stats/field/values?types=WORD|400|Invalid value in parameter types",
                "stats/field/values?fields=Nonsense|404|Field not found",
                "nowhere|404|Not Found"
            })
    void saysWhatIsWrongInPlainText(String path, int status, String message) {
        var answer = get(path);
        assertThat(answer.body()).isEqualTo(message);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @Test
    void countsValuesAndSizes() {
        assertThat(get("stats/field/values?fields=Sex").body())
                .isEqualTo(
                        "[{\"type\":\"ENUM\",\"piece\":\"Sex\",\"field\":\"protocolSection.eligibilityModule.sex\",\"missingStudiesCount\":0,"
                                + "\"uniqueValuesCount\":2,\"topValues\":[{\"value\":\"ALL\",\"studiesCount\":2},{\"value\":\"FEMALE\",\"studiesCount\":1}]}]");
        assertThat(get("stats/field/sizes?fields=Phase").body())
                .contains("\"uniqueSizesCount\":2", "\"minSize\":1", "\"maxSize\":2");
        assertThat(get("stats/size").body()).contains("\"totalStudies\":3");
        assertThat(get("version").body())
                .isEqualTo("{\"apiVersion\":\"2.0.5\",\"dataTimestamp\":\"2024-06-30T00:00:00\"}");
    }

    private static String token(String body) {
        Matcher token = Pattern.compile("\"nextPageToken\":\"([^\"]+)\"").matcher(body);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path) {
        int mark = path.indexOf('?');
        if (mark < 0) {
            return SITE.get("/api/v2/" + path);
        }
        String query = Arrays.stream(path.substring(mark + 1).split("&"))
                .map(part -> part.substring(0, part.indexOf('=') + 1)
                        + encoded(java.net.URLDecoder.decode(
                                part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return SITE.get("/api/v2/" + path.substring(0, mark) + "?" + query);
    }
}
