package org.hoofbeat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One window on the site. It keeps count of what a page of ours must never do. */
public final class Visit {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** WCAG 2.0 to 2.2, levels A and AA, and what axe calls good practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final Look look;
    private final List<String> outside = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Visit(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        context.route(url -> true, this::admit);
        this.page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            // A page that is missing is the page's answer, not a fault of its scripts.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                errors.add(message.text());
            }
        });
    }

    /** The page, for everything that Playwright can do with it. */
    public Page page() {
        return page;
    }

    public void go(URI address) {
        page.navigate(address.toString());
    }

    /** Saves the whole page as target/screenshots/NAME.png. */
    public Path screenshot(String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Fails with every rule of accessibility that the page as it now stands breaks, and where. */
    public void checkAccessibility() {
        List<String> broken = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Visit::describe)
                        .toList();
        assertThat(broken).as("accessibility of %s, %s", page.url(), look).isEmpty();
    }

    /** Fails when the page is wider than the window, so that readers would have to scroll sideways. */
    public void checkFitsTheWidth() {
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue()).as("width of %s", page.url()).isLessThanOrEqualTo(look.width());
    }

    /** Fails when a page of this visit wanted something from another machine or had a fault in its scripts. */
    void checkManners() {
        assertThat(outside).as("requests to other machines").isEmpty();
        assertThat(errors).as("errors in the browser's console").isEmpty();
    }

    /** Forgets what went wrong so far, for visits that are meant to go wrong. */
    void forgive() {
        outside.clear();
        errors.clear();
    }

    void close() {
        context.close();
    }

    private void admit(Route route) {
        URI wanted = URI.create(route.request().url());
        if (isLoopback(wanted.getHost())) {
            route.resume();
        } else {
            outside.add(wanted.toString());
            route.abort();
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        return host == null || LOOPBACK.contains(host);
    }

    private static String describe(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> String.valueOf(node.getHtml()))
                .toList();
        return "%s: %s, in %s".formatted(rule.getId(), rule.getHelp(), places);
    }
}
