package org.hoofbeat.diseases.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermTable;

/**
 * The names of all terms of one pack, found when first asked for and kept. Safe for all threads: two that ask for the same
 * name at once find the same one.
 */
public final class TermNames {
    private static final int DEEPEST = 3;

    private final TermTable terms;
    private final Knowledge knowledge;
    private final PlainWords words;
    private final AtomicReferenceArray<TermName> known;
    private volatile Map<String, Integer> rowsByLabel = Map.of();

    private TermNames(Knowledge knowledge, PlainWords words) {
        this.knowledge = knowledge;
        this.terms = knowledge.terms();
        this.words = words;
        this.known = new AtomicReferenceArray<>(terms.size());
    }

    /** The names in English; other languages come with a pack that has translations. */
    public static TermNames english(Knowledge knowledge) {
        return new TermNames(knowledge, PlainWords.english());
    }

    /** The name of the term in this row of the ontology. */
    public TermName of(int row) {
        TermName name = known.get(row);
        if (name == null) {
            String label = terms.label().get(row);
            name = new TermName(
                    terms.id(row), label, findPlain(row, 0).map(Capitals::upper).orElse(""));
            known.set(row, name);
        }
        return name;
    }

    /**
     * Plain words for a sign in the middle of a sentence: its own, else those of the nearest more general sign that has some,
     * at most two steps up and never a whole body system. Empty where there are none: then only the medical name is left.
     */
    public Optional<String> findPlainInSentence(int row) {
        TermName own = of(row);
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

    /** The medical name as it stands in the middle of a sentence. */
    public String medicalInSentence(int row) {
        return inSentence(terms.label().get(row));
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
