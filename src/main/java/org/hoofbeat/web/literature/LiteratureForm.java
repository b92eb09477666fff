package org.hoofbeat.web.literature;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureSort;

/**
 * What somebody looks for among the articles.
 *
 * @param q in PubMed's language
 * @param sort {@code date} for the newest first; empty for the best match
 * @param from year; may be empty
 * @param to year; may be empty
 * @param who {@code humans} or {@code animals}; may be empty
 * @param age a heading such as {@code child}; may be empty
 * @param text whether there has to be an abstract
 */
public record LiteratureForm(
        String q,
        String sort,
        String from,
        String to,
        String type,
        String language,
        String who,
        String age,
        boolean text,
        String disease,
        String gene) {
    private static final int LONGEST = 5_000;

    static LiteratureForm of(HttpServletRequest request) {
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        return of(values);
    }

    /** @param query as it stands behind the question mark of an address */
    static LiteratureForm of(String query) {
        Map<String, String> values = new HashMap<>();
        for (String part : query.split("&")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                try {
                    values.putIfAbsent(
                            part.substring(0, sign),
                            URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException noText) {
                    values.putIfAbsent(part.substring(0, sign), "");
                }
            }
        }
        return of(values);
    }

    private static LiteratureForm of(Map<String, String> values) {
        return new LiteratureForm(
                text(values, "q"),
                text(values, "sort").equals("date") ? "date" : "",
                year(values, "from"),
                year(values, "to"),
                text(values, "type"),
                text(values, "language"),
                text(values, "who"),
                text(values, "age"),
                text(values, "text").equals("true"),
                text(values, "disease"),
                text(values, "gene"));
    }

    private static String text(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static String year(Map<String, String> values, String name) {
        String value = text(values, name);
        return value.matches("[12]\\d{3}") ? value : "";
    }

    /** Whether something is looked for, or one looks at everything within filters. */
    public boolean isEmpty() {
        return q.isEmpty() && filters().isEmpty();
    }

    LiteratureSort order() {
        return sort.equals("date") ? LiteratureSort.MOST_RECENT : LiteratureSort.BEST_MATCH;
    }

    /** What must hold besides the query. */
    public List<LiteratureQuery> filters() {
        List<LiteratureQuery> filters = new ArrayList<>();
        if (!from.isEmpty() || !to.isEmpty()) {
            filters.add(new LiteratureQuery.Between(
                    Field.PUBLISHED,
                    LocalDate.of(from.isEmpty() ? 1 : Integer.parseInt(from), 1, 1),
                    LocalDate.of(to.isEmpty() ? 3000 : Integer.parseInt(to), 12, 31)));
        }
        add(Field.TYPE, type, filters);
        add(Field.LANGUAGE, language, filters);
        add(Field.FILTER, who, filters);
        add(Field.FILTER, age, filters);
        add(Field.FILTER, text ? "hasabstract" : "", filters);
        add(Field.DISEASE, disease.toUpperCase(Locale.ROOT), filters);
        add(Field.GENE, gene, filters);
        return filters;
    }

    private static void add(Field field, String value, List<LiteratureQuery> filters) {
        if (!value.isEmpty()) {
            filters.add(new LiteratureQuery.Term(field, value));
        }
    }

    /** The same search as the part of an address after the question mark; without empty parts. */
    public String query() {
        return Stream.of(
                        Map.entry("q", q),
                        Map.entry("sort", sort),
                        Map.entry("from", from),
                        Map.entry("to", to),
                        Map.entry("type", type),
                        Map.entry("language", language),
                        Map.entry("who", who),
                        Map.entry("age", age),
                        Map.entry("text", text ? "true" : ""),
                        Map.entry("disease", disease),
                        Map.entry("gene", gene))
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
