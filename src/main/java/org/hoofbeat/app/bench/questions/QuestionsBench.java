package org.hoofbeat.app.bench.questions;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.hoofbeat.app.bench.Stopwatch;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.questions.earlier.EarlierAnswers;
import org.hoofbeat.questions.earlier.EarlierQuestion;
import org.hoofbeat.questions.earlier.Floor;
import org.hoofbeat.questions.earlier.MiniLm;
import org.hoofbeat.questions.earlier.SentenceVectors;

/**
 * The search for earlier answers measured: topics of consumers with judged questions, three plain ways beside the own one; questions
 * by another name of a disease, which only the pack or the page knows; and processor time.
 */
public final class QuestionsBench {
    private static final double MILLIS = 1e6;
    private static final int DEPTH = 10;
    private static final int NAMED = 500;

    private final JudgedQuestions judged;
    private final Path folder;
    private final PrintWriter out;

    /** @param folder where vectors are kept */
    public QuestionsBench(Path corpus, Path topics, Path judgements, Path folder, PrintWriter out) {
        this.judged = JudgedQuestions.read(corpus, topics, judgements);
        this.folder = folder;
        this.out = out;
    }

    /** How many questions need a vector. */
    public int size() {
        return judged.corpus().size();
    }

    /** Measures and prints; the last line is for programs. */
    public void run(Knowledge knowledge, IntConsumer progress) {
        List<EarlierQuestion> corpus = judged.corpus();
        var model = new MiniLm();
        var vectors = SentenceVectors.of(EarlierAnswers.textsOf(corpus), model, folder, progress);
        var floor = new Floor(corpus, vectors, model);
        var own = EarlierAnswers.of(corpus, knowledge, vectors, model);
        var withoutMeaning = EarlierAnswers.of(corpus, knowledge);
        print("words", text -> ids(floor.words(text, DEPTH)));
        print("words and names", text -> ids(floor.wordsAndNames(text, DEPTH)));
        print("fused", text -> ids(floor.fused(text, DEPTH)));
        print("own, no vectors", text -> ids(withoutMeaning, text));
        print("own", text -> ids(own, text));
        double named = byOtherName(own);
        double time = millis(own);
        RetrievalFigures figures = figures(JudgedQuestions.Topic::message, text -> ids(own, text));
        out.println(String.format(
                Locale.ROOT,
                "questions topics %d %s other_name_first %.3f cpu_ms %.1f",
                judged.topics().size(),
                figures,
                named,
                time));
        out.flush();
    }

    private void print(String name, Function<String, List<String>> way) {
        out.println("%-16s message %s   summary %s"
                .formatted(
                        name,
                        figures(JudgedQuestions.Topic::message, way),
                        figures(JudgedQuestions.Topic::summary, way)));
        out.flush();
    }

    private RetrievalFigures figures(
            Function<JudgedQuestions.Topic, String> query, Function<String, List<String>> way) {
        var figures = new RetrievalFigures();
        for (JudgedQuestions.Topic topic : judged.topics()) {
            figures.add(way.apply(query.apply(topic)), judged.grades().getOrDefault(topic.number(), Map.of()));
        }
        return figures;
    }

    private List<String> ids(int[] rows) {
        return Arrays.stream(rows)
                .mapToObj(row -> judged.corpus().get(row).id())
                .toList();
    }

    private static List<String> ids(EarlierAnswers answers, String text) {
        return answers.like(text, DEPTH).stream()
                .map(found -> found.question().id())
                .toList();
    }

    /** How often "What are the symptoms of …" by another name finds a question about what bears that name first. */
    private double byOtherName(EarlierAnswers own) {
        List<EarlierQuestion> asked = new ArrayList<>(judged.corpus().stream()
                .filter(question -> question.kind().equals("symptoms")
                        && !question.otherNames().isEmpty())
                .toList());
        Collections.shuffle(asked, new Random(1));
        int right = 0;
        int all = 0;
        for (EarlierQuestion question : asked.subList(0, Math.min(NAMED, asked.size()))) {
            String name = question.otherNames().getLast();
            EarlierQuestion first = own.like("What are the symptoms of %s?".formatted(name), 1)
                    .getFirst()
                    .question();
            Set<String> names = new HashSet<>(first.otherNames());
            names.add(first.focus());
            all++;
            right += names.stream().anyMatch(name::equalsIgnoreCase) ? 1 : 0;
        }
        return (double) right / Math.max(1, all);
    }

    private double millis(EarlierAnswers own) {
        Stopwatch watch = Stopwatch.start();
        judged.topics().forEach(topic -> own.like(topic.message(), DEPTH));
        return watch.cpuNanos() / MILLIS / judged.topics().size();
    }
}
