package org.hoofbeat.sources.medquad;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.Curie;

/**
 * One page of questions and answers.
 *
 * @param source who wrote it: {@code GARD}, {@code GHR}
 * @param url where it was published
 * @param title what it is about, in the source's words
 * @param synonyms other names of that
 * @param concepts UMLS concepts that were found for the title, {@code UMLS:C0431498}; may be wrong or too broad
 * @param answers in the order of the page; may be none
 */
public record MedquadPage(
        String source, String url, String title, List<String> synonyms, List<Curie> concepts, List<Answer> answers) {
    private static final Pattern GARD_ADDRESS =
            Pattern.compile("https?://rarediseases\\.info\\.nih\\.gov/(?:gard|diseases)/(\\d{1,7})(?:[/?#].*)?");

    public MedquadPage {
        synonyms = List.copyOf(synonyms);
        concepts = List.copyOf(concepts);
        answers = List.copyOf(answers);
    }

    /**
     * An answer.
     *
     * @param questionType MedQuAD's word for what is asked: {@code information}, {@code exams and tests}
     * @param question the question
     * @param text the answer, plain text, not blank
     */
    public record Answer(String questionType, String question, String text) {}

    /** The GARD number that the page's address holds; only pages of GARD have one. */
    public Optional<Curie> findGardId() {
        Matcher address = GARD_ADDRESS.matcher(url);
        return address.matches() ? Optional.of(Curie.parse("GARD:" + address.group(1))) : Optional.empty();
    }
}
