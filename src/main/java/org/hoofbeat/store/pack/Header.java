package org.hoofbeat.store.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.SourceVersion;

/**
 * The readable part of a pack: the manifest and the directory of sections, one tab-separated line each, the first word
 * saying what the line is. A person can read it with any viewer; a program needs no library.
 */
record Header(Manifest manifest, List<Section> sections) {

    String write() {
        var out = new StringBuilder();
        line(out, "generation", manifest.generation());
        for (SourceVersion source : manifest.sources()) {
            line(
                    out,
                    "source",
                    source.source(),
                    source.file(),
                    source.version(),
                    source.date(),
                    source.licence(),
                    source.sha256(),
                    source.attribution());
        }
        manifest.counts().forEach((kind, count) -> line(out, "count", kind, Integer.toString(count)));
        for (Section section : sections) {
            line(
                    out,
                    "section",
                    section.name(),
                    section.kind().name().toLowerCase(Locale.ROOT),
                    Integer.toString(section.rawLength()),
                    Integer.toString(section.storedLength()),
                    section.sha256());
        }
        return out.toString();
    }

    /** @throws IllegalArgumentException when a line is none of the four kinds, or lacks a part */
    static Header parse(int formatVersion, String text) {
        String generation = "";
        List<SourceVersion> sources = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t", -1);
            switch (parts[0] + parts.length) {
                case "generation2" -> generation = parts[1];
                case "source8" ->
                    sources.add(
                            new SourceVersion(parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7]));
                case "count3" -> counts.put(parts[1], Integer.parseInt(parts[2]));
                case "section6" ->
                    sections.add(new Section(
                            parts[1],
                            Section.Kind.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                            length(parts[3]),
                            length(parts[4]),
                            parts[5]));
                default -> throw new IllegalArgumentException("the header has a line \"" + line + "\"");
            }
        }
        return new Header(new Manifest(formatVersion, generation, sources, counts), sections);
    }

    private static int length(String text) {
        int length = Integer.parseInt(text);
        if (length < 0 || length > PackFormat.LARGEST_SECTION) {
            throw new IllegalArgumentException("a section of " + length + " bytes is larger than any pack's");
        }
        return length;
    }

    private static void line(StringBuilder out, String... parts) {
        for (int i = 0; i < parts.length; i++) {
            out.append(i == 0 ? "" : "\t").append(parts[i].replaceAll("[\\t\\r\\n]+", " "));
        }
        out.append('\n');
    }
}
