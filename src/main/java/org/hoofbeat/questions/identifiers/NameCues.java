package org.hoofbeat.questions.identifiers;

import java.util.Set;

/** The words that announce a person. */
final class NameCues {
    /** What is followed by a name whatever it looks like: "my name is", "sincerely". */
    static final Set<String> CERTAIN = WordSets.read("name-certain");
    /** What ends a message, and may be followed by who wrote it. */
    static final Set<String> SIGN_OFF = WordSets.read("name-sign-off");
    /** Who a name may belong to: "son", "geneticist". */
    static final Set<String> KIN = WordSets.read("name-kin");
    /** What is often followed by a name, and often not. */
    static final Set<String> GREETING = WordSets.read("name-greeting");
    /** What is said of a person right after the name. */
    static final Set<String> AFTER = WordSets.read("name-after");

    static final Set<String> TITLES = WordSets.read("titles");
    static final Set<String> TITLES_THAT_ARE_WORDS = WordSets.read("titles-that-are-words");
    static final Set<String> DEGREES = WordSets.read("degrees");
    static final Set<String> PARTICLES = WordSets.read("particles");
    /** Words that are no name, whatever stands before them. */
    static final Set<String> NOT_NAMES = WordSets.read("not-names");

    private NameCues() {}

    /** Whether a word is a title of a person here: one that is an ordinary word too needs a capital. */
    static boolean isTitle(int word, Passage passage) {
        String here = passage.word(word);
        return TITLES.contains(here)
                && (passage.isCapital(word)
                        || !TITLES_THAT_ARE_WORDS.contains(here)
                                && word + 1 < passage.size()
                                && passage.gap(word + 1) != Gap.END);
    }
}
