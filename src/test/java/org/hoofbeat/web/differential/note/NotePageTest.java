package org.hoofbeat.web.differential.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A pasted note, from the box on the differential to the ranking, as a browser without JavaScript does it. */
class NotePageTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @Test
    void theDifferentialHasABoxForANoteAndSaysThatNothingIsStored() {
        assertThat(site.get("/differential").body())
                .contains("action=\"/differential/note\" method=\"post\"", "Nothing is stored");
    }

    @Test
    void lightsUpWhatTheNoteSays() {
        String page = read("Seizures, no arachnodactyly <script>").body();
        assertThat(page)
                .contains("<a class=\"mention observed\" href=\"#f-0001250\"")
                .contains("<a class=\"mention negated\" href=\"#f-0001166\"")
                .contains("<span class=\"cue\">no</span>")
                .contains("2 findings were recognised")
                .contains("&lt;script&gt;");
    }

    @Test
    void offersMoreGeneralAndMoreSpecialTerms() {
        assertThat(read("arachnodactyly").body())
                .contains("<optgroup label=\"More general\">")
                .contains("<option value=\"remove\">leave out</option>");
    }

    @Test
    void theNoteIsInNoAddressAndNobodyKeepsThePage() {
        HttpResponse<String> answer = read("Seizures of somebody");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("HX-Push-Url")).isEmpty();
        assertThat(answer.body()).doesNotContain("note=").doesNotContain("=Seizures");
    }

    @Test
    void theChosenFindingsBecomeThoseOfTheDifferential() {
        HttpResponse<String> answer = post(
                "/differential/note/findings",
                Map.of(
                        "status0",
                        "observed",
                        "term0",
                        "HP:0001250",
                        "status1",
                        "negated",
                        "term1",
                        "HP:0001166",
                        "status2",
                        "family",
                        "term2",
                        "HP:0001083",
                        "status3",
                        "remove",
                        "term3",
                        "HP:0002616"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/differential?observed=HP:0001250&excluded=HP:0001166");
    }

    @Test
    void saysWhenNothingWasRecognised() {
        assertThat(read("A sunny day.").body()).contains("No finding was recognised");
    }

    @Test
    void saysWhyANoteCannotBeRead() {
        assertThat(read("   ").body()).contains("There is nothing in the box yet");
        assertThat(read("GIF\0\1").body()).contains("not text that can be read");
    }

    @Test
    void aFormFromElsewhereIsNotBelieved() {
        HttpResponse<String> answer = site.send(HttpRequest.newBuilder(site.resolve("/differential/note"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("note=Seizures"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> read(String note) {
        return post("/differential/note", Map.of("note", note));
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) {
        HttpResponse<String> box = site.get("/differential/note");
        Matcher token = TOKEN.matcher(box.body());
        assertThat(token.find()).isTrue();
        String cookie = box.headers().allValues("Set-Cookie").stream()
                .map(set -> set.substring(0, set.indexOf(';')))
                .collect(Collectors.joining("; "));
        String form = Stream.concat(
                        fields.entrySet().stream(), Map.of("form-token", token.group(1)).entrySet().stream())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return site.send(HttpRequest.newBuilder(site.resolve(path))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }
}
