package org.hoofbeat.search.literature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hoofbeat.search.literature.LiteratureQuery.And;
import org.hoofbeat.search.literature.LiteratureQuery.Near;
import org.hoofbeat.search.literature.LiteratureQuery.Not;
import org.hoofbeat.search.literature.LiteratureQuery.Or;
import org.hoofbeat.search.literature.LiteratureQuery.Prefix;
import org.hoofbeat.search.literature.LiteratureQuery.Term;
import org.hoofbeat.search.literature.LiteratureQuery.Weighted;
import org.hoofbeat.search.text.Folding;

/** Marks in a text what a query looked for: words, phrases as a whole, and words that begin as asked. */
public final class Marks {
    private final Set<List<String>> phrases = new LinkedHashSet<>();
    private final Set<List<String>> beginnings = new LinkedHashSet<>();

    private Marks() {}

    /**
     * A place in a text.
     *
     * @param from index of the first character, as {@link String} counts them
     * @param to index behind the last
     */
    public record Mark(int from, int to) {}

    /** What a query looks for in words; what it excludes is not marked. */
    public static Marks of(LiteratureQuery query) {
        var marks = new Marks();
        marks.collect(query);
        return marks;
    }

    private void collect(LiteratureQuery query) {
        switch (query) {
            case Term(Field field, String text) when field.reading() != Field.Reading.IDS -> add(phrases, text);
            case Prefix(Field field, String text) when field.reading() == Field.Reading.WORDS -> add(beginnings, text);
            case Near(Field _, List<String> words, int _) -> words.forEach(word -> add(phrases, word));
            case And(List<LiteratureQuery> all) -> all.forEach(this::collect);
            case Or(List<LiteratureQuery> any) -> any.forEach(this::collect);
            case Not(LiteratureQuery one, LiteratureQuery _) -> collect(one);
            case Weighted(LiteratureQuery one, double _) -> collect(one);
            default -> {}
        }
    }

    private static void add(Set<List<String>> to, String text) {
        List<String> words = Folding.words(Folding.fold(text));
        if (!words.isEmpty()) {
            to.add(words);
        }
    }

    private record Word(String folded, int from, int to) {}

    /** Places in a text, from left to right, none within another. */
    public List<Mark> in(String text) {
        List<Word> words = words(text);
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = Math.max(longest(phrases, words, at, false), longest(beginnings, words, at, true));
            if (length > 0) {
                marks.add(new Mark(words.get(at).from, words.get(at + length - 1).to));
            }
            at += Math.max(1, length);
        }
        return marks;
    }

    private static int longest(Set<List<String>> wanted, List<Word> words, int at, boolean lastBegins) {
        int longest = 0;
        for (List<String> phrase : wanted) {
            if (phrase.size() > longest && isThere(phrase, words, at, lastBegins)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean isThere(List<String> phrase, List<Word> words, int at, boolean lastBegins) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String word = words.get(at + i).folded;
            boolean last = i == phrase.size() - 1;
            if (!(lastBegins && last ? word.startsWith(phrase.get(i)) : word.equals(phrase.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Words between blanks, slashes and hyphens, each as it is folded; what comes to nothing is left out. */
    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBetween(text.charAt(i))) {
                if (i > from) {
                    addWord(text, from, i, words);
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static void addWord(String text, int begin, int end, List<Word> words) {
        int from = begin;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        for (String folded : Folding.words(Folding.fold(text.substring(from, to)))) {
            words.add(new Word(folded, from, to));
        }
    }

    private static boolean isBetween(char c) {
        return c <= ' ' || c == '-' || c == '/' || c == '(' || c == ')' || c == ',' || c == '\u2013' || c == '\u00a0';
    }
}
