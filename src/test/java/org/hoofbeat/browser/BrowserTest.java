package org.hoofbeat.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser's own checks must bite, or every page test that relies on them is worth nothing. */
class BrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String FRAME =
            "<!doctype html><html lang=en><title>T</title><main><h1>Zebra</h1>%s</main></html>";
    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/plain", "<p>Plain.</p>");
        page("/script", "<p id=p>before</p><script>document.getElementById('p').textContent = 'after'</script>");
        page("/fault", "<script>missing()</script>");
        page("/tracker", "<img alt='' src='http://example.org/pixel.png'>");
        page("/unnamed-picture", "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>");
        page("/wide", "<div style='width:1000px'>wide</div>");
        page("/dark", "<style>@media (prefers-color-scheme: dark) { p { color: rgb(1, 2, 3) } }</style><p id=p>x</p>");
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void showsAPageAsEachReaderSeesIt() {
        assertThat(text(browser.visit(Look.desk(), at("/script")))).isEqualTo("after");
        assertThat(text(browser.visit(Look.desk().withoutScripts(), at("/script"))))
                .isEqualTo("before");
        Visit dark = browser.visit(Look.phone().inTheDark(), at("/dark"));
        assertThat(dark.page().evaluate("getComputedStyle(document.getElementById('p')).color"))
                .isEqualTo("rgb(1, 2, 3)");
        assertThat(dark.page().viewportSize().width).isEqualTo(360);
    }

    @Test
    void keepsAScreenshot() {
        assertThat(browser.visit(Look.desk(), at("/plain")).screenshot("browser-plain"))
                .satisfies(file -> assertThat(Files.size(file)).isPositive());
    }

    @Test
    void findsPicturesWithoutWords() {
        browser.visit(Look.desk(), at("/plain")).checkAccessibility();
        Visit unnamed = browser.visit(Look.desk(), at("/unnamed-picture"));
        assertThatThrownBy(unnamed::checkAccessibility).hasMessageContaining("image-alt");
    }

    @Test
    void findsPagesThatAreTooWide() {
        browser.visit(Look.phone(), at("/plain")).checkFitsTheWidth();
        Visit wide = browser.visit(Look.phone(), at("/wide"));
        assertThatThrownBy(wide::checkFitsTheWidth).hasMessageContaining("width of");
    }

    @Test
    void countsRequestsToOtherMachinesAndFaultsInScripts() {
        var strict = new Browser();
        assertThatThrownBy(() -> strict.visit(Look.desk(), at("/plain"))).hasMessageContaining("extension");
        Visit tracked = browser.visit(Look.desk(), at("/tracker"));
        assertThatThrownBy(tracked::checkManners).hasMessageContaining("http://example.org/pixel.png");
        tracked.forgive();
        Visit faulty = browser.visit(Look.desk(), at("/fault"));
        assertThatThrownBy(faulty::checkManners).hasMessageContaining("missing is not defined");
        faulty.forgive();
    }

    private static String text(Visit visit) {
        return visit.page().textContent("#p");
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void page(String path, String body) {
        server.createContext(path, exchange -> {
            byte[] html = FRAME.formatted(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
    }
}
