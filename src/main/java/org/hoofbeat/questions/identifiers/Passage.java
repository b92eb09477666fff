package org.hoofbeat.questions.identifiers;

import java.util.Arrays;
import java.util.Set;

/**
 * A text as its words. A word is a run of letters and digits; hyphens and apostrophes part words, and the {@link Gap} says so.
 * Offsets are UTF-16 positions.
 */
final class Passage {
    /** Above this share of capitals, they say nothing. */
    private static final double SHOUTING = 0.6;

    private final String text;
    private final Lexicon lexicon;
    private final MedicalNames medical;
    private final boolean shouting;
    private int size;
    private int titles;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private String[] folded = new String[64];
    private Shape[] shape = new Shape[64];
    private Gap[] gap = new Gap[65];
    private int[] known = new int[64];
    private boolean[] kept = new boolean[64];

    private Passage(String text, Lexicon lexicon, MedicalNames medical) {
        this.text = text;
        this.lexicon = lexicon;
        this.medical = medical;
        this.shouting = isShouted(text);
    }

    static Passage of(String text, Lexicon lexicon, MedicalNames medical) {
        Passage passage = new Passage(text, lexicon, medical);
        passage.split();
        passage.kept = new boolean[passage.size];
        medical.mark(passage);
        return passage;
    }

    private void split() {
        int at = 0;
        int end = 0;
        while (at < text.length()) {
            if (!isPart(text.charAt(at))) {
                at++;
                continue;
            }
            int begin = at;
            while (at < text.length() && isPart(text.charAt(at))) {
                at++;
            }
            String word = Letters.fold(text.substring(begin, at));
            if (!word.isEmpty()) {
                add(begin, at, word, Gap.of(text, end, begin));
                end = at;
            }
        }
        gap[size] = Gap.END;
    }

    private static boolean isPart(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int begin, int end, String word, Gap before) {
        if (size == from.length) {
            int larger = size * 2;
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            folded = Arrays.copyOf(folded, larger);
            shape = Arrays.copyOf(shape, larger);
            gap = Arrays.copyOf(gap, larger + 1);
            known = Arrays.copyOf(known, larger);
        }
        from[size] = begin;
        to[size] = end;
        folded[size] = word;
        Shape written = Shape.of(text, begin, end);
        titles += written == Shape.TITLE ? 1 : 0;
        shape[size] = shouting && written == Shape.CAPITALS ? Shape.SMALL : written;
        gap[size] = before;
        known[size] = lexicon.get(Letters.hash(word));
        size++;
    }

    private static boolean isShouted(String text) {
        int capital = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capital += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return letters > 20 && capital > SHOUTING * letters;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int from(int word) {
        return from[word];
    }

    int to(int word) {
        return to[word];
    }

    /** The word in plain small letters. */
    String word(int word) {
        return word >= 0 && word < size ? folded[word] : "";
    }

    Shape shape(int word) {
        return shape[word];
    }

    /** What stands before a word; after the last one, an end. */
    Gap gap(int word) {
        return gap[word];
    }

    /** How well known a word is, see {@link Lexicon}. */
    int is(int word, int list) {
        return Lexicon.of(known[word], list);
    }

    /** How large a place these words name together, see {@link Lexicon}; 0 for none. */
    int placeClass(int first, int last) {
        long hash = Letters.HASH_START;
        for (int i = first; i <= last; i++) {
            hash = Letters.hash(i > first ? Letters.hashSpace(hash) : hash, folded[i]);
        }
        return Lexicon.of(lexicon.get(hash), Lexicon.PLACE);
    }

    /** Whether the word is part of a medical name and must stay unless its context is plain. */
    boolean isKept(int word) {
        return kept[word];
    }

    /** Whether the word occurs in some medical name, on its own or among others. */
    boolean isMedical(int word) {
        return medical.knows(folded[word]);
    }

    void keep(int word) {
        kept[word] = true;
    }

    /** Whether a word begins with a capital. */
    boolean isCapital(int word) {
        return switch (shape[word]) {
            case TITLE, CAPITALS, INITIAL -> true;
            case SMALL, NUMBER, MIXED -> false;
        };
    }

    /** Whether the text is in capitals, so that those say nothing. */
    boolean isShouted() {
        return shouting;
    }

    /** Whether most words begin with a capital, as in a headline, so that capitals tell no names. */
    boolean isTitled() {
        return size > 5 && titles * 2 > size;
    }

    /** Whether the word may begin a sentence, where a capital says little. */
    boolean beginsSentence(int word) {
        return gap[word].endsSentence();
    }

    /** Whether the words before a place end with one of these phrases, each a few words with a blank between. */
    boolean follows(int word, Set<String> phrases) {
        StringBuilder phrase = new StringBuilder();
        for (int i = word - 1; i >= 0 && i >= word - 4; i--) {
            phrase.insert(0, folded[i]);
            if (phrases.contains(phrase.toString())) {
                return true;
            }
            if (gap[i].endsSentence() && gap[i] != Gap.LINE) {
                return false;
            }
            phrase.insert(0, ' ');
        }
        return false;
    }

    /** How many words from here make up one of these phrases; 0 for none. The longest counts. */
    int phraseAt(int word, Set<String> phrases, int most) {
        StringBuilder phrase = new StringBuilder();
        int longest = 0;
        for (int i = word; i < size && i < word + most; i++) {
            if (i > word) {
                if (gap[i] != Gap.BLANK && gap[i] != Gap.JOINED && gap[i] != Gap.LINE) {
                    break;
                }
                phrase.append(' ');
            }
            phrase.append(folded[i]);
            if (phrases.contains(phrase.toString())) {
                longest = i - word + 1;
            }
        }
        return longest;
    }
}
