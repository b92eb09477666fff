package org.hoofbeat.search.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Folding;
import org.hoofbeat.search.text.RomanceForms;
import org.hoofbeat.search.text.Sound;
import org.hoofbeat.search.text.WordRoots;

/**
 * The words of all names, and the likeliest known one for a word that is not among them.
 *
 * <p>A candidate is near by the edits that a hand makes (a letter more, less, other, or two swapped) or by sound: {@code
 * fenilketonuria} is three edits away from phenylketonuria and sounds the same; or it is the form that a Romance language gives
 * the word ({@link RomanceForms}). Among candidates that are equally near, the
 * commoner word wins. Words of up to three letters and words with digits are never corrected: symbols and type numbers look
 * alike by nature. Gene symbols are no candidates unless only genes are looked for.
 */
public final class Spelling {
    private static final int SHORTEST_CORRECTED = 4;
    private static final int SHORTEST_PART = 4;
    private static final double SAME_SOUND = 0.9;
    private static final double NEAR_SOUND = 1.9;
    private static final double OTHER_LANGUAGE = 1.2;
    private static final double OTHER_FIRST_LETTER = 1;
    private static final double COMMON_WORD = 0.15;

    private static final Set<Kind> NAMED = EnumSet.complementOf(EnumSet.of(Kind.GENES));

    private final Map<String, Integer> places;
    private final String[] shown;
    private final int[][] counts;
    /** Apart, because symbols are more than half of the words, and most questions must not be corrected to one. */
    private final Near named;

    private final Near symbols;

    private record Near(NearWords bySpelling, NearWords bySound) {}

    private Spelling(Map<String, Integer> places, String[] shown, int[][] counts) {
        this.places = places;
        this.shown = shown;
        this.counts = counts;
        String[] roots = new String[shown.length];
        String[] sounds = new String[shown.length];
        places.forEach((root, place) -> {
            roots[place] = root;
            sounds[place] = Sound.of(root);
        });
        IntPredicate inNames = place -> count(place, NAMED) > 0;
        this.named = new Near(NearWords.of(roots, inNames), NearWords.of(sounds, inNames));
        this.symbols = new Near(NearWords.of(roots, inNames.negate()), NearWords.of(sounds, inNames.negate()));
    }

    /** Collects the words of names. */
    static final class Builder {
        private final Map<String, WordCount> words = new HashMap<>();

        void add(Kind kind, FoldedName name) {
            for (int i = 0; i < name.roots().size(); i++) {
                words.computeIfAbsent(name.roots().get(i), _ -> new WordCount())
                        .add(name.words().get(i), kind);
            }
        }

        /** Adds a word that is written with a hyphen in a name, and that people also write as one; its root. */
        void addCompound(Kind kind, String root) {
            words.computeIfAbsent(root, _ -> new WordCount()).add(root, kind);
        }

        Spelling build() {
            Map<String, Integer> places = new HashMap<>();
            String[] shown = new String[words.size()];
            int[][] counts = new int[words.size()][];
            words.forEach((root, count) -> {
                int place = places.size();
                places.put(root, place);
                shown[place] = count.commonest();
                counts[place] = count.byKind();
            });
            return new Spelling(places, shown, counts);
        }
    }

    /** Whether a word with this root is in a name of these kinds. */
    public boolean isKnown(String root, Set<Kind> kinds) {
        Integer place = places.get(root);
        return place != null && count(place, kinds) > 0;
    }

    /** Whether a name may have a word that begins like an unfinished one, which is in American spelling. */
    public boolean isBeginning(String beginning) {
        return named.bySpelling.startingWith(beginning).findAny().isPresent()
                || symbols.bySpelling.startingWith(beginning).findAny().isPresent();
    }

    /**
     * The likeliest known word, or two words that were written as one, for a folded word that is not known.
     *
     * @param kinds in whose names the correction has to occur
     */
    public Optional<String> correct(String word, Set<Kind> kinds) {
        String root = WordRoots.root(word);
        if (root.length() < SHORTEST_CORRECTED || root.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Set<Kind> wanted = withoutSymbols(kinds);
        var best = new Best();
        int edits = mostEdits(root.length());
        offer(named, word, root, wanted, best);
        if (wanted.contains(Kind.GENES)) {
            offer(symbols, word, root, wanted, best);
        }
        if (best.cost > 1) {
            Optional<String> parts = split(word, wanted);
            if (parts.isPresent()) {
                return parts;
            }
        }
        return best.cost > edits ? Optional.empty() : Optional.of(shown[best.place]);
    }

    private void offer(Near near, String word, String root, Set<Kind> kinds, Best best) {
        near.bySpelling.visit(
                root,
                mostEdits(root.length()),
                (place, distance) -> best.offer(place, cost(distance, place, root, kinds)));
        near.bySound.visit(
                Sound.of(root),
                root.length() > 6 ? 1 : 0,
                (place, distance) ->
                        best.offer(place, cost(distance == 0 ? SAME_SOUND : NEAR_SOUND, place, root, kinds)));
        for (String form : RomanceForms.of(word)) {
            near.bySound
                    .equalTo(Sound.of(WordRoots.spelling(form)))
                    .forEach(place -> best.offer(place, OTHER_LANGUAGE + bonus(place, kinds)));
        }
    }

    /** A folded text with every unknown word corrected where that is possible; the last one may be unfinished. */
    String correctAll(String folded, Set<Kind> kinds) {
        List<String> words = Folding.words(folded);
        List<String> corrected = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<String> better = isKnown(WordRoots.root(word), kinds) ? Optional.empty() : correct(word, kinds);
            if (better.isEmpty() && i == words.size() - 1) {
                better = completeBySound(word, kinds);
            }
            corrected.add(better.orElse(word));
        }
        return String.join(" ", corrected);
    }

    /** The commonest word that sounds, at its beginning, like an unfinished one. */
    private Optional<String> completeBySound(String word, Set<Kind> kinds) {
        if (word.length() < SHORTEST_CORRECTED) {
            return Optional.empty();
        }
        Set<Kind> wanted = withoutSymbols(kinds);
        String sound = Sound.of(WordRoots.spelling(word));
        Stream<Near> near = wanted.contains(Kind.GENES) ? Stream.of(named, symbols) : Stream.of(named);
        return near.flatMapToInt(words -> words.bySound.startingWith(sound))
                .boxed()
                .filter(place -> count(place, wanted) > 0)
                .max(Comparator.comparingInt(place -> count(place, wanted)))
                .map(place -> shown[place]);
    }

    private double cost(double distance, int place, String root, Set<Kind> kinds) {
        boolean otherStart = shown[place].charAt(0) != root.charAt(0);
        return distance + (otherStart && distance != SAME_SOUND ? OTHER_FIRST_LETTER : 0) + bonus(place, kinds);
    }

    /** The commoner a word, the less it costs; what no name of these kinds has is out of the question. */
    private double bonus(int place, Set<Kind> kinds) {
        int count = count(place, kinds);
        return count == 0 ? Double.POSITIVE_INFINITY : -COMMON_WORD * Math.log10(1.0 + count);
    }

    private Optional<String> split(String word, Set<Kind> kinds) {
        Optional<String> best = Optional.empty();
        int bestCount = 0;
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            int rarer = Math.min(count(word.substring(0, at), kinds), count(word.substring(at), kinds));
            if (rarer > bestCount) {
                bestCount = rarer;
                best = Optional.of(word.substring(0, at) + " " + word.substring(at));
            }
        }
        return best;
    }

    private int count(String word, Set<Kind> kinds) {
        Integer place = places.get(WordRoots.root(word));
        return place == null ? 0 : count(place, kinds);
    }

    private int count(int place, Set<Kind> kinds) {
        int sum = 0;
        for (Kind kind : kinds) {
            sum += counts[place][kind.ordinal()];
        }
        return sum;
    }

    private static Set<Kind> withoutSymbols(Set<Kind> kinds) {
        if (kinds.size() == 1) {
            return kinds;
        }
        Set<Kind> named = EnumSet.copyOf(kinds);
        named.remove(Kind.GENES);
        return named;
    }

    private static int mostEdits(int letters) {
        return letters < 6 ? 1 : letters < 12 ? 2 : 3;
    }

    private static final class Best {
        private int place = -1;
        private double cost = Double.POSITIVE_INFINITY;

        void offer(int candidate, double candidateCost) {
            if (candidateCost < cost
                    || (candidateCost == cost && candidateCost < Double.POSITIVE_INFINITY && candidate < place)) {
                place = candidate;
                cost = candidateCost;
            }
        }
    }
}
