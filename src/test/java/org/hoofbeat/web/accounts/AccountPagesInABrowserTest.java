package org.hoofbeat.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.accounts.factor.Totp;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.app.SignedIn;
import org.hoofbeat.browser.Browser;
import org.hoofbeat.browser.Look;
import org.hoofbeat.browser.Visit;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of people who work here, as a browser shows them: by day and night, narrow, without scripts, with the keyboard. */
class AccountPagesInABrowserTest {
    private static final String PASSWORD = "grey kettle under nine bridges";

    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @RegisterExtension
    static final Browser browser = new Browser();

    static Stream<Look> looks() {
        return Stream.of(Look.desk(), Look.phone().withWidth(320).inTheDark());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageOfTheStaffIsAccessibleAndFits(Look look) {
        Visit visit = signedIn(look, Role.ADMINISTRATOR);
        for (String path : List.of("/desk", "/account", "/admin", "/admin/audit", "/symptoms", "/admin/nothing")) {
            visit.go(site.resolve(path));
            check(visit);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyStepOfTheSecondFactorIsAccessibleAndFits(Look look) {
        Visit visit = signedIn(look, Role.SPECIALIST);
        visit.go(site.resolve("/account"));
        button(visit, "Set it up").click();
        check(visit);
        String secret = visit.page().locator("input[name=secret]").inputValue();
        visit.page().locator("#code").fill(Totp.code(secret, Instant.now()));
        button(visit, "Confirm").click();
        assertThat(visit.page().locator(".recovery-codes li").count()).isEqualTo(10);
        check(visit);
        visit.screenshot("account-codes-" + look.width());
        visit.page().getByText("I have written them down").click();
        assertThat(visit.page().content()).contains("10 recovery codes are left");
        check(visit);
    }

    @Test
    void aNewColleagueComesInWithoutScripts() {
        Visit boss = signedIn(Look.desk().withoutScripts(), Role.ADMINISTRATOR);
        boss.go(site.resolve("/admin"));
        String name = "new-" + System.nanoTime();
        boss.page().getByLabel("Name to sign in with").fill(name);
        button(boss, "Add").last().click();
        boss.screenshot("admin-token");
        String token = boss.page().locator("code.token").textContent();

        Visit visit = browser.visit(Look.phone().withoutScripts(), site.resolve("/reset"));
        visit.page().getByLabel("Token").fill(token);
        visit.page()
                .getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        visit.page().getByLabel("The new password again").fill(PASSWORD);
        button(visit, "Set the password").click();
        visit.page().locator("main a.button").click();
        visit.page()
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill(name);
        visit.page().getByLabel("Password").fill("not the password");
        button(visit, "Sign in").click();
        assertThat(visit.page().content()).contains("Name and password do not match");
        visit.page().getByLabel("Password").fill(PASSWORD);
        visit.page().getByLabel("Password").press("Enter");
        assertThat(visit.page().content()).contains("You are signed in as " + name);
        button(visit, "Sign out").first().click();
        assertThat(visit.page().url()).isEqualTo(site.resolve("/").toString());
    }

    /** With scripts, because the checker of accessibility is one. */
    @ParameterizedTest
    @MethodSource("looks")
    void everyStepOfComingInIsAccessibleAndFits(Look look) {
        Visit boss = signedIn(look, Role.ADMINISTRATOR);
        boss.go(site.resolve("/admin"));
        boss.page().locator("form[action$='/reset'] button").first().click();
        assertThat(boss.page().locator("code.token").textContent()).hasSize(43);
        check(boss);
        Visit visit = browser.visit(look, site.resolve("/login"));
        visit.page()
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill("nobody");
        visit.page().getByLabel("Password").fill("not the password");
        button(visit, "Sign in").click();
        check(visit);
    }

    @Test
    void aTokenBehindTheAddressMovesIntoTheFieldAndOutOfSight() {
        Visit visit = browser.visit(Look.desk(), site.resolve("/reset#a-token-from-an-administrator"));
        assertThat(visit.page().getByLabel("Token").inputValue()).isEqualTo("a-token-from-an-administrator");
        assertThat(visit.page().url()).doesNotContain("a-token");
    }

    @Test
    void speaksSpanish() {
        Visit visit = signedIn(Look.desk(), Role.ADMINISTRATOR);
        for (String path : List.of("/desk?lang=es", "/account", "/admin", "/admin/audit")) {
            visit.go(site.resolve(path));
            assertThat(visit.page().locator("main").textContent())
                    .doesNotContainPattern("\\b(Password|Accounts|Sign out|Who|Role)\\b");
        }
        visit.screenshot("admin-audit-es");
    }

    private static Visit signedIn(Look look, Role role) {
        SignedIn person = site.signIn(role);
        Visit visit = browser.visit(look, site.resolve("/health/live"));
        visit.page()
                .context()
                .addCookies(List.of(new Cookie("session", person.key())
                        .setUrl(site.resolve("/").toString())));
        return visit;
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void check(Visit visit) {
        visit.page().waitForLoadState(); // After a form was sent, the page may still wait for its style sheet.
        visit.checkFitsTheWidth();
        visit.checkAccessibility();
    }
}
