package org.hoofbeat.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.stereotype.Component;

/** All pages that search engines should know, in files of at most 50,000 addresses (the sitemap protocol's limit). */
@Component
class Sitemap {
    private static final int MOST = 50_000;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final List<String> GENERAL =
            List.of("/", "/diseases", "/symptoms", "/about", "/about/data", "/imprint", "/privacy", "/accessibility");

    private final Knowledge knowledge;
    private final Map<String, Integer> sizes = new LinkedHashMap<>();

    Sitemap(Knowledge knowledge) {
        this.knowledge = knowledge;
        sizes.put("general", GENERAL.size());
        sizes.put("diseases", knowledge.diseases().size());
        sizes.put("terms", knowledge.terms().size());
        sizes.put("genes", knowledge.genes().size());
    }

    String index(Site site) {
        return sizes.entrySet().stream()
                .flatMap(kind -> IntStream.rangeClosed(1, (kind.getValue() + MOST - 1) / MOST)
                        .mapToObj(number -> "/sitemap/" + kind.getKey() + "-" + number + ".xml"))
                .map(path -> "<sitemap><loc>" + escaped(site, path) + "</loc></sitemap>\n")
                .collect(Collectors.joining("", HEAD + "<sitemapindex" + SPACE + ">\n", "</sitemapindex>\n"));
    }

    /** @throws NotFoundException for a part that the index does not name */
    String part(String name, Site site) {
        int dash = name.lastIndexOf('-');
        Integer size = sizes.get(name.substring(0, Math.max(0, dash)));
        if (size == null || !name.substring(dash + 1).matches("[1-9]\\d{0,3}")) {
            throw new NotFoundException();
        }
        int from = (Integer.parseInt(name.substring(dash + 1)) - 1) * MOST;
        if (from >= size) {
            throw new NotFoundException();
        }
        return paths(name.substring(0, dash), from, Math.min(size, from + MOST))
                .map(path -> "<url><loc>" + escaped(site, path) + "</loc></url>\n")
                .collect(Collectors.joining("", HEAD + "<urlset" + SPACE + ">\n", "</urlset>\n"));
    }

    private Stream<String> paths(String kind, int from, int to) {
        IntStream rows = IntStream.range(from, to);
        return switch (kind) {
            case "general" -> GENERAL.subList(from, to).stream();
            case "diseases" ->
                rows.filter(row -> knowledge.diseases().obsolete()[row] == 0)
                        .mapToObj(row -> "/disease/" + knowledge.diseases().id().get(row));
            case "terms" ->
                rows.filter(row -> !knowledge.terms().isObsolete(row))
                        .mapToObj(row -> "/term/" + knowledge.terms().id(row));
            default ->
                rows.filter(row -> knowledge.genes().diseases().count(row) > 0)
                        .mapToObj(row -> "/gene/" + knowledge.genes().symbol().get(row));
        };
    }

    private static String escaped(Site site, String path) {
        return site.absolute(path).toString().replace("&", "&amp;").replace("'", "&apos;");
    }
}
