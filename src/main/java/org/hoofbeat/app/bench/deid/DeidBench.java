package org.hoofbeat.app.bench.deid;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoofbeat.app.bench.Stopwatch;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.questions.identifiers.Deidentifier;
import org.hoofbeat.questions.identifiers.Identifier;

/**
 * De-identification measured. A marked span counts as masked when every character of it, blanks and commas aside, is covered; a
 * mask counts as right when it overlaps a marked span; a false alarm is a mask in a text made to hold nothing. Speed is megabytes
 * of UTF-8 per second of processor time on one thread, once warm.
 */
public final class DeidBench {
    private static final double NANOS = 1e9;
    private static final long LEAST_NANOS = 1_500_000_000L;

    private final Path gold;
    private final Optional<Path> errors;
    private final PrintWriter out;
    private final Map<String, int[]> byType = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();
    private int masks;
    private int right;
    private int cleanTexts;
    private int falseAlarms;

    public DeidBench(Path gold, Optional<Path> errors, PrintWriter out) {
        this.gold = gold;
        this.errors = errors;
        this.out = out;
    }

    /** Measures and prints; the last line is for programs. */
    public void run(Knowledge knowledge) {
        List<GoldText> texts = GoldText.readAll(gold);
        Stopwatch making = Stopwatch.start();
        Deidentifier deidentifier = Deidentifier.of(knowledge);
        double made = making.cpuNanos() / NANOS;
        texts.forEach(text -> compare(text, deidentifier.redact(text.text()).spans()));
        errors.ifPresent(this::write);
        int[] all = new int[2];
        byType.forEach((type, counts) -> {
            all[0] += counts[0];
            all[1] += counts[1];
            out.println(String.format(
                    Locale.ROOT,
                    "%-14s %4d of %4d masked  %.3f",
                    type,
                    counts[1],
                    counts[0],
                    share(counts[1], counts[0])));
        });
        int[] names = byType.getOrDefault("NAME", byType.getOrDefault("PERSON", new int[2]));
        out.println(String.format(
                Locale.ROOT,
                "deid texts %d spans %.3f names %.3f precision %.3f false_alarms %.3f mb_per_cpu_s %.2f load_cpu_s %.2f",
                texts.size(),
                share(all[1], all[0]),
                share(names[1], names[0]),
                share(right, masks),
                share(falseAlarms, cleanTexts),
                megabytesPerSecond(texts, deidentifier),
                made));
        out.flush();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private void compare(GoldText text, List<Identifier> found) {
        int[] points = text.text().codePoints().toArray();
        boolean[] masked = new boolean[points.length];
        for (Identifier mask : found) {
            for (int i = mask.start(); i < mask.end(); i++) {
                masked[i] = true;
            }
        }
        boolean[] marked = new boolean[points.length];
        for (GoldText.Span span : text.spans()) {
            boolean whole = true;
            for (int i = span.start(); i < span.end(); i++) {
                marked[i] = true;
                whole &= masked[i] || Character.isWhitespace(points[i]) || points[i] == ',';
            }
            int[] counts = byType.computeIfAbsent(span.type(), _ -> new int[2]);
            counts[0]++;
            counts[1] += whole ? 1 : 0;
            if (!whole) {
                lines.add(line("missed", text, span.type(), span.start(), span.end(), points));
            }
        }
        cleanTexts += text.clean() ? 1 : 0;
        falseAlarms += text.clean() ? found.size() : 0;
        for (Identifier mask : found) {
            boolean overlaps = false;
            for (int i = mask.start(); i < mask.end(); i++) {
                overlaps |= marked[i];
            }
            masks++;
            right += overlaps ? 1 : 0;
            if (!overlaps) {
                lines.add(line("wrong", text, mask.type().name(), mask.start(), mask.end(), points));
            }
        }
    }

    private static String line(String kind, GoldText text, String type, int start, int end, int[] points) {
        int before = Math.max(0, start - 30);
        int after = Math.min(points.length, end + 30);
        String shown = new String(points, before, start - before) + "«" + new String(points, start, end - start) + "»"
                + new String(points, end, after - end);
        return String.join("\t", kind, text.id(), type, shown.replaceAll("\\s+", " "));
    }

    private static double megabytesPerSecond(List<GoldText> texts, Deidentifier deidentifier) {
        long bytes = 0;
        for (GoldText text : texts) {
            bytes += text.text().getBytes(StandardCharsets.UTF_8).length;
        }
        pass(texts, deidentifier);
        Stopwatch watch = Stopwatch.start();
        int passes = pass(texts, deidentifier);
        return bytes * passes / 1e6 / (watch.cpuNanos() / NANOS);
    }

    private static int pass(List<GoldText> texts, Deidentifier deidentifier) {
        Stopwatch watch = Stopwatch.start();
        int passes = 0;
        while (watch.cpuNanos() < LEAST_NANOS) {
            texts.forEach(text -> deidentifier.redact(text.text()));
            passes++;
        }
        return passes;
    }

    private void write(Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file, failed.getMessage()), failed);
        }
    }
}
