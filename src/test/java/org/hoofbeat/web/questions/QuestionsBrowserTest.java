package org.hoofbeat.web.questions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.app.SignedIn;
import org.hoofbeat.browser.Browser;
import org.hoofbeat.browser.Look;
import org.hoofbeat.browser.Visit;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way of a question in a browser: an asker, a specialist, a reviewer; and what holds for each of their pages. */
class QuestionsBrowserTest {
    private static final double PATIENCE_MS = 30_000;
    private static final double AS_A_PERSON_MS = 1_600;
    private static final int NARROWEST = 320;

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private static Visit visit(SignedIn who, Look look, String path) {
        return who.visit(browser, look, path);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void aQuestionGoesFromItsAskerOverTwoPeopleToEverybody() {
        Visit asking = browser.visit(Look.phone(), site.resolve("/ask"));
        Page asker = asking.page();
        asker.getByLabel("Your question")
                .fill("My daughter Greta Olsson has Marfan syndrome. Is there a treatment? We live in Malmö, Sweden."
                        + " My phone is 040 123 45 67.");
        assertThat(asker.getByLabel("Marfan syndrome")).isChecked();
        assertThat(asker.getByText("This may answer your question")).isVisible();
        asking.checkAccessibility();
        asking.checkFitsTheWidth();
        asking.screenshot("ask-likely");
        asker.getByLabel("My question and the answer may be published").check();
        asker.waitForTimeout(AS_A_PERSON_MS);
        press(asker, "Send my question");
        assertThat(asker.getByText("Your question has arrived")).isVisible();
        String code = asker.locator("#receipt-code").textContent();
        asking.checkAccessibility();
        asking.screenshot("ask-receipt");

        SignedIn specialist = site.signIn(Role.SPECIALIST);
        Visit working = visit(specialist, Look.desk(), "/desk/questions");
        Page ann = working.page();
        working.checkAccessibility();
        working.screenshot("desk-queue");
        ann.locator("li", new Page.LocatorOptions().setHasText("Is there a treatment?"))
                .last()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(ann.locator(".proof").first()).containsText("Is there a treatment?");
        assertThat(ann.locator("body")).not().containsText("Olsson");
        String path = ann.url().replaceFirst(".*(/desk/questions/\\d+).*", "$1");
        press(ann, "Show it as it was sent, with the address");
        assertThat(ann.getByText("Greta Olsson")).isVisible();
        working.checkAccessibility();
        press(ann, "I take it");
        ann.getByLabel("Your answer").fill("Regular **scans** of the aorta help. Ask a specialist near you.");
        press(ann, "Preview");
        assertThat(ann.locator("#preview strong")).hasText("scans");
        press(ann, "Save");
        assertThat(ann.getByText("Saved.")).isVisible();
        working.checkAccessibility();
        working.screenshot("desk-question");

        Visit second = visit(site.signIn(Role.REVIEWER), Look.desk(), path + "/publish");
        Page rev = second.page();
        assertThat(rev.locator("#proof")).containsText("Is there a treatment?");
        String copy = rev.locator("#question").inputValue();
        assertThat(copy).doesNotContain("Greta", "Olsson", "040 123");
        rev.locator("#question").fill("My daughter Greta has Marfan syndrome. Is there a treatment?");
        assertThat(rev.locator("#proof mark.suspect")).hasText("Greta");
        second.checkAccessibility();
        second.screenshot("desk-publish");
        rev.locator("#question").fill("My daughter has Marfan syndrome. Is there a treatment?");
        assertThat(rev.locator("#proof mark.suspect")).hasCount(0);
        press(rev, "Publish");
        assertThat(rev.getByRole(AriaRole.ALERT)).containsText("looked at each marked place");
        rev.getByLabel("I have looked at each marked place").check();
        press(rev, "Publish");
        rev.waitForURL(Pattern.compile(".*/answers/\\d+"));
        assertThat(rev.getByText("information, not medical advice").first()).isVisible();
        String answer = rev.url().replaceFirst(".*(/answers/\\d+).*", "$1");

        Visit reading = browser.visit(Look.phone().inTheDark(), site.resolve("/disease/MONDO:0007947"));
        Page reader = reading.page();
        reader.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("See answer: My daughter has Marfan syndrome. Is there a treatment?"))
                .click();
        assertThat(reader.locator(".person-text strong")).hasText("scans");
        assertThat(reader.content()).doesNotContain("Greta", "Olsson", "Malm", "040 123");
        reading.checkAccessibility();
        reading.checkFitsTheWidth();
        reading.screenshot("answer");

        asking.go(site.resolve("/ask/receipt"));
        asker.getByLabel("Your code").fill(code.toLowerCase());
        press(asker, "Show");
        assertThat(asker.getByText("It was answered.")).isVisible();
        assertThat(asker.locator(".person-text strong")).hasText("scans");
        asking.checkAccessibility();
        asking.screenshot("ask-held");
        asker.getByLabel("Yes, delete everything").check();
        asker.getByLabel("Take the published answer off the site as well").check();
        press(asker, "Delete");
        assertThat(asker.getByText("was deleted")).isVisible();
        assertThat(site.get(answer).statusCode()).isEqualTo(410);
        assertThat(site.get("/disease/MONDO:0007947").body()).doesNotContain(answer);
    }

    @Test
    void asksWithoutScriptsOverAFirstStepWithLikelyAnswers() {
        Visit asking = browser.visit(Look.phone().withoutScripts(), site.resolve("/ask"));
        Page asker = asking.page();
        asker.getByLabel("Your question").fill("Is Marfan syndrome passed on to children?");
        press(asker, "First look whether it has been answered");
        assertThat(asker.getByText("This may answer your question")).isVisible();
        assertThat(asker.locator("#text")).hasValue("Is Marfan syndrome passed on to children?");
        asker.waitForTimeout(AS_A_PERSON_MS);
        press(asker, "Send my question");
        assertThat(asker.locator("#receipt-code")).isVisible();
    }

    @ParameterizedTest
    @MethodSource
    void isAccessibleAndFitsTheNarrowestWindow(String path) {
        Asker.of(site).ask("Can chest pain now be a sign of Marfan syndrome?", "ana@example.org", true);
        SignedIn who = site.signIn(Role.REVIEWER);
        who.post("/desk/replies", Map.of("title", "Thanks", "language", "en", "text", "Thank you for your question."));
        for (Look look : List.of(Look.desk(), Look.phone().withWidth(NARROWEST).inTheDark())) {
            Visit visit = visit(who, look, path);
            visit.checkFitsTheWidth();
            visit.checkAccessibility();
            visit.screenshot("questions" + path.replaceAll("[^a-zA-Z0-9]", "-") + look.width());
        }
    }

    static Stream<String> isAccessibleAndFitsTheNarrowestWindow() {
        return Stream.of(
                "/ask",
                "/ask?disease=MONDO:0007947&lang=es",
                "/ask/receipt",
                "/answers",
                "/answers?q=nothing+like+it",
                "/desk",
                "/desk/questions",
                "/desk/questions?show=answered",
                "/desk/questions/1",
                "/desk/questions/1/publish",
                "/desk/questions/999999",
                "/desk/answers",
                "/desk/replies");
    }
}
