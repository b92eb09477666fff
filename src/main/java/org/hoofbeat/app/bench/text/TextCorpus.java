package org.hoofbeat.app.bench.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hoofbeat.app.bench.BenchException;
import org.hoofbeat.model.Curie;

/**
 * Reads a ZIP file of annotated texts. An annotation is a line with an HPO identifier and, after a tab or a bar, the words
 * that were marked; offsets are not needed, because documents are compared.
 */
record TextCorpus(List<AnnotatedDocument> documents) {
    private static final Pattern IDENTIFIER = Pattern.compile("HP[:_](\\d{7})");
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    static TextCorpus read(Path file) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Map<Curie, String>> annotations = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                String content = new String(zip.getInputStream(entry).readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
                String path = entry.getName().toLowerCase(Locale.ROOT);
                String stem = stem(entry.getName());
                if (path.contains("annotation") || path.endsWith(".ann") || path.contains("gold")) {
                    annotations.put(stem, parse(content));
                } else if (path.contains("text") || path.contains("corpus") || path.endsWith(".txt")) {
                    texts.put(stem, content);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "%s cannot be read as a ZIP file of annotated texts: %s".formatted(file, failed.getMessage()),
                    failed);
        }
        List<AnnotatedDocument> documents = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (annotations.containsKey(name)) {
                documents.add(new AnnotatedDocument(name, text, annotations.getOrDefault(name, Map.of())));
            }
        });
        if (documents.isEmpty()) {
            throw new BenchException(
                    "%s holds no text with annotations of the same name: put texts into a folder Text and annotations into"
                                    .formatted(file)
                            + " a folder Annotations");
        }
        return new TextCorpus(documents);
    }

    private static Map<Curie, String> parse(String content) {
        Map<Curie, String> gold = new LinkedHashMap<>();
        content.lines().forEach(line -> {
            Matcher found = IDENTIFIER.matcher(line);
            if (found.find()) {
                String[] cells = line.substring(found.end()).split("[\\t|]");
                gold.merge(
                        Curie.parse("HP:" + found.group(1)),
                        cells[cells.length - 1].strip(),
                        (first, more) -> first.contains(more) ? first : first + " | " + more);
            }
        });
        return gold;
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.replaceFirst("\\.(txt|ann|tsv|a1)$", "");
    }
}
