package org.hoofbeat.web.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.app.SignedIn;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages on which people write, asked over a real connection, as a browser without scripts would. */
class EditorialPagesTest {
    private static final String MARFAN = "MONDO:0007947";
    private static final String CITED = "[@url:https://example.org/marfan]";

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    private final SignedIn ann = site.signIn(Role.SPECIALIST);
    private final SignedIn rev = site.signIn(Role.REVIEWER);

    /** Begins a text and says where it is edited. Each test takes a heading of its own, because all share one desk. */
    private String begin(String kind) {
        HttpResponse<String> begun =
                ann.post("/desk/sections", Map.of("disease", "OMIM:154700", "kind", kind, "language", "en"));
        assertThat(begun.statusCode()).isEqualTo(303);
        return begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static HttpResponse<String> save(SignedIn who, String section, int base, String text, String act) {
        return who.post(section, form(base, text, act));
    }

    private static Map<String, String> form(int base, String text, String act) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("base", String.valueOf(base));
        form.put("text", text);
        form.put("act", act);
        return form;
    }

    private void enterWork() {
        HttpResponse<String> added = ann.post(
                "/desk/works",
                Map.of(
                        "kind", "web_page",
                        "title", "About Marfan syndrome",
                        "authors", "Wu, CK\nA Society",
                        "container", "",
                        "issued", "2020",
                        "volume", "",
                        "issue", "",
                        "pages", "",
                        "pmid", "",
                        "doi", ""));
        assertThat(added.statusCode()).isIn(303, 422);
        Map<String, String> work = new LinkedHashMap<>();
        for (String field : "kind title authors container issued volume issue pages pmid doi url accessed".split(" ")) {
            work.put(field, "");
        }
        work.put("kind", "web_page");
        work.put("title", "About Marfan syndrome");
        work.put("url", "https://example.org/marfan");
        work.put("accessed", "2026-11-24");
        assertThat(ann.post("/desk/works", work).statusCode()).isEqualTo(303);
    }

    @Test
    void aTextBecomesAPartOfThePageWhenAReviewerPublishesIt() {
        site.awaitTrials(); // Pages change once more when studies can be searched.
        enterWork();
        String section = begin("treatment");
        String before = etag(MARFAN);
        assertThat(save(ann, section, 0, "Regular scans of the **aorta**." + CITED, "submit")
                        .statusCode())
                .isEqualTo(303);
        assertThat(site.get("/disease/" + MARFAN).body()).doesNotContain("Regular scans");
        assertThat(etag(MARFAN)).isEqualTo(before);
        assertThat(ann.post(section + "/publish", Map.of("number", "1")).statusCode())
                .isEqualTo(403);
        assertThat(rev.get("/desk/review").body()).contains("Treatment");
        assertThat(rev.get(section + "/review").body()).contains("<strong>aorta</strong>");

        HttpResponse<String> published = rev.post(section + "/publish", Map.of("number", "1"));

        assertThat(published.headers().firstValue("Location").orElseThrow()).contains("/disease/" + MARFAN);
        String page = site.get("/disease/" + MARFAN).body();
        assertThat(page)
                .contains("Regular scans of the <strong>aorta</strong>.")
                .contains("reviewed by " + rev.account().displayName())
                .contains("written by " + ann.account().displayName())
                .contains("id=\"cited-1\"")
                .contains("About Marfan syndrome");
        assertThat(etag(MARFAN)).isNotEqualTo(before);
        assertThat(site.get("/disease/" + MARFAN, "Accept-Language", "es").body())
                .contains("revisado por")
                .contains("Tratamiento");
        for (String ending : "ris bib json nbib".split(" ")) {
            HttpResponse<String> export = site.get("/disease/" + MARFAN + "/references." + ending);
            assertThat(export.statusCode()).as(ending).isEqualTo(200);
            assertThat(export.body()).contains("About Marfan syndrome");
        }
    }

    @Test
    void aPublicationThatIsStoppedSaysWhereAndWhatToDo() {
        String section = begin("outlook");
        save(ann, section, 0, "One.\n\nTwo.[@pmid:123456]", "submit");
        HttpResponse<String> stopped = rev.post(section + "/publish", Map.of("number", "1"));
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(stopped.body()).contains("Line 3", "[@pmid:123456]", "not in the list of works");
    }

    @Test
    void whoSendsToReviewWhatCannotBePublishedLearnsOfItNow() {
        String section = begin("inheritance");
        HttpResponse<String> sent = save(ann, section, 0, "People live long.", "submit");
        String next = sent.headers().firstValue("Location").orElseThrow();
        assertThat(next).endsWith("?done=submitted-with-problems");
        assertThat(ann.get(next.replaceFirst("^https?://[^/]+", "")).body())
                .contains("Sent to review. It cannot be published as it is", "id=\"preview\"");
    }

    @Test
    void theProfessionalPageShowsTheTextsOfPeopleApartFromWhatIsComputed() {
        String page = site.get("/professional/MONDO:0003614").body();
        assertThat(page)
                .contains(
                        "Written by people",
                        "id=\"treatment\"",
                        "tamoxifen",
                        "id=\"cited-1\"",
                        "comes with the program");
    }

    @Test
    void importedPagesOfNoKnownDiseaseAreListed() {
        assertThat(ann.get("/desk/imports?q=nothing-like-it").body()).contains("There is none.");
    }

    @Test
    void aTextThatIsTooLongIsGivenBackWithTheBound() {
        String section = begin("prevention");
        String text = "Words and words. ".repeat(62_000);
        HttpResponse<String> refused = save(ann, section, 0, text, "save");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("100,000").contains("Words and words. Words and words.");
        assertThat(refused.body().length()).isGreaterThan(1_000_000);
    }

    @Test
    void damagedTextIsGivenBackAndHostileTextIsShownAsText() {
        String section = begin("frequency");
        assertThat(save(ann, section, 0, "a\u0000b", "save").statusCode()).isEqualTo(422);
        HttpResponse<String> seen = save(
                ann,
                section,
                0,
                "<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://example.org/p.png)",
                "preview");
        assertThat(seen.body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("href=\"javascript")
                .doesNotContain("<img src=\"https://example.org");
    }

    @Test
    void twoWhoSaveAtOnceSeeBothTexts() {
        String section = begin("diagnosis");
        save(ann, section, 0, "One.\n\nTwo.\n", "save");
        assertThat(save(rev, section, 1, "One.\n\nTwo, by the reviewer.\n", "save")
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> both = save(ann, section, 1, "One.\n\nTwo, by Ann.\n", "save");
        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(both.body()).contains("by the reviewer", "by Ann", "&lt;&lt;&lt;&lt;&lt;&lt;&lt;", "<ins>");
        assertThat(ann.get(section).body()).contains("Two, by Ann.").contains("did not save");
        assertThat(save(ann, section, 2, "One.\n\nTwo, by both.\n", "save").statusCode())
                .isEqualTo(303);
        assertThat(ann.get(section + "/diff?from=1&to=3").body())
                .contains("<ins>")
                .contains("by both");
        assertThat(ann.get(section + "/versions").body()).contains("Version 3", "Version 1");
    }

    @Test
    void aTextOutlivesTheSessionItWasTypedIn() {
        String section = begin("living-with");
        Map<String, String> form = form(0, "The work of a long afternoon.", "save");
        form.put("form-token", ann.formToken());
        var ended = new SignedIn(site, ann.account(), "not-a-session");
        HttpResponse<String> refused = ended.postExactly(section, form);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("no longer signed in").contains("The work of a long afternoon.");

        form.put("form-token", "too-old");
        HttpResponse<String> again = ann.postExactly(section, form);
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("The work of a long afternoon.").contains("Send it again");
        form.put("form-token", SignedIn.tokenIn(again.body()));
        assertThat(ann.postExactly(section, form).statusCode()).isEqualTo(303);
    }

    @Test
    void readersGetNowhereNearTheDesk() {
        for (String path :
                "/desk/sections /desk/review /desk/todo /desk/works /desk/disease/MONDO:0007947".split(" ")) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(303);
        }
        assertThat(site.get("/desk/sections/1").body()).doesNotContain("leiomyomatosis");
    }

    @Test
    void aReaderReportsAnErrorAndSpecialistsSeeIt() {
        HttpResponse<String> form = site.get("/report?page=/disease/" + MARFAN);
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        String said = "The dose is wrong <b>here</b>.";
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("page", "/disease/" + MARFAN);
        fields.put("text", said);
        fields.put("form-token", SignedIn.tokenIn(form.body()));
        HttpResponse<String> sent = post("/report", fields, cookie);
        assertThat(sent.statusCode()).isEqualTo(303);
        String todo = ann.get("/desk/todo").body();
        assertThat(todo).contains("The dose is wrong &lt;b&gt;here&lt;/b&gt;.");
        assertThat(site.get("/desk/todo").body()).doesNotContain("The dose");

        Matcher id = Pattern.compile("/desk/todo/(\\d+)\"").matcher(todo);
        assertThat(id.find()).isTrue();
        assertThat(ann.post("/desk/todo/" + id.group(1), Map.of("answer", "corrected"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ann.post("/desk/todo/" + id.group(1), Map.of("answer", "again"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void machinesThatFillInEverythingReportNothing() {
        HttpResponse<String> form = site.get("/report");
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("page", "https://example.org/elsewhere");
        fields.put("text", "Buy now");
        fields.put("website", "https://example.org");
        fields.put("form-token", SignedIn.tokenIn(form.body()));
        assertThat(post("/report", fields, cookie)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("page=/");
        assertThat(ann.get("/desk/todo").body()).doesNotContain("Buy now");
        fields.remove("form-token");
        assertThat(post("/report", fields, cookie).statusCode()).isEqualTo(403);
    }

    @Test
    void theExampleIsThereWithItsSources() {
        String page = site.get("/disease/MONDO:0003614").body();
        assertThat(page)
                .contains("smooth muscle", "inferior vena cava", "about 200 people", "tamoxifen")
                .contains("Accessed 2013-11-01")
                .contains("It comes with the program as an example; nobody at this site has reviewed it.");
    }

    @Test
    void contactsAreEnteredByThoseWhoPublish() {
        Map<String, String> contact = new LinkedHashMap<>();
        for (String field : "about url phone mail place".split(" ")) {
            contact.put(field, "");
        }
        contact.put("kind", "help-line");
        contact.put("name", "The Marfan line");
        contact.put("phone", "+49 30 1234");
        assertThat(ann.post("/desk/disease/" + MARFAN + "/contacts", contact).statusCode())
                .isEqualTo(403);
        assertThat(rev.post("/desk/disease/" + MARFAN + "/contacts", contact).statusCode())
                .isEqualTo(303);
        assertThat(site.get("/disease/" + MARFAN).body()).contains("The Marfan line", "tel:+49301234");
        contact.put("url", "javascript:alert(1)");
        assertThat(rev.post("/desk/disease/" + MARFAN + "/contacts", contact).statusCode())
                .isEqualTo(422);
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields, String cookie) {
        return site.send(java.net.http.HttpRequest.newBuilder(site.resolve(path))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(SignedIn.encode(fields)))
                .build());
    }

    private static String etag(String disease) {
        return site.get("/disease/" + disease).headers().firstValue("ETag").orElseThrow();
    }
}
