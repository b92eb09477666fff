package org.hoofbeat.diseases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hoofbeat.diseases.plain.TermNames;
import org.hoofbeat.diseases.plain.Wording;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * The sentence of the summary that names the commonest signs, those with plain words first: "Very common signs are …".
 * It names signs of one band of frequency, so that one word is true of them all.
 */
final class SummarySigns {
    private static final int MOST = 3;

    private final TermHierarchy hierarchy;
    private final TermNames names;
    private final Wording wording;
    private final List<String> vague;

    SummarySigns(TermHierarchy hierarchy, TermNames names, Wording wording) {
        this.hierarchy = hierarchy;
        this.names = names;
        this.wording = wording;
        this.vague = List.of(wording.text("summary.signs.vague").split("\\|"));
    }

    /** A group of signs that one word for how often is true of. */
    private record Choice(String key, int fewest, Predicate<StatedTerm> belongs) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice("summary.signs.veryCommon", 2, isIn(FrequencyBand.VERY_COMMON)),
            new Choice("summary.signs.common", 2, isIn(FrequencyBand.COMMON)),
            new Choice("summary.signs.named", 2, sign -> sign.frequency()
                    .findBand()
                    .isEmpty()),
            new Choice("summary.signs.some", 2, isIn(FrequencyBand.OCCASIONAL)),
            new Choice("summary.signs.named", 1, _ -> true));

    Optional<SummarySentence> write(DiseaseFacts facts) {
        List<StatedTerm> signs = facts.signs()
                .sorted(Comparator.comparingDouble(sign -> -sign.frequency().prominence()))
                .toList();
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        if (signs.size() == 1) {
            return findInSentence(signs.getFirst())
                    .map(sign -> SummaryWriter.statedBy(wording.text("summary.signs.one", sign), signs.stream()));
        }
        List<StatedTerm> plain = signs.stream().filter(this::hasPlainName).toList();
        Choice choice = CHOICES.stream()
                .filter(c -> plain.stream().filter(c.belongs).limit(c.fewest).count() >= c.fewest)
                .findFirst()
                .orElse(CHOICES.getLast());
        List<StatedTerm> named = new ArrayList<>();
        List<String> words = new ArrayList<>();
        pick(plain.stream().filter(choice.belongs).filter(this::isSpecial).toList(), named, words);
        pick(plain.stream().filter(choice.belongs).toList(), named, words);
        if (named.isEmpty()) {
            pick(signs.stream().filter(choice.belongs).toList(), named, words);
        }
        if (named.isEmpty()) {
            return Optional.empty(); // The pack has no names in the language of this summary.
        }
        return Optional.of(SummaryWriter.statedBy(
                wording.text(named.size() == 1 ? "summary.signs.namedOne" : choice.key, wording.list(words)),
                named.stream()));
    }

    /** Adds signs until there are enough, leaving out those that say the same as, or more or less than, one already there. */
    private void pick(List<StatedTerm> candidates, List<StatedTerm> named, List<String> words) {
        for (StatedTerm sign : candidates) {
            String word = findInSentence(sign).orElse("");
            if (named.size() < MOST
                    && !word.isEmpty()
                    && words.stream().noneMatch(known -> known.contains(word) || word.contains(known))
                    && named.stream().noneMatch(known -> isRelated(known, sign))) {
                named.add(sign);
                words.add(word);
            }
        }
    }

    private boolean isRelated(StatedTerm one, StatedTerm other) {
        return hierarchy.isA(one.row(), other.row()) || hierarchy.isA(other.row(), one.row());
    }

    /** Whether a sign says what is the matter: "Abnormality of the eye" does not. */
    private boolean isSpecial(StatedTerm sign) {
        return vague.stream().noneMatch(sign.name().label()::startsWith)
                && (!wording.equals(Wording.english()) || !sign.name().plain().isEmpty());
    }

    private boolean hasPlainName(StatedTerm sign) {
        return names.findPlainInSentence(sign.row()).isPresent();
    }

    private Optional<String> findInSentence(StatedTerm sign) {
        return names.findPlainInSentence(sign.row()).or(() -> names.findMedicalInSentence(sign.row()));
    }

    /** Whether a sign is at least as frequent as a band says, and not always absent. */
    private static Predicate<StatedTerm> isIn(FrequencyBand band) {
        return sign -> sign.frequency()
                .findBand()
                .filter(own -> own.ordinal() <= band.ordinal())
                .isPresent();
    }
}
