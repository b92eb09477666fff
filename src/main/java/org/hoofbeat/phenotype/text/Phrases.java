package org.hoofbeat.phenotype.text;

import java.util.ArrayList;
import java.util.List;

/** Phrases by their exact words; of those that begin at a place the longest is found. */
final class Phrases<T> {
    private record Phrase<T>(long[] words, T meaning) {}

    private final HashTable firsts = new HashTable(512);
    private final List<List<Phrase<T>>> byFirst = new ArrayList<>();

    /**
     * What was found at a place.
     *
     * @param length how many words it has
     * @param meaning what the phrase stands for
     */
    record Found<T>(int length, T meaning) {}

    void add(String phrase, T meaning) {
        TokenList tokens = Tokenizer.tokenize(phrase, WordSource.NONE);
        long[] words = new long[tokens.size];
        System.arraycopy(tokens.hash, 0, words, 0, words.length);
        int at = firsts.get(words[0]);
        if (at < 0) {
            at = byFirst.size();
            byFirst.add(new ArrayList<>());
            firsts.put(words[0], at);
        }
        List<Phrase<T>> list = byFirst.get(at);
        list.add(new Phrase<>(words, meaning));
        list.sort((a, b) -> Integer.compare(b.words.length, a.words.length));
    }

    /** The longest phrases at a place, all of the same length; none where no phrase begins. */
    List<Found<T>> at(TokenList tokens, int place) {
        int list = firsts.get(tokens.hash[place]);
        if (list < 0) {
            return List.of();
        }
        List<Found<T>> found = List.of();
        for (Phrase<T> phrase : byFirst.get(list)) {
            if (!found.isEmpty() && phrase.words.length < found.getFirst().length) {
                break;
            }
            if (matches(phrase.words, tokens, place)) {
                found = new ArrayList<>(found);
                found.add(new Found<>(phrase.words.length, phrase.meaning));
            }
        }
        return found;
    }

    private static boolean matches(long[] words, TokenList tokens, int place) {
        if (place + words.length > tokens.size) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean apart = i > 0 && tokens.gap[place + i] > TokenList.SLASH;
            if (tokens.hash[place + i] != words[i] || apart) {
                return false;
            }
        }
        return true;
    }
}
