package org.hoofbeat.phenotype.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermTable;

/**
 * Reads notes: finds every sign of the ontology that a text names, and what the text says about it. Immutable, shared by all
 * threads; the same text always gives the same mentions. Making one takes about a third of a second of processor time and
 * some 60 MB.
 */
public final class TextReader {
    private final Knowledge knowledge;
    private final TermTable terms;
    private final IndexBuilder.Made english;
    private final List<Language> offered;
    /** Indexes of other languages, made when the first note in one comes. */
    private final Map<Language, IndexBuilder.Made> others = new ConcurrentHashMap<>();

    private final StatusRules rules = new StatusRules();
    private final Onsets onsets = new Onsets();

    private TextReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.terms = knowledge.terms();
        this.english = new IndexBuilder().build(knowledge, Language.ENGLISH);
        List<String> translated = knowledge.translations().listLanguages();
        this.offered = Arrays.stream(Language.values())
                .filter(language -> language == Language.ENGLISH || translated.contains(language.code()))
                .toList();
    }

    /** A reader with the names of a pack: in English, and in Spanish and French where the pack has translations. */
    public static TextReader of(Knowledge knowledge) {
        return new TextReader(knowledge);
    }

    /**
     * Finds the mentions of a text.
     *
     * @param text any text; the offsets of the mentions are code points of it as it is
     * @param nesting what to do with mentions inside longer ones
     * @return the mentions in the order of the text
     * @throws UnreadableTextException when it is no text
     */
    public List<Mention> read(String text, Nesting nesting) {
        Readable.check(text);
        IndexBuilder.Made names = namesFor(text);
        TokenList tokens = Tokenizer.tokenize(text, names.vocabulary());
        Candidates found = RunMatcher.match(names.vocabulary(), names.index(), names.falseFriends(), tokens);
        Abbreviations.apply(tokens, text, found);
        int[] standing = Selection.of(found, tokens.size, nesting);
        if (standing.length == 0) {
            return List.of();
        }
        StatusRules.Reach reach = rules.reach(tokens, taken(tokens, found, standing));
        OnsetRules ages = OnsetRules.of(onsets.find(tokens, text), tokens);
        var places = new CodePoints(text);
        List<Mention> mentions = new ArrayList<>(standing.length);
        for (int candidate : standing) {
            mentions.add(mention(candidate, found, tokens, reach, ages, places));
        }
        return List.copyOf(mentions);
    }

    private IndexBuilder.Made namesFor(String text) {
        if (offered.size() == 1) {
            return english;
        }
        Language language = Language.of(Tokenizer.tokenize(text, WordSource.NONE), offered);
        return language == Language.ENGLISH
                ? english
                : others.computeIfAbsent(language, other -> new IndexBuilder().build(knowledge, other));
    }

    private Mention mention(
            int candidate,
            Candidates found,
            TokenList tokens,
            StatusRules.Reach reach,
            OnsetRules ages,
            CodePoints places) {
        int first = found.first[candidate];
        int last = found.last[candidate];
        int from = tokens.start[first];
        int to = tokens.end[last];
        int term = found.term[candidate];
        return new Mention(
                places.span(from, to),
                terms.id(term),
                terms.label().get(term),
                StatusRules.status(reach, last),
                StatusRules.decided(reach, last).stream()
                        .map(words -> span(words[0], words[1], tokens, places))
                        .toList(),
                ages.of(first, last).stream()
                        .map(age -> new Onset(age.curie(), age.age(), span(age.first(), age.length(), tokens, places)))
                        .toList(),
                places.substring(from, to));
    }

    private static Span span(int first, int length, TokenList tokens, CodePoints places) {
        // A question mark is no word: it stands before the word that it doubts.
        return length == 0
                ? places.span(Math.max(0, tokens.start[first] - 1), tokens.start[first])
                : places.span(tokens.start[first], tokens.end[first + length - 1]);
    }

    private static boolean[] taken(TokenList tokens, Candidates found, int[] standing) {
        boolean[] taken = new boolean[tokens.size];
        for (int candidate : standing) {
            for (int i = found.first[candidate]; i <= found.last[candidate]; i++) {
                int bit = i - found.first[candidate];
                taken[i] |= (found.used[candidate] >>> bit & 1) != 0;
            }
        }
        return taken;
    }
}
