package org.hoofbeat.app.notes;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.app.output.Tsv;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.phenotype.text.Mention;
import org.hoofbeat.phenotype.text.Nesting;
import org.hoofbeat.phenotype.text.Onset;
import org.hoofbeat.web.api.wire.text.AnnotatedText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the findings of notes: TSV and tables have one row a mention, JSON one document a note. */
public final class NoteReport {
    private static final JsonMapper LINES = JsonMapper.builder().build();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter out;
    private final OutputFormat format;
    private final Nesting nesting;
    private final Manifest data;
    private final List<Tsv> tsv;

    /**
     * One note of a batch as JSON.
     *
     * @param file its path relative to the batch
     * @param result its findings
     */
    record Line(String file, AnnotatedText result) {}

    public NoteReport(PrintWriter out, OutputFormat format, Nesting nesting, Manifest data) {
        this.out = out;
        this.format = format;
        this.nesting = nesting;
        this.data = data;
        this.tsv = format == OutputFormat.TSV
                ? List.of(Tsv.withHeader(out, "file", "start", "end", "id", "label", "status", "text"))
                : List.of();
    }

    /** Writes the findings of a note on its own. */
    public void single(String file, List<Mention> mentions) {
        if (format == OutputFormat.JSON) {
            out.println(INDENTED.writeValueAsString(AnnotatedText.of(mentions, nesting, data)));
        } else {
            add(file, mentions);
        }
    }

    /** Writes the findings of one note of several. */
    public void add(String file, List<Mention> mentions) {
        switch (format) {
            case JSON ->
                out.println(LINES.writeValueAsString(new Line(file, AnnotatedText.of(mentions, nesting, data))));
            case TSV -> mentions.forEach(mention -> row(file, mention));
            case TABLE, HTML -> table(file, mentions);
        }
    }

    private void row(String file, Mention mention) {
        tsv.getFirst()
                .row(
                        file,
                        mention.place().start(),
                        mention.place().end(),
                        mention.term(),
                        mention.label(),
                        mention.status().key(),
                        mention.text());
    }

    private void table(String file, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            out.println(file + ": no finding recognised");
            return;
        }
        TextTable table = TextTable.of(">start", ">end", "id", "label", "status", "onset", "text");
        for (Mention mention : mentions) {
            table.row(
                    String.valueOf(mention.place().start()),
                    String.valueOf(mention.place().end()),
                    mention.term().toString(),
                    mention.label(),
                    mention.status().key(),
                    mention.onset().stream().map(NoteReport::words).collect(Collectors.joining()),
                    mention.text().replaceAll("\\s+", " "));
        }
        table.print(out);
    }

    private static String words(Onset onset) {
        return onset.age().isEmpty() ? onset.term().toString() : onset.age();
    }
}
