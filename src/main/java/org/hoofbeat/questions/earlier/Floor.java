package org.hoofbeat.questions.earlier;

import java.util.List;

/** The plain ways to find earlier questions, kept so that {@link EarlierAnswers} can always be measured against them. */
public final class Floor {
    private final WordIndex plain;
    private final WordIndex withNames;
    private final SentenceVectors vectors;
    private final SentenceModel model;

    /** Makes the three ways. */
    public Floor(List<EarlierQuestion> questions, SentenceVectors vectors, SentenceModel model) {
        this.plain = WordIndex.of(questions.stream()
                .map(question -> QuestionWords.telling(question.question()))
                .toList());
        this.withNames = WordIndex.of(questions.stream()
                .map(question ->
                        QuestionWords.telling(question.question() + " " + String.join(" ", question.otherNames())))
                .toList());
        this.vectors = vectors;
        this.model = model;
    }

    /** Rows by the words of the questions alone. */
    public int[] words(String text, int most) {
        return Best.rows(plain.scores(QuestionWords.telling(text)), most);
    }

    /** Rows by the words of the questions and the other names of what they are about. */
    public int[] wordsAndNames(String text, int most) {
        return Best.rows(withNames.scores(QuestionWords.telling(text)), most);
    }

    /** Rows by reciprocal-rank fusion of {@link #wordsAndNames} and nearness of meaning. */
    public int[] fused(String text, int most) {
        float[] near = vectors.nearness(model.vectorOf(text));
        float[] fused = new float[near.length];
        RankFusion.add(withNames.scores(QuestionWords.telling(text)), fused);
        RankFusion.add(near, fused);
        return Best.rows(fused, most);
    }
}
