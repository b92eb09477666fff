package org.hoofbeat.web.editorial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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

/** The whole life of a section by two people at once, in a browser; and what holds for each page of those who write. */
class EditorialBrowserTest {
    private static final double PATIENCE_MS = 30_000;
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
    void twoPeopleBringASectionFromTheFirstWordToTheReadersAndDoNotLoseEachOthersWords() {
        Visit specialist = visit(site.signIn(Role.SPECIALIST), Look.desk(), "/desk/disease/MONDO:0011794");
        Page ann = specialist.page();
        ann.getByLabel("Heading").selectOption("research");
        press(ann, "Begin");
        ann.waitForURL("**/desk/sections/*"); // until its scripts are there: what is typed before is not kept of itself
        String section = ann.url().replaceFirst(".*(/desk/sections/\\d+).*", "$1");
        ann.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("Studies are *few*.\n\nMore are needed.");
        assertThat(ann.locator("#kept")).containsText("Kept");
        assertThat(ann.locator("#preview em")).hasText("few");
        ann.reload();
        assertThat(ann.getByText("did not save")).isVisible();
        press(ann, "Save and send to review");
        assertThat(ann.getByText("Sent to review.")).isVisible();
        specialist.checkAccessibility();

        Visit reviewer = visit(site.signIn(Role.REVIEWER), Look.desk(), section + "/review");
        Page rev = reviewer.page();
        assertThat(rev.locator(".person-text em")).hasText("few");
        reviewer.checkAccessibility();
        press(rev, "Publish");
        rev.waitForURL(Pattern.compile(".*/disease/MONDO:0011794.*"));
        assertThat(rev.getByText("More are needed.")).isVisible();

        ann.navigate(site.resolve(section).toString());
        rev.navigate(site.resolve(section).toString());
        rev.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("Studies are *rare*.\n\nMore are needed.");
        press(rev, "Save");
        assertThat(rev.getByText("Saved as a new version.")).isVisible();
        ann.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("Studies are *scarce*.\n\nMore are needed.");
        press(ann, "Save");
        assertThat(ann.getByRole(AriaRole.ALERT)).containsText("Nothing is lost");
        assertThat(ann.locator("ins").first()).containsText("rare");
        specialist.checkAccessibility();
        String merged = ann.locator("#text").inputValue();
        assertThat(merged).contains("<<<<<<<", "rare", "scarce", ">>>>>>>");
        ann.locator("#text").fill("Studies are *rare and scarce*.\n\nMore are needed.");
        press(ann, "Save this");
        assertThat(ann.getByText("Saved as a new version.")).isVisible();
        ann.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Versions").setExact(true))
                .click();
        assertThat(ann.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Version 3")))
                .isVisible();
        specialist.checkAccessibility();
    }

    @Test
    void everythingWorksWithoutScripts() {
        Page page = visit(site.signIn(Role.REVIEWER), Look.phone().withoutScripts(), "/desk/sections")
                .page();
        page.locator("#disease").fill("MONDO:0011794");
        page.getByLabel("Heading").selectOption("in-depth");
        press(page, "Begin");
        page.locator("#text").fill("A **book** about it.");
        press(page, "Preview");
        assertThat(page.locator("#preview strong")).hasText("book");
        assertThat(page.locator("#text")).hasValue("A **book** about it.");
        press(page, "Save and send to review");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Review").setExact(true))
                .click();
        press(page, "Publish");
        assertThat(page.locator(".person-text strong")).hasText("book");
    }

    @ParameterizedTest
    @MethodSource
    void isAccessibleAndFitsTheNarrowestWindow(String path) {
        SignedIn rev = site.signIn(Role.REVIEWER);
        rev.post("/desk/sections", java.util.Map.of("disease", "MONDO:0011794", "kind", "cause", "language", "en"));
        for (Look look : List.of(Look.desk(), Look.phone().withWidth(NARROWEST).inTheDark())) {
            Visit visit = visit(rev, look, path);
            visit.checkFitsTheWidth();
            visit.checkAccessibility();
            visit.screenshot("editorial" + path.replaceAll("[^a-zA-Z0-9]", "-") + look.width());
        }
    }

    static Stream<String> isAccessibleAndFitsTheNarrowestWindow() {
        return Stream.of(
                "/desk",
                "/desk/sections",
                "/desk/sections/1",
                "/desk/sections/1/versions",
                "/desk/sections/1/review",
                "/desk/sections/1/diff?from=1&to=1",
                "/desk/sections/999",
                "/desk/review",
                "/desk/todo",
                "/desk/works",
                "/desk/works?q=leiomyomatosis",
                "/desk/works/1",
                "/desk/disease/MONDO:0003614",
                "/disease/MONDO:0003614",
                "/report?page=/disease/MONDO:0003614");
    }
}
