package org.hoofbeat.ingest.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of signs that GARD pasted into its answers from HPO: an introduction, a table whose rows became one line of text
 * ({@code Cleft palate 90% Short stature -}), and a paragraph that explains the numbers. Each part is found by its own words, so
 * that text before, between and after them stays.
 */
final class PastedLists {
    private static final Pattern INTRODUCTION = Pattern.compile(
            "The Human Phenotype Ontology provides the following list of signs and symptoms"
                    + "(?: for [^\\n]{1,400}?(?=[.:]\\s+(?:If the information|You can use|Signs and Symptoms Appr)|[.:]?\\s*$|[.:]\\s))?[.:]?");

    /** Sentences that follow the introduction, each of which may be missing. */
    private static final List<Pattern> BEFORE_ROWS = sentences(
            "If the information is available, the table below includes how often the symptom is seen in people with this condition.",
            "You can use the MedlinePlus Medical Dictionary to look up the definitions for these medical terms.",
            "Signs and Symptoms Approximate number of patients (when available)");

    /**
     * A row: a name without the end of a sentence in it, and how often, with the next row or nothing of its sentence behind. So
     * "Seizures occur in 90% of children" is no row.
     */
    private static final Pattern ROW =
            Pattern.compile("\\s*[\\p{Lu}\\p{N}(](?:[^.?!%]|\\.(?=\\S)|(?<=[ .]\\p{Lu})\\.|%(?=\\S)){0,200}?\\s"
                    + "(?:\\d{1,3}(?:\\.\\d+)?\\s?%|-|\\d+\\s?/\\s?\\d+|\\d+ of \\d+)(?=\\s+[\\p{Lu}\\p{N}(]|\\s*$)");

    private static final List<Pattern> AFTER_ROWS = sentences(
            "The Human Phenotype Ontology (HPO) has collected information on how often a sign or symptom occurs in a condition.",
            "Much of this information comes from Orphanet, a European rare disease database.",
            "The frequency of a sign or symptom is usually listed as a rough estimate of the percentage of patients who have that"
                    + " feature.",
            "The frequency may also be listed as a fraction.",
            "The first number of the fraction is how many people had the symptom, and the second number is the total number of"
                    + " people who were examined in one study.",
            "For example, a frequency of 25/25 means that in a study of 25 people all patients were found to have that symptom.",
            "Because these frequencies are based on a specific study, the fractions may be different if another group of patients"
                    + " are examined.",
            "Sometimes, no information on frequency is available.",
            "In these cases, the sign or symptom may be rare or common.");

    private static final Pattern EXPLANATION =
            Pattern.compile("The Human Phenotype Ontology \\(HPO\\) has collected information on how often");

    private PastedLists() {}

    /** What is left of an answer without the lists: the pieces before, between and after them, none blank. */
    static List<String> cutFrom(String answer) {
        List<String> pieces = new ArrayList<>();
        Matcher introduction = INTRODUCTION.matcher(answer);
        int kept = 0;
        while (introduction.find(kept)) {
            add(answer.substring(kept, introduction.start()), pieces);
            int rows = past(BEFORE_ROWS, answer, introduction.end());
            int end = pastRows(answer, rows);
            kept = past(AFTER_ROWS, answer, end);
            Matcher explanation = EXPLANATION.matcher(answer);
            if (kept == end && explanation.find(end) && explanation.start() < next(answer, end)) {
                // A row that reads otherwise than rows do; what has the end of a sentence in it is text, though.
                String between = answer.substring(end, explanation.start());
                if (between.matches("(?s).*[.?!](?:\\s.*)?")) {
                    add(between, pieces);
                }
                kept = past(AFTER_ROWS, answer, explanation.start());
            }
        }
        add(answer.substring(kept), pieces);
        return pieces;
    }

    private static void add(String piece, List<String> pieces) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }

    private static int next(String answer, int from) {
        Matcher introduction = INTRODUCTION.matcher(answer);
        return introduction.find(from) ? introduction.start() : answer.length();
    }

    private static int pastRows(String answer, int from) {
        Matcher row = ROW.matcher(answer);
        int at = from;
        while (row.region(at, answer.length()).lookingAt()) {
            at = row.end();
        }
        return at;
    }

    /** The place after those of the sentences that stand here in their order. */
    private static int past(List<Pattern> sentences, String answer, int from) {
        int at = from;
        for (Pattern sentence : sentences) {
            Matcher matcher = sentence.matcher(answer).region(at, answer.length());
            if (matcher.lookingAt()) {
                at = matcher.end();
            }
        }
        return at;
    }

    /** The sentences with any white space before and between their words. */
    private static List<Pattern> sentences(String... written) {
        return List.of(written).stream()
                .map(sentence -> List.of(sentence.split(" ")).stream()
                        .map(Pattern::quote)
                        .toList())
                .map(words -> Pattern.compile("\\s*" + String.join("\\s+", words)))
                .toList();
    }
}
