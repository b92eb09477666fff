package org.hoofbeat.app.bench.questions;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.hoofbeat.questions.earlier.EarlierQuestion;
import org.hoofbeat.sources.JsonLines;
import org.hoofbeat.sources.SourceLines;
import org.hoofbeat.sources.SourceText;
import tools.jackson.databind.JsonNode;

/**
 * A corpus of questions, topics to look for in it, and how relevant people judged what was found.
 *
 * @param corpus the questions
 * @param topics what is looked for
 * @param grades for each topic, the grade (0 to 3) of the questions that were judged, by their id
 */
record JudgedQuestions(List<EarlierQuestion> corpus, List<Topic> topics, Map<Integer, Map<String, Integer>> grades) {

    /** @param number its number @param message subject and message as sent @param summary the same in one sentence */
    record Topic(int number, String message, String summary) {}

    static JudgedQuestions read(Path corpus, Path topics, Path judgements) {
        List<EarlierQuestion> questions = new ArrayList<>();
        lines(corpus, line -> questions.add(question(line)));
        List<Topic> asked = new ArrayList<>();
        lines(
                topics,
                line -> asked.add(new Topic(
                        line.path("topic").asInt(),
                        joined(
                                line.path("subject").asString(""),
                                line.path("message").asString("")),
                        line.path("summary").asString(""))));
        Map<Integer, Map<String, Integer>> grades = new HashMap<>();
        open(judgements, source -> {
            SourceLines rows = new SourceLines(source);
            while (rows.advance()) {
                String[] cells = rows.line().split("\\s+");
                if (cells.length != 3) {
                    throw rows.malformed("expected topic, question and grade");
                }
                grades.computeIfAbsent(Integer.parseInt(cells[0]), _ -> new HashMap<>())
                        .put(cells[1], Integer.parseInt(cells[2]));
            }
        });
        return new JudgedQuestions(List.copyOf(questions), List.copyOf(asked), grades);
    }

    /** Subject and message as two sentences. */
    private static String joined(String subject, String message) {
        return subject.isBlank() ? message.strip() : (subject.strip() + ". " + message).strip();
    }

    private static EarlierQuestion question(JsonNode line) {
        List<String> names = new ArrayList<>();
        line.path("synonyms").forEach(name -> names.add(name.asString()));
        return new EarlierQuestion(
                String.valueOf(line.path("id").asInt()),
                line.path("focus").asString(""),
                names,
                line.path("qtype").asString(""),
                line.path("question").asString(""));
    }

    private static void lines(Path file, Consumer<JsonNode> line) {
        open(file, source -> JsonLines.read(source, line));
    }

    private static void open(Path file, Consumer<SourceText> reader) {
        String name = file.getFileName().toString();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            reader.accept(new SourceText(name, in));
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(file, failed.getMessage()), failed);
        }
    }
}
