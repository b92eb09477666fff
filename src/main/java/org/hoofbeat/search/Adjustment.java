package org.hoofbeat.search;

import java.util.List;
import org.hoofbeat.model.Curie;

/** A way in which the question that was answered differs from the one that was typed. People are always told. */
public sealed interface Adjustment {

    /** A word that is not known was replaced by one that is. */
    record Corrected(String from, String to) implements Adjustment {}

    /** Nothing is called by the last word, so names with words that begin with it were taken. */
    record Completed(String beginning) implements Adjustment {}

    /** Words were left out: they are not known, or too common to tell anything. */
    record Dropped(List<String> words) implements Adjustment {
        public Dropped {
            words = List.copyOf(words);
        }
    }

    /** Nothing is called by all words together, so diseases were taken that have them in different names, signs and genes. */
    record Spread() implements Adjustment {}

    /**
     * Nothing has all words, so what has most of them was taken, the more the better.
     *
     * @param atLeast how many of the words each hit has
     * @param of how many words were looked for
     */
    record Relaxed(int atLeast, int of) implements Adjustment {}

    /**
     * The text was too long to be a query; only its beginning was used.
     *
     * @param used characters (Unicode code points) that were used
     * @param typed characters that were typed
     */
    record Cut(int used, int typed) implements Adjustment {}

    /** A retired identifier was followed to the one that takes its place. */
    record Replaced(Curie from, Curie to) implements Adjustment {}

    /** The text is an identifier by its form, but the pack does not know it. */
    record UnknownId(String typed) implements Adjustment {}

    /** There is neither a letter nor a digit in the text, hence nothing to look for. */
    record NothingToLookFor() implements Adjustment {}
}
