package org.hoofbeat.diseases.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.editorial.SectionKind;

/**
 * Reads the texts that come with the program: {@code works.txt} has the works they cite, as blocks of {@code field: value}
 * lines; {@code sections.md} has the sections, each after a line {@code === kind}.
 */
final class ShippedTexts {
    private static final String FOLDER = "/org/hoofbeat/diseases/editorial/example/";

    private ShippedTexts() {}

    /** A section's text. */
    record Shipped(SectionKind kind, String markdown) {}

    static List<Shipped> sections() {
        return Arrays.stream(read("sections.md").split("(?m)^=== "))
                .filter(part -> !part.isBlank())
                .map(part -> {
                    int end = part.indexOf('\n');
                    String kind = part.substring(0, end).strip();
                    return new Shipped(
                            SectionKind.findByKey(kind)
                                    .orElseThrow(() -> new IllegalStateException(
                                            "sections.md names a heading '%s' that there is not".formatted(kind))),
                            part.substring(end).strip() + "\n");
                })
                .toList();
    }

    static List<Citation> works() {
        return Arrays.stream(read("works.txt").split("\\n\\s*\\n"))
                .filter(block -> !block.isBlank())
                .map(ShippedTexts::work)
                .toList();
    }

    private static Citation work(String block) {
        Map<String, String> fields = new LinkedHashMap<>();
        block.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
        });
        return Citation.of(
                        CitationKind.valueOf(fields.getOrDefault("kind", "JOURNAL_ARTICLE")),
                        fields.getOrDefault("title", ""))
                .withAuthors(authors(fields.getOrDefault("authors", "")))
                .withContainer(fields.getOrDefault("in", ""))
                .withIssued(PartialDate.parse(fields.getOrDefault("issued", "")))
                .withPlace(
                        fields.getOrDefault("volume", ""),
                        fields.getOrDefault("issue", ""),
                        fields.getOrDefault("pages", ""))
                .withPmid(fields.getOrDefault("pmid", ""))
                .withDoi(fields.getOrDefault("doi", ""))
                .withUrl(fields.getOrDefault("url", ""))
                .withAccessed(PartialDate.parse(fields.getOrDefault("accessed", "")));
    }

    /** {@code Family, Given; Family, Given}. */
    private static List<Author> authors(String written) {
        return Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .<Author>map(name -> {
                    int comma = name.indexOf(',');
                    return comma < 0
                            ? new Author.Organisation(name)
                            : new Author.Person(name.substring(0, comma), name.substring(comma + 1));
                })
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(ShippedTexts.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read from the program", unreadable);
        }
    }
}
