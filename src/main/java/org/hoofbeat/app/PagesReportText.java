package org.hoofbeat.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.app.output.Tsv;
import org.hoofbeat.ingest.pages.PagesReport;
import org.hoofbeat.model.editorial.ImportOutcome;

/** Says what an import of pages did: a few lines for people, and a table of the pages that need one. */
final class PagesReportText {
    private PagesReportText() {}

    static String summary(PagesReport report, Path list) {
        var text = new StringBuilder();
        line(text, report.pages(), "pages read" + bySource(report.sources()));
        line(text, report.unchanged(), "of them unchanged since the last import");
        report.ways().forEach((way, count) -> line(text, count, "matched: " + way.words()));
        line(text, report.open().size(), "belong to no disease of the pack; they are kept and matched again later");
        for (ImportOutcome outcome : ImportOutcome.values()) {
            line(text, report.texts().getOrDefault(outcome, 0), words(outcome));
        }
        line(
                text,
                report.withoutText(),
                "pages without a text of their own (pasted lists of signs are not taken over)");
        line(text, report.rejections().size() + report.failures().size(), "left out");
        if (!report.open().isEmpty()
                || !report.rejections().isEmpty()
                || !report.failures().isEmpty()) {
            text.append("pages that were left out or belong to no disease, with what was tried: ")
                    .append(list)
                    .append('\n');
        }
        return text.toString();
    }

    /** A row for each page that was left out or belongs to no disease. */
    static String table(PagesReport report) {
        var text = new StringWriter();
        Tsv table = Tsv.withHeader(new PrintWriter(text), "what", "file", "url", "title", "reason");
        report.failures().forEach(failure -> table.row("malformed", "", "", "", failure));
        report.rejections().forEach(one -> table.row("rejected", one.file(), "", "", one.reason()));
        report.open()
                .forEach(
                        page -> table.row("no disease", "", page.url(), page.title(), String.join("; ", page.tried())));
        return text.toString();
    }

    private static void line(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(String.format(Locale.ROOT, "%,8d %s%n", count, what));
        }
    }

    private static String bySource(Map<String, Integer> sources) {
        return sources.isEmpty()
                ? ""
                : sources.entrySet().stream()
                        .map(source -> source.getKey() + " " + source.getValue())
                        .collect(java.util.stream.Collectors.joining(", ", " (", ")"));
    }

    private static String words(ImportOutcome outcome) {
        return switch (outcome) {
            case ADDED -> "sections added";
            case UNCHANGED -> "sections as they were";
            case UPDATED -> "sections brought up to date with their source";
            case OFFERED -> "newer texts kept beside sections that were edited here";
        };
    }
}
