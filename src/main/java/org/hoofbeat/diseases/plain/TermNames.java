package org.hoofbeat.diseases.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TranslationTable;

/**
 * The names of all terms of one pack, found when first asked for and kept. Safe for all threads: two that ask for the same
 * name at once find the same one.
 */
public final class TermNames {
    private static final int DEEPEST = 3;
    private static final String ENGLISH = Wording.english().language();

    private final TermTable terms;
    private final Knowledge knowledge;
    private final PlainWords words;
    private final String language;
    private final AtomicReferenceArray<TermName> known;
    private volatile Map<String, Integer> rowsByLabel = Map.of();

    private TermNames(Knowledge knowledge, PlainWords words, String language) {
        this.language = language;
        this.knowledge = knowledge;
        this.terms = knowledge.terms();
        this.words = words;
        this.known = new AtomicReferenceArray<>(terms.size());
    }

    /** The names in English, which every pack has. */
    public static TermNames english(Knowledge knowledge) {
        return new TermNames(knowledge, PlainWords.english(), ENGLISH);
    }

    /**
     * The names in the language with this code, as far as the pack has translations: an approved one is the name, a candidate
     * stands before the English medical name. Where the pack has none, the English names.
     */
    public TermNames in(String code) {
        return code.equals(ENGLISH) ? this : new TermNames(knowledge, words, code);
    }

    /** Whether the pack has names in this language; English ones it always has. */
    public boolean areTranslated() {
        return isEnglish() || knowledge.translations().has(language);
    }

    /** The name of the term in this row of the ontology. */
    public TermName of(int row) {
        TermName name = known.get(row);
        if (name == null) {
            name = findTranslated(row).orElseGet(() -> english(row));
            known.set(row, name);
        }
        return name;
    }

    private TermName english(int row) {
        return TermName.in(
                ENGLISH,
                terms.id(row),
                terms.label().get(row),
                findPlain(row, 0).map(Capitals::upper).orElse(""));
    }

    private Optional<TermName> findTranslated(int row) {
        TranslationTable translations = knowledge.translations();
        OptionalInt found = isEnglish() ? OptionalInt.empty() : translations.findRow(language, row);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String translated = Capitals.upper(translations.label().get(found.getAsInt()));
        return Optional.of(
                translations.isOfficial(found.getAsInt())
                        ? TermName.in(language, terms.id(row), translated, "")
                        : new TermName(terms.id(row), terms.label().get(row), translated, ENGLISH, language));
    }

    private boolean isEnglish() {
        return language.equals(ENGLISH);
    }

    /**
     * Plain words for a sign in the middle of a sentence; in another language than English its translated name. Its own, else those of the nearest more general sign that has some,
     * at most two steps up and never a whole body system. Empty where there are none: then only the medical name is left.
     */
    public Optional<String> findPlainInSentence(int row) {
        TermName own = of(row);
        if (!isEnglish()) {
            return own.isIn(language) ? Optional.of(Capitals.lower(own.shown())) : Optional.empty();
        }
        if (!own.plain().isEmpty()) {
            return Optional.of(inSentence(own.plain()));
        }
        return moreGeneral(row).or(() -> knowledge
                .hierarchy()
                .parentsOf(row)
                .boxed()
                .flatMap(parent -> moreGeneral(parent).stream())
                .findFirst());
    }

    /** The medical name as it stands in the middle of a sentence; empty where it is in another language. */
    public Optional<String> findMedicalInSentence(int row) {
        return isEnglish() ? Optional.of(inSentence(terms.label().get(row))) : findPlainInSentence(row);
    }

    private static String inSentence(String title) {
        return Articles.indefinite(Capitals.lower(title));
    }

    private Optional<String> moreGeneral(int row) {
        return knowledge
                .hierarchy()
                .parentsOf(row)
                .filter(parent -> knowledge.hierarchy().ancestors().count(parent) > SYSTEM_DEPTH)
                .mapToObj(this::of)
                .filter(name -> !name.plain().isEmpty())
                .map(name -> inSentence(name.plain()))
                .findFirst();
    }

    /** A body system has two ancestors and itself; what has no more is too general to say anything. */
    private static final int SYSTEM_DEPTH = 3;

    private Optional<String> findPlain(int row, int depth) {
        String label = terms.label().get(row);
        return words.findOwn(terms.number()[row])
                .or(() -> words.simplest(
                        label,
                        IntStream.range(terms.synonymStart()[row], terms.synonymStart()[row + 1])
                                .filter(i -> terms.synonymScope()[i] == Synonym.Scope.EXACT.ordinal()
                                        && terms.synonymRegister()[i] == Synonym.Register.LAY.ordinal())
                                .mapToObj(terms.synonym()::get)))
                .or(() -> depth >= DEEPEST
                        ? Optional.empty()
                        : words.rewrite(label, other -> findRow(other).flatMap(r -> findPlain(r, depth + 1))));
    }

    private Optional<Integer> findRow(String label) {
        Map<String, Integer> index = rowsByLabel;
        if (index.isEmpty()) {
            Map<String, Integer> rows = HashMap.newHashMap(terms.size());
            for (int row = 0; row < terms.size(); row++) {
                if (!terms.isObsolete(row)) {
                    rows.put(terms.label().get(row).toLowerCase(Locale.ROOT), row);
                }
            }
            rowsByLabel = rows;
            index = rows;
        }
        return Optional.ofNullable(index.get(label));
    }
}
