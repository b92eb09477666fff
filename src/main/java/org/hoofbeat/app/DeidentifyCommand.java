package org.hoofbeat.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hoofbeat.app.notes.NoteFile;
import org.hoofbeat.app.notes.RedactionReport;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.app.output.Tsv;
import org.hoofbeat.questions.identifiers.Deidentifier;
import org.hoofbeat.questions.identifiers.Identifier;
import org.hoofbeat.questions.identifiers.Redaction;
import org.hoofbeat.sources.JsonLines;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Masks what identifies people in texts. */
@Command(
        name = "deidentify",
        description = "Mask what identifies people in a text: names, places, dates, ages, numbers, addresses.",
        footer = {
            "",
            "A text is plain text in UTF-8 of at most 16 MB. A batch has one JSON object a line with \"id\" and \"text\"; so has",
            "the answer, with \"spans\" in Unicode code points of the text that came in. Errs on the side of masking, and can",
            "still miss something: have a person look before anything is published."
        })
final class DeidentifyCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A text; '-' for standard input.")
    private @Nullable Path file;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Texts, one JSON object a line; '-' for standard input.")
    private @Nullable Path batch;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table (the masked text), json, or tsv (what was masked) for a single text; batches are JSON lines.")
    private @Nullable OutputFormat format;

    @Override
    public Integer call() throws IOException {
        if ((file == null) == (batch == null)) {
            throw wrong("say which text: FILE, '-' for standard input, or --batch FILE");
        }
        if (format == OutputFormat.HTML || batch != null && format != null && format != OutputFormat.JSON) {
            throw wrong("use table, json or tsv for a text; a batch is answered in JSON lines");
        }
        Deidentifier deidentifier =
                Deidentifier.of(PackOfInterest.choose(data, Optional.empty()).open());
        if (batch == null) {
            single(NoteFile.read(Objects.requireNonNull(file)).text(), deidentifier);
        } else {
            batch(batch, deidentifier);
        }
        out().flush();
        return 0;
    }

    private void single(String text, Deidentifier deidentifier) {
        Redaction redaction = deidentifier.redact(text);
        switch (format == null ? OutputFormat.TABLE : format) {
            case JSON -> new RedactionReport(out()).add(String.valueOf(file), redaction);
            case TSV -> {
                var tsv = Tsv.withHeader(out(), "start", "end", "type");
                for (Identifier span : redaction.spans()) {
                    tsv.row(span.start(), span.end(), span.type());
                }
            }
            case TABLE, HTML -> {
                out().print(redaction.text());
                if (!redaction.text().endsWith("\n")) {
                    out().println();
                }
            }
        }
    }

    private void batch(Path texts, Deidentifier deidentifier) throws IOException {
        var report = new RedactionReport(out());
        try (InputStream in = new BufferedInputStream(
                texts.toString().equals("-") ? StandardInput.stream() : Files.newInputStream(texts))) {
            var source = new SourceText(texts.toString(), in);
            int[] number = {0};
            JsonLines.read(source, line -> {
                number[0]++;
                report.add(
                        string(line, "id", source, number[0]),
                        deidentifier.redact(string(line, "text", source, number[0])));
            });
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + texts, missing);
        }
    }

    private static String string(JsonNode line, String name, SourceText source, int number) {
        JsonNode value = line.path(name);
        if (!value.isString() && !value.isNumber()) {
            throw new MalformedSourceException(
                    source.name(), number, "the object has no \"%s\"; expected \"id\" and \"text\"".formatted(name));
        }
        return value.asString();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }

    private PrintWriter out() {
        return commandLine().getOut();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
