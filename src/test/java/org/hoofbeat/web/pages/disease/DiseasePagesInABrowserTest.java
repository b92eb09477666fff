package org.hoofbeat.web.pages.disease;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.browser.Browser;
import org.hoofbeat.browser.Look;
import org.hoofbeat.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Disease, gene and list pages as readers see them: with no sign, one, and more than two hundred. */
class DiseasePagesInABrowserTest {
    private static final String MOST_SIGNS = "/disease/MONDO:0008678";

    @RegisterExtension
    static final Browser browser = new Browser();

    @RegisterExtension
    static final RunningSite tiny = RunningSite.onTinyPack();

    private static DiseaseSite real;

    @BeforeAll
    static void serve() throws IOException {
        real = DiseaseSite.start();
    }

    @AfterAll
    static void stop() {
        real.close();
    }

    static Stream<Arguments> pagesAndLooks() {
        Look narrow = Look.phone().withWidth(320).inTheDark();
        Stream<Arguments> everywhere = Stream.of(
                        "/disease/MONDO:0003614",
                        "/disease/MONDO:0011794",
                        "/disease/MONDO:0007947",
                        "/disease/MONDO:0007947/similar",
                        "/disease/nonsense",
                        "/gene/FBN1",
                        "/diseases",
                        "/diseases?letter=M")
                .flatMap(page -> Stream.of(Look.desk(), narrow).map(look -> Arguments.of(tiny.resolve(page), look)));
        Stream<Arguments> longest = Stream.of(
                Arguments.of(real.resolve("/disease/MONDO:0005298"), Look.phone()),
                Arguments.of(real.resolve(MOST_SIGNS), Look.desk().inTheDark()),
                Arguments.of(real.resolve(MOST_SIGNS), Look.phone()));
        return Stream.concat(everywhere, longest);
    }

    @ParameterizedTest
    @MethodSource("pagesAndLooks")
    void fitTheWidthAndBreakNoRuleOfAccessibility(URI page, Look look) {
        Visit visit = browser.visit(look, page);
        visit.checkFitsTheWidth();
        visit.checkAccessibility();
        String name = page.getPath().replaceAll("\\W+", "-").substring(1);
        visit.screenshot(name + "-" + look.width() + (look.dark() ? "-dark" : ""));
    }

    @Test
    void allSignsOfTheLongestPageFitTheNarrowestScreen() {
        browser.visit(Look.phone().withWidth(320), real.resolve(MOST_SIGNS + "?signs=all"))
                .checkFitsTheWidth();
    }

    @Test
    void signsAreFoundWhileTyping() {
        Page page = browser.visit(Look.desk(), real.resolve(MOST_SIGNS)).page();
        page.fill("#sign-filter", "teeth");
        Locator status = page.locator("#sign-list [role=status]");
        status.getByText("match").waitFor();
        assertThat(status.textContent()).contains("“teeth”");
        assertThat(page.locator("#sign-list tbody th").allTextContents())
                .isNotEmpty()
                .allMatch(sign -> sign.toLowerCase(java.util.Locale.ROOT).contains("teeth"));
    }

    @Test
    void signsAreFoundWithoutScripts() {
        Page page = browser.visit(Look.desk().withoutScripts(), real.resolve(MOST_SIGNS))
                .page();
        page.fill("#sign-filter", "teeth");
        page.click("form.filter button");
        assertThat(page.url()).contains("sign=teeth");
        assertThat(page.locator("#sign-list tbody th").count()).isPositive();
        page.click("text=Show the whole list");
        page.click("text=Show all 233 signs");
        assertThat(page.locator("#sign-list tbody th").count()).isGreaterThanOrEqualTo(233);
    }

    @Test
    void aReferenceIsOneClickFromItsStatement() {
        Page page = browser.visit(Look.phone(), real.resolve(MOST_SIGNS)).page();
        Locator chip = page.locator("#sign-list .source-chip").first();
        chip.click();
        String anchor = page.url().substring(page.url().indexOf('#'));
        assertThat(page.locator(anchor).isVisible()).isTrue();
        assertThat(page.locator("ol.references " + anchor + ":target").count()).isEqualTo(1);
    }

    @Test
    void thePaperHasTheFactsAndNotTheButtons() {
        Visit visit = browser.visit(Look.desk(), real.resolve(MOST_SIGNS));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visit.page().locator("form.filter").isVisible()).isFalse();
        assertThat(visit.page().locator("nav.toc").isVisible()).isFalse();
        assertThat(visit.page().locator("ol.references").isVisible()).isTrue();
        visit.screenshot("disease-print");
    }
}
