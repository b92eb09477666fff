package org.hoofbeat.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Shows what a pack says of itself: generation, sources with version, licence and checksum, and how much is in it. */
@Command(name = "info", description = "Show what a pack was built from and what is in it.")
final class PackInfoCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The pack (else the one in use).")
    private @Nullable Path file;

    @Option(names = "--format", description = "table, json or tsv (${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.TABLE;

    @Override
    public Integer call() {
        PackOfInterest pack = PackOfInterest.choose(data, Optional.ofNullable(file));
        Manifest manifest = pack.readManifest();
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        switch (format) {
            case TABLE -> writeTable(pack.name(), manifest, out);
            case JSON -> writeJson(pack.name(), manifest, out);
            case TSV -> writeTsv(manifest, out);
            case HTML ->
                throw new ParameterException(
                        spec.commandLine(), "--format html is for batches; use table, json or tsv");
        }
        out.flush();
        return 0;
    }

    private static void writeTable(String name, Manifest manifest, PrintWriter out) {
        out.printf("pack        %s%n", name);
        out.printf("generation  %s (pack format %d)%n", manifest.generation(), manifest.formatVersion());
        for (SourceVersion source : manifest.sources()) {
            out.printf("%nsource      %s%n", source.source());
            out.printf("  file      %s%n", source.file());
            out.printf("  version   %s%n", source.version());
            out.printf("  licence   %s%n", source.licence());
            out.printf("  credit    %s%n", source.attribution());
            out.printf("  sha256    %s%n", source.sha256());
        }
        out.println();
        manifest.counts().forEach((kind, count) -> out.printf("%,10d  %s%n", count, kind));
    }

    private static void writeTsv(Manifest manifest, PrintWriter out) {
        out.print("source\tfile\tversion\tdate\tlicence\tsha256\tattribution\n");
        for (SourceVersion source : manifest.sources()) {
            out.print(String.join("\t", parts(source)) + "\n");
        }
    }

    private static List<String> parts(SourceVersion source) {
        return List.of(
                source.source(),
                source.file(),
                source.version(),
                source.date(),
                source.licence(),
                source.sha256(),
                source.attribution());
    }

    private static void writeJson(String name, Manifest manifest, PrintWriter out) {
        var context = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(context, out)) {
            json.writeStartObject();
            json.writeStringProperty("pack", name);
            json.writeStringProperty("generation", manifest.generation());
            json.writeNumberProperty("formatVersion", manifest.formatVersion());
            json.writeStringProperty("date", manifest.date());
            json.writeArrayPropertyStart("sources");
            for (SourceVersion source : manifest.sources()) {
                json.writeStartObject();
                json.writeStringProperty("source", source.source());
                json.writeStringProperty("file", source.file());
                json.writeStringProperty("version", source.version());
                json.writeStringProperty("date", source.date());
                json.writeStringProperty("licence", source.licence());
                json.writeStringProperty("sha256", source.sha256());
                json.writeStringProperty("attribution", source.attribution());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("counts");
            manifest.counts().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
