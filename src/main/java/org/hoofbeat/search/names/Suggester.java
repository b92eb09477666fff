package org.hoofbeat.search.names;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestion;
import org.hoofbeat.search.Suggestions;
import org.hoofbeat.search.Suggestions.Group;
import org.hoofbeat.search.text.EverydayWords;
import org.hoofbeat.search.text.Folding;

/**
 * Completes what somebody is typing: whole names first, then names that begin so, then names with the earlier words and a
 * word that begins like the last one; where there is nothing at all, the same after correcting the spelling.
 */
final class Suggester {
    /** A thing may have several names among the best; this many more are looked at, so that enough things remain. */
    private static final int NAMES_A_THING = 6;

    private static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final NameTable names;
    private final WordTable words;
    private final AcronymTable acronyms;
    private final IdCompletion ids;
    private final Supplier<Spelling> spelling;

    Suggester(
            Catalogue catalogue,
            NameTable names,
            WordTable words,
            AcronymTable acronyms,
            IdCompletion ids,
            Supplier<Spelling> spelling) {
        this.catalogue = catalogue;
        this.names = names;
        this.words = words;
        this.acronyms = acronyms;
        this.ids = ids;
        this.spelling = spelling;
    }

    Suggestions suggest(SuggestRequest request) {
        Map<Group, List<Suggestion>> found = new EnumMap<>(Group.class);
        if (request.groups().contains(Group.IDS)) {
            found.put(Group.IDS, ids.complete(request.text(), request.limit()));
        }
        String typed =
                request.text().substring(0, Math.min(LONGEST, request.text().length()));
        String key = NameTable.key(typed);
        if (!key.isEmpty()) {
            Set<Group> ofNames = EnumSet.copyOf(request.groups());
            ofNames.remove(Group.IDS);
            completeNames(key, ofNames, request.limit(), found);
            if (isNothing(found) && !ofNames.isEmpty()) {
                Stream.of(withoutEverydayWords(key), key)
                        .filter(words -> !words.isEmpty())
                        .map(words -> NameTable.key(spelling.get().correctAll(words, kinds(ofNames))))
                        .filter(words -> !words.equals(key))
                        .forEach(words -> {
                            if (isNothing(found)) {
                                completeNames(words, ofNames, request.limit(), found);
                            }
                        });
            }
        }
        return new Suggestions(request.text(), found);
    }

    private static boolean isNothing(Map<Group, List<Suggestion>> found) {
        return found.values().stream().allMatch(List::isEmpty);
    }

    private static String withoutEverydayWords(String key) {
        return Folding.words(key).stream()
                .filter(word -> !EverydayWords.has(word))
                .collect(Collectors.joining(" "));
    }

    private void completeNames(String key, Set<Group> groups, int limit, Map<Group, List<Suggestion>> found) {
        for (Group group : groups) {
            found.put(group, completeGroup(key, group, limit));
        }
    }

    private List<Suggestion> completeGroup(String key, Group group, int limit) {
        IntPredicate wanted = members(group);
        Map<Integer, Suggestion> found = new LinkedHashMap<>();
        byte[] typed = key.getBytes(StandardCharsets.UTF_8);
        addBest(exactly(typed), wanted, limit, found);
        if (group == Group.DISEASES) {
            for (int entity : acronyms.diseasesOf(key)) {
                if (found.size() < limit) {
                    found.computeIfAbsent(entity, e -> catalogue.suggestion(e, catalogue.labelOf(e)));
                }
            }
        }
        addBest(beginningWith(typed), wanted, limit, found);
        if (found.size() < limit) {
            addBest(withWords(Folding.words(key)), wanted, limit, found);
        }
        return found.values().stream().limit(limit).toList();
    }

    private IntStream exactly(byte[] typed) {
        int from = names.firstFrom(typed);
        return IntStream.iterate(
                from,
                name -> name < names.size() && names.lengthOf(name) == typed.length && names.beginsWith(name, typed),
                name -> name + 1);
    }

    private IntStream beginningWith(byte[] typed) {
        int from = names.firstFrom(typed);
        return IntStream.iterate(from, name -> name < names.size() && names.beginsWith(name, typed), name -> name + 1);
    }

    /** Names that have all but the last word, and a word that begins like the last. */
    private IntStream withWords(List<String> typed) {
        byte[] last = typed.getLast().getBytes(StandardCharsets.UTF_8);
        List<byte[]> whole = typed.subList(0, typed.size() - 1).stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .sorted(Comparator.comparingInt(words::count))
                .toList();
        if (whole.isEmpty()) {
            return words.namesWithWordFrom(last);
        }
        return words.namesWith(whole.getFirst())
                .filter(name -> whole.stream().skip(1).allMatch(word -> names.hasWord(name, word, true)))
                .filter(name -> names.hasWord(name, last, false));
    }

    private void addBest(IntStream candidates, IntPredicate wanted, int limit, Map<Integer, Suggestion> found) {
        var best = new TopNames(limit * NAMES_A_THING);
        candidates.forEach(name -> {
            if (wanted.test(names.entityOf(name))) {
                best.offer(name, names.rankOf(name));
            }
        });
        for (int i = 0; i < best.size() && found.size() < limit; i++) {
            int name = best.get(i);
            found.computeIfAbsent(names.entityOf(name), entity -> suggestion(entity, name));
        }
    }

    private IntPredicate members(Group group) {
        return switch (group) {
            case DISEASES -> entity -> catalogue.kindOf(entity) == Kind.DISEASES;
            case SYMPTOMS -> catalogue::isSymptom;
            case GENES -> entity -> catalogue.kindOf(entity) == Kind.GENES;
            case IDS -> _ -> false;
        };
    }

    private static Set<Kind> kinds(Set<Group> groups) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Group group : groups) {
            switch (group) {
                case DISEASES -> kinds.add(Kind.DISEASES);
                case SYMPTOMS -> kinds.add(Kind.TERMS);
                case GENES -> kinds.add(Kind.GENES);
                case IDS -> {}
            }
        }
        return kinds;
    }

    private Suggestion suggestion(int entity, int name) {
        return catalogue.suggestion(
                entity, catalogue.namesOf(entity).get(names.ordinalOf(name)).text());
    }
}
