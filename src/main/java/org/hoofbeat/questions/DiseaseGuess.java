package org.hoofbeat.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.search.text.FoldedName;

/**
 * Guesses which diseases a question is about, from the names that it mentions. Only names that the data know count, so that
 * what is attached without asking is hardly ever wrong; the longest name wins, then the one that is said more often.
 */
public final class DiseaseGuess {
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_NAME = 6;
    private static final int SHORTEST_ACRONYM = 3;
    private static final int MOST = 5;
    private static final int MOST_READ = 12_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");
    private static final Pattern HAVING = Pattern.compile(
            "(?i)\\b(?:has|have|had|having|diagnosed with|tiene|tengo|tenemos|tienen|diagnosticad[oa] de) (?:the |el |la )?$");
    private static final Set<String> GENERAL = Set.copyOf(FoldedName.of(
                    "disease syndrome disorder condition syndromic hereditary genetic inherited rare chronic enfermedad síndrome")
            .roots());
    private static final Pattern CODE = Pattern.compile("\\b[A-Za-z]{2,10}:[A-Za-z0-9_.-]{1,30}\\b");

    private final Knowledge knowledge;
    private final Supplier<DiseaseNames> names;

    /** @param names made when first asked for */
    public DiseaseGuess(Knowledge knowledge, Supplier<DiseaseNames> names) {
        this.knowledge = knowledge;
        this.names = names;
    }

    private record Mention(int from, int to, int disease) {
        boolean isWithin(Mention other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    /** The diseases that a text mentions, likeliest first. */
    public List<Curie> of(String text) {
        String read = text.substring(0, Math.min(text.length(), MOST_READ));
        List<Mention> mentions = mentions(read);
        List<Mention> longest = mentions.stream()
                .filter(one -> mentions.stream().noneMatch(one::isWithin))
                .toList();
        Map<Integer, Integer> length = new LinkedHashMap<>();
        Map<Integer, Integer> times = new HashMap<>();
        longest.forEach(one -> {
            length.merge(one.disease, one.to - one.from, Math::max);
            times.merge(one.disease, 1, Integer::sum);
        });
        List<Curie> found = new ArrayList<>();
        CODE.matcher(read).results().forEach(code -> findCanonical(code.group())
                .filter(id -> !found.contains(id))
                .ifPresent(found::add));
        length.keySet().stream()
                .sorted(Comparator.comparingInt((Integer disease) -> -Math.min(3, length.getOrDefault(disease, 0)))
                        .thenComparingInt(disease -> -times.getOrDefault(disease, 0))
                        .thenComparingInt(disease -> -length.getOrDefault(disease, 0)))
                .map(knowledge.diseases()::idOf)
                .filter(id -> !found.contains(id))
                .forEach(found::add);
        return found.stream().limit(MOST).toList();
    }

    /** The identifier of the page to which a name or an identifier leads, where it leads to one. */
    public Optional<Curie> findCanonical(String typed) {
        return Curie.findIn(typed.strip())
                .flatMap(id -> switch (knowledge.resolve(id)) {
                    case Identity.Canonical(int row) ->
                        Optional.of(knowledge.diseases().idOf(row));
                    case Identity.Elsewhere(int row) ->
                        Optional.of(knowledge.diseases().idOf(row));
                    case Identity.Several _, Identity.Unknown _ -> Optional.<Curie>empty();
                })
                .or(() -> names.get().find(FoldedName.of(typed)).stream()
                        .findFirst()
                        .map(knowledge.diseases()::idOf));
    }

    /** What a disease is called; its identifier where these data do not know it. */
    public String nameOf(Curie disease) {
        return switch (knowledge.resolve(disease)) {
            case Identity.Canonical(int row) -> knowledge.diseases().label().get(row);
            case Identity.Elsewhere(int row) -> knowledge.diseases().label().get(row);
            case Identity.Several _, Identity.Unknown _ -> disease.toString();
        };
    }

    private List<Mention> mentions(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<Mention> mentions = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                String part = text.substring(
                        words.get(from).start(), words.get(to - 1).end());
                if (isName(part, to - from)) {
                    int first = from;
                    int last = to;
                    names.get().find(FoldedName.of(part)).stream()
                            .filter(row -> knowledge.diseases().obsolete()[row] == 0)
                            .filter(row -> isMeant(
                                    row,
                                    part,
                                    text.substring(0, words.get(first).start())))
                            .limit(2)
                            .forEach(row -> mentions.add(new Mention(first, last, row)));
                }
            }
        }
        return mentions;
    }

    /**
     * Half a name, such as Williams or Poland, is more often that of a person or a place than that of a disease; it counts
     * where somebody is said to have it. A name that says no more than "disease" counts nowhere.
     */
    private boolean isMeant(int row, String part, String before) {
        FoldedName said = FoldedName.of(part);
        if (GENERAL.containsAll(said.roots())) {
            return false;
        }
        boolean whole = names.get().namesOf(row).stream()
                .map(FoldedName::of)
                .anyMatch(
                        name -> name.key().equals(said.key()) || name.rootKey().equals(said.rootKey()));
        return whole || HAVING.matcher(before).find();
    }

    /** A short word is a name only where it is written as one. */
    private static boolean isName(String part, int words) {
        return words > 1
                ? part.indexOf('\n') < 0
                : part.length() >= SHORTEST_NAME
                        || part.length() >= SHORTEST_ACRONYM
                                && part.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
