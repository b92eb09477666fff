package org.hoofbeat.app;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.app.output.Tsv;
import org.hoofbeat.model.questions.PublishedAnswer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes which public answers were found, for people and for programs. */
final class AnswerSearchText {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int LONGEST = 90;

    private final PrintWriter out;

    AnswerSearchText(PrintWriter out) {
        this.out = out;
    }

    void write(List<PublishedAnswer> found, OutputFormat format) {
        switch (format) {
            case JSON ->
                out.println(JSON.writeValueAsString(
                        found.stream().map(AnswerSearchText::fields).toList()));
            case TSV -> {
                Tsv tsv = Tsv.withHeader(out, "rank", "number", "path", "disease", "language", "question", "answered");
                for (int i = 0; i < found.size(); i++) {
                    PublishedAnswer one = found.get(i);
                    tsv.row(i + 1, one.number(), one.path(), one.disease(), one.language(), one.question(), one.at());
                }
            }
            default -> table(found);
        }
    }

    private void table(List<PublishedAnswer> found) {
        if (found.isEmpty()) {
            out.println("Nothing found.");
            return;
        }
        TextTable table = TextTable.of(">", "page", "disease", "question");
        for (int i = 0; i < found.size(); i++) {
            PublishedAnswer one = found.get(i);
            table.row(Integer.toString(i + 1), one.path(), one.disease(), brief(one.question()));
        }
        table.print(out);
    }

    private static Map<String, Object> fields(PublishedAnswer one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", one.number());
        fields.put("path", one.path());
        fields.put("disease", one.disease());
        fields.put("language", one.language());
        fields.put("question", one.question());
        fields.put("answer", one.text());
        fields.put("answered", one.at().toString());
        fields.put("reviewDue", one.reviewDue().toString());
        return fields;
    }

    private static String brief(String question) {
        String line = question.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
