package org.hoofbeat.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.app.bench.questions.QuestionsBench;
import org.hoofbeat.app.output.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well earlier questions are found, and what it costs. */
@Command(
        name = "questions",
        description = "How well questions that were answered before are found, against three plain ways.",
        footer = {
            "",
            "The corpus has one JSON object a line with id, focus, synonyms, qtype and question; the topics topic, subject,",
            "message and summary; the judgements topic, id and grade, 2 and more being relevant. Vectors of the corpus are",
            "computed once (about ten minutes of processor time for 47,000 questions) and kept in the data directory."
        })
final class BenchQuestionsCommand implements Bench {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--corpus", paramLabel = "FILE", description = "The questions, JSON lines, also compressed.")
    private @Nullable Path corpus;

    @Option(names = "--topics", paramLabel = "FILE", description = "What is asked, JSON lines.")
    private @Nullable Path topics;

    @Option(names = "--qrels", paramLabel = "FILE", description = "The judgements.")
    private @Nullable Path judgements;

    @Override
    public Optional<String> prepare(Path folder) {
        Path questions = folder.resolve("questions");
        corpus = questions.resolve("medquad-questions.jsonl.gz");
        topics = questions.resolve("liveqa-topics-dev.jsonl");
        judgements = questions.resolve("liveqa-qrels-dev.tsv");
        return Files.isDirectory(questions) ? Optional.empty() : Optional.of("there is no " + questions);
    }

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        if (corpus == null || topics == null || judgements == null) {
            throw new ParameterException(own, "say what to measure on: --corpus FILE --topics FILE --qrels FILE");
        }
        Path vectors = data.openDataDirectory().vectors();
        var bench = new QuestionsBench(corpus, topics, judgements, vectors, own.getOut());
        var knowledge = PackOfInterest.choose(data, Optional.empty()).open();
        int[] done = {0};
        try (var progress = Progress.of("vectors", bench.size())) {
            bench.run(knowledge, now -> {
                for (; done[0] < now; done[0]++) {
                    progress.step();
                }
            });
        }
        return 0;
    }
}
