package org.hoofbeat.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.browser.Browser;
import org.hoofbeat.browser.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first things that people come for, walked in a browser: with the mouse, with the keyboard alone, without scripts. */
class FirstTasksTest {
    /** Long enough for a machine that builds several things at once. */
    private static final double PATIENCE_MS = 20_000;

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void awaitSearch() {
        site.awaitSearch();
        setDefaultAssertionTimeout(PATIENCE_MS);
    }

    @Test
    void aSignIsFoundWithTheKeyboardAlone() {
        Page page = browser.visit(Look.desk(), site.resolve("/")).page();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        box.focus();
        page.keyboard().type("spider");
        Locator option = page.getByRole(AriaRole.OPTION).first();
        assertThat(option).containsText("Arachnodactyly");
        assertThat(box).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(option).hasAttribute("aria-selected", "true");
        assertThat(box.getAttribute("aria-activedescendant")).isEqualTo(option.getAttribute("id"));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/term/HP:0001166"));
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(Pattern.compile("fingers"));
    }

    @Test
    void escapeClosesTheSuggestionsAndKeepsWhatWasTyped() {
        Page page = browser.visit(Look.desk(), site.resolve("/")).page();
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        box.focus();
        page.keyboard().type("mar");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        assertThat(box).hasValue("mar");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/search\\?q=mar"));
    }

    @Test
    void findingsAreCollectedAndRankedWithReasons() {
        Page page = browser.visit(Look.desk(), site.resolve("/differential")).page();
        add(page, "arach", "HP:0001166");
        assertThat(page.locator(".finding-list")).containsText("observed");
        assertThat(page.locator(".ranked-line").first()).isVisible();
        add(page, "ectopia", "HP:0001083");
        page.waitForURL(Pattern.compile(".*observed=HP:0001166,HP:0001083$"));
        Locator first = page.locator(".ranked-line").first();
        assertThat(first.locator("h3")).hasText("Marfan syndrome");
        assertThat(first).containsText("Reported in 29 of 53 people with this disease");
        assertThat(page.locator(".notice").first()).containsText("It is not a diagnosis");
        page.goBack();
        page.waitForURL(Pattern.compile(".*observed=HP:0001166$"));
        assertThat(page.locator(".finding-list li")).hasCount(1);
    }

    @Test
    void aFindingIsRuledOutAndTakenAwayAgain() {
        Page page = browser.visit(Look.desk(), site.resolve("/differential?observed=HP:0001166,HP:0001083"))
                .page();
        page.getByRole(AriaRole.LINK, named("Mark Eye lens out of place as ruled out"))
                .click();
        page.waitForURL(Pattern.compile(".*excluded=HP:0001083"));
        assertThat(page.locator(".finding-list .excluded")).containsText("ruled out");
        page.getByRole(AriaRole.LINK, named("Remove Eye lens out of place")).click();
        assertThat(page.locator(".finding-list li")).hasCount(1);
    }

    @Test
    void theSetGoesWithTheReaderFromPageToPage() {
        Page page = browser.visit(Look.phone(), site.resolve("/symptoms?at=HP:0000517"))
                .page();
        page.locator(".tree-row", hasText("Ectopia lentis"))
                .getByText("observed")
                .first()
                .click();
        assertThat(page.locator(".finding-bar")).containsText("1 finding");
        page.navigate(site.resolve("/about").toString());
        assertThat(page.locator(".finding-bar")).containsText("Eye lens out of place");
        page.getByRole(AriaRole.LINK, named("Rank diseases")).click();
        assertThat(page.locator(".ranked-line").first()).containsText("Marfan syndrome");
    }

    @Test
    void aPatientFindsTheDiseaseAndSeesWhoSaysWhat() {
        Page page = browser.visit(Look.phone(), site.resolve("/")).page();
        page.getByRole(AriaRole.COMBOBOX).fill("marfan syndrome");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/search.*"));
        page.locator(".hit a").first().click();
        page.waitForURL(Pattern.compile(".*/disease/MONDO:0007947"));
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Marfan syndrome");
        assertThat(page.locator(".summary")).containsText("One changed copy of a gene is enough to cause it.");
        page.locator(".statements a.source-chip").first().click();
        page.waitForURL(Pattern.compile(".*#ref-\\d+"));
        assertThat(page.locator(":target")).isVisible();
        assertThat(page.locator(":target a").first()).hasAttribute("href", Pattern.compile("https://.+"));
    }

    @Test
    void aFindingIsMadeMoreGeneralWithoutScripts() {
        Page page = browser.visit(Look.desk().withoutScripts(), site.resolve("/differential?observed=HP:0001083"))
                .page();
        page.locator(".finding-list .chip-menu summary").first().click();
        page.locator(".finding-list .chip-menu a").first().click();
        page.waitForURL(Pattern.compile(".*observed=HP:0000517.*"));
        assertThat(page.locator(".finding-list li")).hasCount(1);
    }

    @Test
    void aDeveloperGoesFromTheDescriptionToTheFactsAndOnToTheNextPage() {
        String description = site.get("/api/v1/openapi").body();
        assertThat(description).contains("/api/v1/disease/{curie}", "/api/v1/search");
        String found = site.get("/api/v1/search?q=marfan").body();
        assertThat(found).contains("MONDO:0007947");
        String facts = site.get("/api/v1/disease/OMIM:154700")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(site.get(facts).body()).contains("\"Marfan syndrome\"");
    }

    @Test
    void everythingWorksWithoutScripts() {
        Page page = browser.visit(Look.desk().withoutScripts(), site.resolve("/differential"))
                .page();
        page.getByLabel("Add a finding").fill("arachnodactyly");
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        assertThat(page.url()).endsWith("/differential?observed=HP:0001166");
        page.getByLabel("Add a finding").fill("abnormal");
        page.getByRole(AriaRole.RADIO, named("ruled out")).check();
        page.getByRole(AriaRole.BUTTON, named("Add")).click();
        page.locator(".choices a").first().click();
        assertThat(page.url()).contains("observed=HP:0001166&excluded=HP:");
        assertThat(page.locator(".ranked-line").first()).isVisible();
        page.locator(".why summary").nth(1).click();
        assertThat(page.locator(".why").nth(1)).hasAttribute("open", "");
        page.navigate(site.resolve("/search?q=marfan+syndrome").toString());
        assertThat(page.locator(".hit").first()).containsText("Marfan syndrome");
    }

    @Test
    void cellsOfTheComparisonAreReachedWithArrowKeysAndGroupsFold() {
        Page page = browser.visit(Look.desk(), site.resolve("/compare?ids=MONDO:0007947,MONDO:0012212"))
                .page();
        page.locator(".compare-grid th").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(":focus")).containsText("Marfan syndrome");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(":focus")).hasClass(Pattern.compile("cell.*"));
        Locator fold = page.locator(".fold").first();
        fold.click();
        assertThat(fold).hasAttribute("aria-expanded", "false");
        assertThat(page.locator("tbody").nth(page.locator("tbody").count() - 1)).isVisible();
    }

    private static void add(Page page, String typed, String id) {
        Locator box = page.locator("#add");
        box.click();
        page.keyboard().type(typed);
        assertThat(page.locator("#differential [role=option]").first()).hasAttribute("data-value", id);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*" + id + ".*"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
