package org.hoofbeat.app.bench.deid;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hoofbeat.sources.JsonLines;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.SourceText;
import tools.jackson.databind.JsonNode;

/**
 * A text in which what identifies people is marked.
 *
 * @param id its name
 * @param text the text
 * @param clean whether it was made to hold nothing that identifies anybody
 * @param spans what is marked
 */
record GoldText(String id, String text, boolean clean, List<Span> spans) {

    /** @param start first code point @param end the one after the last @param type as the file has it */
    record Span(int start, int end, String type) {}

    /**
     * Reads JSON lines with id, text, kind and spans, or the one JSON array of presidio-research ({@code .json}, {@code .json.gz}).
     */
    static List<GoldText> readAll(Path file) {
        List<GoldText> texts = new ArrayList<>();
        String name = file.getFileName().toString();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            var source = new SourceText(name, in);
            if (name.contains(".jsonl")) {
                JsonLines.read(source, line -> texts.add(ofLine(line)));
            } else {
                int number = 0;
                for (JsonNode sentence : JsonSource.readDocument(source)) {
                    texts.add(ofSentence(sentence, ++number));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(file, failed.getMessage()), failed);
        }
        return texts;
    }

    private static GoldText ofLine(JsonNode line) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : line.path("spans")) {
            spans.add(new Span(
                    span.path("start").asInt(),
                    span.path("end").asInt(),
                    span.path("type").asString()));
        }
        return new GoldText(
                line.path("id").asString(),
                line.path("text").asString(),
                line.path("kind").asString("").equals("clean") || spans.isEmpty(),
                List.copyOf(spans));
    }

    private static GoldText ofSentence(JsonNode sentence, int number) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : sentence.path("spans")) {
            spans.add(new Span(
                    span.path("start_position").asInt(),
                    span.path("end_position").asInt(),
                    span.path("entity_type").asString()));
        }
        return new GoldText(
                String.valueOf(number), sentence.path("full_text").asString(), spans.isEmpty(), List.copyOf(spans));
    }
}
