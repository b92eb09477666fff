package org.hoofbeat.search.solr;

import java.util.LinkedHashSet;
import java.util.List;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.WordRoots;

/**
 * One way of putting the question to the engine: the words that are looked for, and how strictly.
 *
 * @param name the words as a name, for whole names and their beginnings
 * @param matching how the words have to be found
 * @param ids canonical identifiers of things that were named by an identifier, as text
 */
record Wording(FoldedName name, Matching matching, List<String> ids) {

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
