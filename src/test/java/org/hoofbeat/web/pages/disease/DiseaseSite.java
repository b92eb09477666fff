package org.hoofbeat.web.pages.disease;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.pack.PackReader;
import org.hoofbeat.web.Assets;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Language;

/**
 * The disease pages of the built-in pack and nothing else, served without the rest of the program: a browser can look at the
 * longest real pages without a search index being built first.
 */
final class DiseaseSite implements AutoCloseable {
    private static final Host HOST = new Host("Hoofbeat", "", "", "", "", List.of());

    private final HttpServer server;
    private final Knowledge knowledge = PackReader.openBuiltIn();
    private final Assets assets = new Assets(HOST);
    private final DiseasePages pages;

    private DiseaseSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Diseases diseases = Diseases.of(knowledge);
        var site = new Site(resolve(""), ZoneOffset.UTC, HOST);
        TermNames names = TermNames.of(knowledge, diseases);
        var writer = new PageWriter(() -> site, knowledge.manifest(), assets, names);
        pages = new DiseasePages(writer, diseases, knowledge.manifest(), () -> site, names);
        server.createContext("/disease/", this::page);
        server.createContext("/assets/", this::asset);
    }

    static DiseaseSite start() throws IOException {
        var site = new DiseaseSite();
        site.server.start();
        return site;
    }

    URI resolve(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void page(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring("/disease/".length());
        if (id.endsWith("/similar")) {
            answer(exchange, 200, "text/html", "<p>not compared here</p>".getBytes(StandardCharsets.UTF_8));
        } else if (knowledge.resolve(Curie.parse(id)) instanceof Identity.Canonical(int disease)) {
            Map<String, String> query = query(exchange.getRequestURI());
            boolean fragment = exchange.getRequestHeaders().containsKey("HX-Request");
            var visit = new Visit(Language.EN, FindingSet.empty(), "/disease/" + id, "", fragment);
            boolean all = query.getOrDefault("signs", "").equals("all");
            String html = String.valueOf(pages.show(visit, disease, query.getOrDefault("sign", ""), all)
                    .getBody());
            answer(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
        } else {
            answer(exchange, 404, "text/plain", new byte[0]);
        }
    }

    private void asset(HttpExchange exchange) throws IOException {
        Assets.Asset asset = assets.find(exchange.getRequestURI().getPath()).orElseThrow();
        answer(exchange, 200, asset.type(), asset.bytes());
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> query(URI address) {
        String raw = address.getRawQuery();
        return raw == null
                ? Map.of()
                : Arrays.stream(raw.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
