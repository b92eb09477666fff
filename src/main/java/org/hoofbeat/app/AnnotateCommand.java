package org.hoofbeat.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hoofbeat.app.notes.NoteFile;
import org.hoofbeat.app.notes.NoteReport;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.app.output.Progress;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.text.Mention;
import org.hoofbeat.phenotype.text.Nesting;
import org.hoofbeat.phenotype.text.TextReader;
import org.hoofbeat.phenotype.text.UnreadableTextException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the signs and symptoms that notes mention, and whether the notes say that they are there. */
@Command(
        name = "annotate",
        description = "Find the HPO terms that a note mentions: where, and whether they are there.",
        footer = {
            "",
            "Offsets are Unicode code points of the unmodified text, counted from 0, the end not included. The status is",
            "observed, negated, family or uncertain. A note is plain text in UTF-8 of at most 16 MB."
        })
final class AnnotateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A note; '-' for standard input.")
    private @Nullable Path file;

    @Option(names = "--batch", paramLabel = "DIR", description = "A folder of notes; TSV unless --format says else.")
    private @Nullable Path batch;

    @Option(names = "--nested", description = "List mentions inside longer ones too, rather than the longest only.")
    private boolean nested;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or tsv (table).")
    private @Nullable OutputFormat format;

    @Override
    public Integer call() {
        if ((file == null) == (batch == null)) {
            throw wrong("say which note: FILE, '-' for standard input, or --batch DIR");
        }
        if (format == OutputFormat.HTML) {
            throw wrong("--format html is for diagnose --batch; use table, json or tsv");
        }
        Nesting nesting = nested ? Nesting.NESTED : Nesting.LONGEST;
        List<Path> notes = batch == null ? List.of(Objects.requireNonNull(file)) : list(batch);
        Knowledge knowledge = PackOfInterest.choose(data, Optional.empty()).open();
        TextReader reader = TextReader.of(knowledge);
        OutputFormat usual = batch == null ? OutputFormat.TABLE : OutputFormat.TSV;
        var report = new NoteReport(out(), format == null ? usual : format, nesting, knowledge.manifest());
        int failures = 0;
        try (var progress = Progress.of("notes", notes.size())) {
            for (Path note : notes) {
                failures += annotate(note, reader, nesting, report) ? 0 : 1;
                progress.step();
            }
        }
        out().flush();
        return failures == 0 ? 0 : 1;
    }

    /** Whether the note could be read. */
    private boolean annotate(Path note, TextReader reader, Nesting nesting, NoteReport report) {
        String name = batch == null
                ? note.toString()
                : batch.relativize(note).toString().replace('\\', '/');
        try {
            List<Mention> mentions = reader.read(NoteFile.read(note).text(), nesting);
            if (batch == null) {
                report.single(name, mentions);
                if (mentions.isEmpty() && format != null && format != OutputFormat.TABLE) {
                    commandLine().getErr().println(name + ": no finding recognised");
                }
            } else {
                report.add(name, mentions);
            }
            return true;
        } catch (IOException | UnreadableTextException unreadable) {
            commandLine().getErr().println("failed: %s: %s".formatted(name, reason(unreadable)));
            return false;
        }
    }

    private static String reason(Exception unreadable) {
        return unreadable instanceof java.nio.file.NoSuchFileException
                ? "there is no such file"
                : String.valueOf(unreadable.getMessage());
    }

    private List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw wrong("--batch is a folder, and %s is none".formatted(folder));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(note -> !note.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be listed: %s".formatted(folder, failed.getMessage()), failed);
        }
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
