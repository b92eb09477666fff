package org.hoofbeat.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Chromium for a test class. Register it in a static field, then look at pages; visits are closed and checked after each
 * test. One browser serves the whole suite, so a class costs nothing to start.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final Browser browser = new Browser();
 *
 * @Test
 * void showsTheName() {
 *     Visit visit = browser.visit(Look.phone().inTheDark(), server.resolve("/"));
 *     assertThat(visit.page().title()).contains("Hoofbeat");
 *     visit.checkAccessibility();
 *     visit.screenshot("home-phone-dark");
 * }
 * }</pre>
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {
    private static final Namespace SHARED = Namespace.create(Browser.class);
    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");

    private final List<Visit> open = new ArrayList<>();
    private @Nullable Shared shared;

    /** Where the browser is, if this machine has one: HOOFBEAT_TEST_CHROMIUM, else the first of the usual names on the PATH. */
    public static Optional<Path> findChromium() {
        String named = System.getenv().getOrDefault("HOOFBEAT_TEST_CHROMIUM", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                .flatMap(folder -> PROGRAMS.stream().map(program -> Path.of(folder, program)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = findChromium();
        if (chromium.isEmpty()) {
            String message =
                    "No Chromium on this machine, so tests in a browser cannot run; install the package chromium";
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new IllegalStateException(message);
            }
            Assumptions.abort(message);
        }
        shared = context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(Shared.class, _ -> Shared.start(chromium.orElseThrow()), Shared.class);
    }

    /** Opens a page in a window of its own, with no memory of earlier visits. */
    public Visit visit(Look look, URI address) {
        if (shared == null) {
            throw new IllegalStateException("Register the browser as an extension in a static field");
        }
        var visit = new Visit(shared.chromium.newContext(look.options()), look);
        open.add(visit);
        visit.go(address);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visit> visits = List.copyOf(open);
        open.clear();
        visits.forEach(Visit::close);
        if (context.getExecutionException().isEmpty()) {
            visits.forEach(Visit::checkManners);
        }
    }

    private record Shared(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {
        static Shared start(Path program) {
            var playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new LaunchOptions()
                    .setExecutablePath(program)
                    // Chromium refuses its sandbox to the superuser, who runs the tests in most containers.
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
            return new Shared(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            chromium.close();
            playwright.close();
        }
    }
}
