package org.hoofbeat.app;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.app.output.Tsv;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.model.literature.Article;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes which articles were found, for people and for programs. How the query was understood is told beside them. */
final class ArticleSearchText {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int LONGEST = 90;

    private final PrintWriter out;
    private final PrintWriter err;

    ArticleSearchText(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Writes one page of hits.
     *
     * @param start how many hits come before these
     * @param total how many there are
     */
    void write(List<Article> found, int start, long total, Translation asked, OutputFormat format) {
        switch (format) {
            case JSON -> {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("total", total);
                answer.put("query", asked.text());
                answer.put("notFound", asked.remarks().phrasesNotFound());
                answer.put(
                        "articles",
                        found.stream().map(ArticleSearchText::fields).toList());
                out.println(JSON.writeValueAsString(answer));
            }
            case TSV -> {
                Tsv tsv = Tsv.withHeader(out, "rank", "pmid", "title", "journal", "date", "standing", "source");
                for (int i = 0; i < found.size(); i++) {
                    Article one = found.get(i);
                    tsv.row(start + i + 1, one.pmid(), one.title(), journal(one), date(one), standing(one), "PubMed");
                }
            }
            default -> table(found, start, total, asked);
        }
    }

    private void table(List<Article> found, int start, long total, Translation asked) {
        err.println("Read as: " + asked.text());
        asked.remarks().phrasesNotFound().forEach(phrase -> err.println("In no article: " + phrase));
        if (found.isEmpty()) {
            out.println("Nothing found.");
            return;
        }
        TextTable table = TextTable.of(">", "PMID", "date", "title", "journal", "");
        for (int i = 0; i < found.size(); i++) {
            Article one = found.get(i);
            table.row(
                    Integer.toString(start + i + 1),
                    one.pmid(),
                    date(one),
                    brief(one.title()),
                    journal(one),
                    standing(one));
        }
        table.print(out);
        out.println(String.format(Locale.ROOT, "%,d articles", total));
    }

    private static Map<String, Object> fields(Article one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pmid", one.pmid());
        fields.put("title", one.title());
        fields.put("journal", journal(one));
        fields.put("date", date(one));
        fields.put("standing", one.standing().stream().map(Enum::name).toList());
        return fields;
    }

    private static String journal(Article one) {
        return one.publication().journal().shortest();
    }

    private static String date(Article one) {
        return one.publication().earliest().toString();
    }

    private static String standing(Article one) {
        return one.standing().stream()
                .map(standing -> standing.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String brief(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
