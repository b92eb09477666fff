package org.hoofbeat.app.bench.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hoofbeat.app.bench.Footprint;
import org.hoofbeat.app.bench.Stopwatch;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.phenotype.text.Mention;
import org.hoofbeat.phenotype.text.Nesting;
import org.hoofbeat.phenotype.text.Status;
import org.hoofbeat.phenotype.text.TextReader;

/**
 * Recognition measured: for each document the set of observed terms under "Phenotypic abnormality" is compared with the
 * annotated one, over all documents together (micro average), with exact identifiers; speed is words between spaces per
 * second of processor time on one thread, once warm.
 */
public final class TextBench {
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final long LEAST_NANOS = 2_000_000_000L;
    private static final double NANOS = 1e9;

    private final Path corpus;
    private final Optional<Path> errors;
    private final PrintWriter out;

    public TextBench(Path corpus, Optional<Path> errors, PrintWriter out) {
        this.corpus = corpus;
        this.errors = errors;
        this.out = out;
    }

    /** Measures and prints; the last line is for programs. */
    public void run(Knowledge knowledge, Nesting nesting) {
        List<AnnotatedDocument> documents = TextCorpus.read(corpus).documents();
        knowledge.hierarchy();
        Footprint before = Footprint.now();
        Stopwatch loading = Stopwatch.start();
        TextReader reader = TextReader.of(knowledge);
        double load = loading.cpuNanos() / NANOS;
        long heap = Footprint.now().megabytesSince(before);
        Tally observed = new Tally();
        Tally all = new Tally();
        List<String> lines = new ArrayList<>();
        for (AnnotatedDocument document : documents) {
            compare(document, reader, nesting, knowledge, observed, all, lines);
        }
        errors.ifPresent(file -> write(file, lines));
        double speed = wordsPerSecond(documents, reader, nesting);
        String name = nesting.name().toLowerCase(Locale.ROOT);
        out.println("%d documents of %s, HPO of %s, mentions: %s"
                .formatted(
                        documents.size(),
                        corpus.getFileName(),
                        knowledge.manifest().date(),
                        name));
        out.println("observed mentions   " + observed);
        out.println("of every status     " + all);
        out.println(String.format(
                Locale.ROOT,
                "text %s precision %.3f recall %.3f f1 %.3f words_per_cpu_second %.0f load_cpu_s %.2f heap_mb %d",
                name,
                observed.precision(),
                observed.recall(),
                observed.f1(),
                speed,
                load,
                heap));
        out.flush();
    }

    private static void compare(
            AnnotatedDocument document,
            TextReader reader,
            Nesting nesting,
            Knowledge knowledge,
            Tally observed,
            Tally all,
            List<String> lines) {
        Map<Integer, String> gold = new TreeMap<>();
        document.gold().forEach((id, words) -> findSign(id, knowledge).ifPresent(row -> gold.put(row, words)));
        Map<Integer, String> found = new TreeMap<>();
        Set<Integer> mentioned = new TreeSet<>();
        for (Mention mention : reader.read(document.text(), nesting)) {
            findSign(mention.term(), knowledge).ifPresent(row -> {
                mentioned.add(row);
                if (mention.status() == Status.OBSERVED) {
                    found.putIfAbsent(row, mention.text().replaceAll("\\s+", " "));
                }
            });
        }
        observed.add(gold.keySet(), found.keySet());
        all.add(gold.keySet(), mentioned);
        gold.forEach((row, words) -> {
            if (!found.containsKey(row)) {
                lines.add(line(document, mentioned.contains(row) ? "status" : "missed", row, words, knowledge));
            }
        });
        found.forEach((row, words) -> {
            if (!gold.containsKey(row)) {
                lines.add(line(document, "wrong", row, words, knowledge));
            }
        });
    }

    private static String line(AnnotatedDocument document, String kind, int row, String words, Knowledge knowledge) {
        return String.join(
                "\t",
                kind,
                document.name(),
                knowledge.terms().id(row).toString(),
                knowledge.terms().label().get(row),
                words);
    }

    /** The row of a current sign, a retired one replaced; empty for what is no sign. */
    private static Optional<Integer> findSign(Curie id, Knowledge knowledge) {
        TermTable terms = knowledge.terms();
        return terms.findRow(id).stream()
                .map(row -> terms.isObsolete(row) && terms.replacements().count(row) > 0
                        ? terms.replacements().get(row)[0]
                        : row)
                .filter(row -> knowledge.hierarchy().isPhenotype(row)
                        && row != knowledge.hierarchy().phenotypeRoot())
                .boxed()
                .findFirst();
    }

    private static double wordsPerSecond(List<AnnotatedDocument> documents, TextReader reader, Nesting nesting) {
        long words = 0;
        for (AnnotatedDocument document : documents) {
            words += WORDS.split(document.text().strip()).length;
        }
        pass(documents, reader, nesting, LEAST_NANOS);
        Stopwatch watch = Stopwatch.start();
        int passes = pass(documents, reader, nesting, LEAST_NANOS);
        return words * passes / (watch.cpuNanos() / NANOS);
    }

    /** Reads the whole corpus again and again for some time of the processor; how often. */
    private static int pass(List<AnnotatedDocument> documents, TextReader reader, Nesting nesting, long nanos) {
        Stopwatch watch = Stopwatch.start();
        int passes = 0;
        while (watch.cpuNanos() < nanos) {
            documents.forEach(document -> reader.read(document.text(), nesting));
            passes++;
        }
        return passes;
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file, failed.getMessage()), failed);
        }
    }
}
