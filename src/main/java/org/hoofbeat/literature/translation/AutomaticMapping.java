package org.hoofbeat.literature.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.literature.query.Expression.Operator;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.records.RecordText;

/**
 * Maps words without a tag, as PubMed's automatic term mapping does it: the longest run of words that is a subject heading, a
 * supplementary concept, a journal or an author is looked for as that and in all fields; words that are none of these are looked
 * for in all fields, each by itself.
 */
final class AutomaticMapping {
    private final Vocabulary vocabulary;
    private final List<Translation.Mapping> mappings;
    private final Remarks remarks;

    AutomaticMapping(Vocabulary vocabulary, List<Translation.Mapping> mappings, Remarks remarks) {
        this.vocabulary = vocabulary;
        this.mappings = mappings;
        this.remarks = remarks;
    }

    /** @param words as they were typed */
    Clause map(List<String> words) {
        List<Clause> parts = new ArrayList<>();
        List<String> typed = words.stream().filter(this::hasLetters).toList();
        List<String> plain =
                typed.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        boolean onlyStopwords = Stopwords.areAll(plain);
        int at = 0;
        while (at < plain.size()) {
            int length = Math.min(Vocabulary.LONGEST, plain.size() - at);
            Optional<Clause> found = Optional.empty();
            while (length > 0) {
                found = findMapping(plain.subList(at, at + length));
                if (found.isPresent()) {
                    break;
                }
                length--;
            }
            if (found.isPresent()) {
                parts.add(found.get());
                at += length;
            } else {
                if (onlyStopwords || !Stopwords.contains(plain.get(at))) {
                    parts.add(word(plain.get(at), typed.get(at)));
                }
                at++;
            }
        }
        return parts.isEmpty() ? new Clause.Missing(String.join(" ", words)) : Clause.join(Operator.AND, parts);
    }

    private boolean hasLetters(String word) {
        if (RecordText.words(word).isEmpty()) {
            remarks.phraseIgnored(word);
            return false;
        }
        return true;
    }

    private Clause word(String word, String typed) {
        if (vocabulary.knows(Field.ALL, word)) {
            return Leaves.term(Field.ALL, word);
        }
        remarks.phraseNotFound(typed);
        return new Clause.Missing(typed + "[All Fields]");
    }

    private Optional<Clause> findMapping(List<String> words) {
        if (Stopwords.areAll(words)) {
            return Optional.empty();
        }
        String typed = String.join(" ", words);
        Optional<Clause> found = vocabulary
                .findHeading(Field.MESH, words)
                .map(heading -> subject(Field.MESH, heading, words))
                .or(() -> vocabulary
                        .findHeading(Field.SUPPLEMENTARY, words)
                        .map(concept -> subject(Field.SUPPLEMENTARY, concept, words)))
                .or(() -> vocabulary.knows(Field.JOURNAL, typed)
                        ? Optional.of(subject(Field.JOURNAL, typed, words))
                        : Optional.empty());
        found.ifPresent(clause -> mappings.add(new Translation.Mapping(typed, clause.text())));
        return found.or(() -> isName(words) && vocabulary.knows(Field.AUTHOR, typed)
                ? Optional.of(Leaves.term(Field.AUTHOR, typed))
                : Optional.empty());
    }

    private static boolean isName(List<String> words) {
        return words.size() > 1 && words.getLast().matches("\\p{L}{1,3}");
    }

    private static Clause subject(Field field, String name, List<String> typed) {
        List<Clause> parts = new ArrayList<>();
        parts.add(field == Field.MESH ? Leaves.heading(Field.MESH, name) : Leaves.term(field, name));
        everywhere(RecordText.words(name), parts);
        if (!RecordText.words(name).equals(RecordText.words(String.join(" ", typed)))) {
            everywhere(typed, parts);
        }
        return new Clause.Group(Operator.OR, parts);
    }

    private static void everywhere(List<String> words, List<Clause> parts) {
        if (words.size() > 1) {
            parts.add(new Clause.Group(
                    Operator.AND,
                    words.stream()
                            .<Clause>map(word -> Leaves.term(Field.ALL, word))
                            .toList()));
        }
        parts.add(Leaves.term(Field.ALL, String.join(" ", words)));
    }
}
