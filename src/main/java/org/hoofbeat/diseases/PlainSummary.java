package org.hoofbeat.diseases;

import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.diseases.plain.ReadingGrade;

/**
 * The computed plain summary of a disease: three to five short sentences made from its facts alone.
 *
 * @param sentences in reading order
 */
public record PlainSummary(List<SummarySentence> sentences) {

    public PlainSummary {
        sentences = List.copyOf(sentences);
    }

    /** The summary as one text. */
    public String text() {
        return sentences.stream().map(SummarySentence::text).collect(Collectors.joining(" "));
    }

    /** How many years of school it asks for, gene names aside (see {@link ReadingGrade}). */
    public double readingGrade() {
        return ReadingGrade.of(
                sentences.stream().map(SummarySentence::withoutNames).toList());
    }
}
