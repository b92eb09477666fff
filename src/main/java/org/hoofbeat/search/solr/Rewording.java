package org.hoofbeat.search.solr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hoofbeat.search.Adjustment;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.names.Spelling;
import org.hoofbeat.search.solr.Wording.Matching;
import org.hoofbeat.search.text.EverydayWords;
import org.hoofbeat.search.text.Folding;
import org.hoofbeat.search.text.WordRoots;

/**
 * Another wording of a question that found nothing, and what is said about it.
 *
 * @param wording the question to ask instead
 * @param adjustments how it differs from what was typed
 * @param corrected whether it holds corrected words
 */
record Rewording(Wording wording, List<Adjustment> adjustments, boolean corrected) {
    private static final Set<Kind> WORDS_OF_SIGNS = EnumSet.allOf(Kind.class);

    Rewording {
        adjustments = List.copyOf(adjustments);
    }

    /** The question as it was typed. */
    static Rewording none(Wording typed) {
        return new Rewording(typed, List.of(), false);
    }

    /** Further wordings to try in turn, each less like what was typed; computed when they are needed. */
    static Stream<Rewording> of(Wording typed, Set<Kind> kinds, Spelling spelling) {
        if (typed.name().isEmpty()) {
            return Stream.empty();
        }
        Rewording literal = none(typed);
        Rewording telling = literal.withoutEverydayWords().orElse(literal);
        Supplier<Optional<Rewording>> completed = () -> Optional.of(literal.completed());
        Supplier<Optional<Rewording>> plainer = literal::withoutEverydayWords;
        // A word that nothing is called by is nowhere among signs and genes either.
        boolean known =
                telling.wording.name().words().stream().allMatch(word -> isKnown(word, WORDS_OF_SIGNS, spelling));
        Supplier<Optional<Rewording>> spread = () -> known ? telling.spread() : Optional.empty();
        Supplier<Optional<Rewording>> corrected = () -> telling.corrected(kinds, spelling);
        Supplier<Optional<Rewording>> correctedSpread =
                () -> telling.corrected(kinds, spelling).flatMap(Rewording::spread);
        Supplier<Optional<Rewording>> relaxed =
                () -> telling.corrected(kinds, spelling).orElse(telling).relaxed();
        return Stream.of(completed, plainer, spread, corrected, correctedSpread, relaxed)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(rewording -> !rewording.wording.name().isEmpty());
    }

    private Rewording completed() {
        String last = wording.name().words().getLast();
        return new Rewording(
                wording.with(Matching.TOGETHER_LAST_BEGINS), plus(new Adjustment.Completed(last)), corrected);
    }

    private Optional<Rewording> spread() {
        return wording.roots().size() < 2
                ? Optional.empty()
                : Optional.of(new Rewording(wording.with(Matching.SPREAD), plus(new Adjustment.Spread()), corrected));
    }

    /** Unknown words corrected, and dropped where there is no correction; nothing when all are known. */
    private Optional<Rewording> corrected(Set<Kind> kinds, Spelling spelling) {
        List<String> words = wording.name().words();
        List<String> kept = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        List<Adjustment> changes = new ArrayList<>(adjustments);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<String> joined =
                    i + 1 < words.size() ? joined(word, words.get(i + 1), kinds, spelling) : Optional.empty();
            if (joined.isPresent()) {
                changes.add(new Adjustment.Corrected(word + " " + words.get(i + 1), joined.get()));
                kept.add(joined.get());
                i++;
            } else if (isKnown(word, kinds, spelling)) {
                kept.add(word);
            } else {
                Optional<String> correction = spelling.correct(word, kinds);
                correction.ifPresent(to -> changes.add(new Adjustment.Corrected(word, to)));
                correction.map(Folding::words).ifPresentOrElse(kept::addAll, () -> dropped.add(word));
            }
        }
        boolean changed = changes.size() > adjustments.size();
        if (!dropped.isEmpty()) {
            changes.add(new Adjustment.Dropped(dropped));
        }
        return changed || !dropped.isEmpty()
                ? Optional.of(new Rewording(wording.withWords(kept), changes, changed))
                : Optional.empty();
    }

    /** Two words that are one in the names, where one of them is not known alone. */
    private static Optional<String> joined(String first, String second, Set<Kind> kinds, Spelling spelling) {
        boolean bothKnown = isKnown(first, kinds, spelling) && isKnown(second, kinds, spelling);
        return Optional.of(first + second).filter(word -> !bothKnown && isKnown(word, kinds, spelling));
    }

    private static boolean isKnown(String word, Set<Kind> kinds, Spelling spelling) {
        return spelling.isKnown(WordRoots.root(word), kinds);
    }

    private Optional<Rewording> withoutEverydayWords() {
        List<String> words = wording.name().words();
        List<String> everyday = words.stream().filter(EverydayWords::has).toList();
        List<String> telling =
                words.stream().filter(word -> !EverydayWords.has(word)).toList();
        if (everyday.isEmpty() || telling.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Rewording(wording.withWords(telling), plus(new Adjustment.Dropped(everyday)), corrected));
    }

    private Optional<Rewording> relaxed() {
        Wording most = wording.with(Matching.MOST);
        int words = most.roots().size();
        return words < 2
                ? Optional.empty()
                : Optional.of(new Rewording(most, plus(new Adjustment.Relaxed(most.atLeast(), words)), corrected));
    }

    private List<Adjustment> plus(Adjustment further) {
        return Stream.concat(adjustments.stream(), Stream.of(further)).toList();
    }
}
