package org.hoofbeat.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hoofbeat.ingest.PackBuild;
import org.hoofbeat.ingest.SourceKind;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.store.pack.PackWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds a pack from files that their publishers provide. */
@Command(
        name = "build",
        description = "Build a pack from outside files.",
        footer = {
            "",
            "Every option that names an input may be repeated. Files may be plain, .gz or .zip; members of an archive are",
            "recognised by their names."
        })
final class PackBuildCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--hp", required = true, paramLabel = "FILE", description = "HPO: hp.obo or hp.json.")
    private List<Path> ontologies = List.of();

    @Option(names = "--hpoa", required = true, paramLabel = "FILE", description = "HPO's annotations: phenotype.hpoa.")
    private List<Path> annotations = List.of();

    @Option(
            names = "--mondo",
            paramLabel = "FILE",
            description = "Mondo: mappings (*.sssom.tsv) and links between diseases (*edges.tsv).")
    private List<Path> diseases = List.of();

    @Option(names = "--hgnc", paramLabel = "FILE", description = "Genes: hgnc_complete_set.txt.")
    private List<Path> genes = List.of();

    @Option(names = "--genes", paramLabel = "FILE", description = "Genes of diseases: genes_to_phenotype.txt.")
    private List<Path> geneLinks = List.of();

    @Option(names = "--orphanet", paramLabel = "FILE", description = "Orphanet's packets: a zip of ORPHApacket_*.json.")
    private List<Path> packets = List.of();

    @Option(
            names = "--translations",
            paramLabel = "FILE",
            description = "Names of terms: *.babelon.tsv and layperson-synonyms.tsv.")
    private List<Path> translations = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the pack.")
    private @Nullable Path out;

    @Option(
            names = "--rejections",
            paramLabel = "FILE",
            description = "Where to list every record that was left out (the first " + SHOWN + " are always shown).")
    private @Nullable Path rejectionsFile;

    private final PackBuild build = new PackBuild();

    @Override
    public Integer call() {
        Path target = java.util.Objects.requireNonNull(out);
        read(SourceKind.HP, ontologies);
        read(SourceKind.HPOA, annotations);
        read(SourceKind.MONDO, diseases);
        read(SourceKind.HGNC, genes);
        read(SourceKind.GENES, geneLinks);
        read(SourceKind.ORPHANET, packets);
        read(SourceKind.TRANSLATIONS, translations);
        progress("Joining");
        Knowledge knowledge = build.build();
        progress("Writing " + target);
        PackWriter.write(knowledge, target);
        report(knowledge.manifest(), target);
        return 0;
    }

    private void read(SourceKind kind, List<Path> files) {
        for (Path file : files) {
            progress("Reading " + file);
            build.read(kind, file);
        }
    }

    private void report(Manifest manifest, Path target) {
        List<Rejection> rejections = build.rejections();
        PrintWriter err = java.util.Objects.requireNonNull(spec).commandLine().getErr();
        rejections.stream().limit(SHOWN).forEach(rejection -> err.println("left out: " + rejection));
        if (rejections.size() > SHOWN) {
            err.printf("left out: %d records more; --rejections FILE lists all%n", rejections.size() - SHOWN);
        }
        if (rejectionsFile != null) {
            try {
                Files.write(
                        rejectionsFile,
                        rejections.stream().map(Rejection::toString).toList());
            } catch (IOException failed) {
                throw new UncheckedIOException("the list of rejections cannot be written: " + failed, failed);
            }
        }
        PrintWriter result = spec.commandLine().getOut();
        result.printf("%s: generation %s%n", target, manifest.generation());
        manifest.counts().forEach((kind, count) -> result.printf("%,10d %s%n", count, kind));
        result.flush();
    }

    private static void progress(String step) {
        if (System.console() != null && System.console().isTerminal()) {
            System.err.println(step + " …");
        }
    }
}
