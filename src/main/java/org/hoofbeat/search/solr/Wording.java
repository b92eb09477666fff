package org.hoofbeat.search.solr;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.names.Spelling;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.WordEquivalents;
import org.hoofbeat.search.text.WordRoots;

/**
 * One way of putting the question to the engine: the words that are looked for, and how strictly.
 *
 * @param name the words as a name, for whole names and their beginnings
 * @param matching how the words have to be found
 * @param ids canonical identifiers of things that were named by an identifier, as text
 */
record Wording(FoldedName name, Matching matching, List<String> ids) {
    private static final Set<Kind> ANYTHING = EnumSet.allOf(Kind.class);

    /** How the words have to be found. */
    enum Matching {
        /** All of them in the names of a thing, or in the names of one sign of a disease. */
        TOGETHER,
        /** The same, the last word at least as a beginning. */
        TOGETHER_LAST_BEGINS,
        /** All of them in the names of a disease, its signs and its genes, in whichever of these each may be. */
        SPREAD,
        /** At least half of them, spread like that. */
        MOST
    }

    Wording {
        ids = List.copyOf(ids);
    }

    /** The same with other words. */
    Wording withWords(List<String> words) {
        return new Wording(FoldedName.of(String.join(" ", words)), matching, ids);
    }

    /** The same, more or less strictly. */
    Wording with(Matching other) {
        return new Wording(name, other, ids);
    }

    /** The distinct roots that are looked for, in order. */
    List<String> roots() {
        return List.copyOf(new LinkedHashSet<>(name.roots()));
    }

    /** The last word as a beginning: in one spelling, but its ending left alone. */
    String lastBeginning() {
        return WordRoots.spelling(name.words().getLast());
    }

    /**
     * Whether something may be called so; false where a word, or the beginning that the last one may be, is in no name. Saves
     * asking the engine, to which a mistyped question would else be put in vain several times.
     */
    boolean mayBeFound(Spelling spelling, WordEquivalents equivalents) {
        List<String> roots = name.roots();
        int last = roots.size() - 1;
        return !ids.isEmpty()
                || (IntStream.range(0, last).allMatch(i -> isKnown(roots.get(i), spelling, equivalents))
                        && (isKnown(roots.get(last), spelling, equivalents)
                                || (lastBegins()
                                        ? spelling.isBeginning(lastBeginning())
                                        : last == 0 && name.key().length() <= Question.LONGEST_ACRONYM)));
    }

    private static boolean isKnown(String root, Spelling spelling, WordEquivalents equivalents) {
        return spelling.isKnown(root, ANYTHING) || !equivalents.of(root).isEmpty();
    }

    /** How many of the words each hit has at least. */
    int atLeast() {
        int words = roots().size();
        return matching == Matching.MOST ? Math.max(1, (words + 1) / 2) : words;
    }

    /** Whether words may be found in signs and genes apart from each other. */
    boolean isSpread() {
        return matching == Matching.SPREAD || matching == Matching.MOST;
    }

    /** Whether the last word may be an unfinished one. */
    boolean lastBegins() {
        return matching == Matching.TOGETHER_LAST_BEGINS;
    }
}
