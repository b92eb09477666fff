package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Something to type, and the disease that it has to find.
 *
 * @param way what kind of text it is
 * @param typed the text
 * @param disease the identifier of the disease's page
 */
record SearchProbe(Way way, String typed, Curie disease) {
    private static final int LONG_WORD = 5;

    /** The ways in which a disease is looked for. */
    enum Way {
        NAME("by name"),
        OTHER_NAME("by another name"),
        TWO_WORDS("by two words swapped"),
        MISTYPED("by mistyped name"),
        CODE("by code");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Probes for random diseases that are in use and have a name, each disease in every way that it has. */
    static List<SearchProbe> draw(Knowledge knowledge, int diseases, SplittableRandom random) {
        List<SearchProbe> probes = new ArrayList<>();
        int drawn = 0;
        while (drawn < diseases) {
            int row = random.nextInt(knowledge.diseases().size());
            String label = knowledge.diseases().label().get(row);
            boolean named = !label.equals(knowledge.diseases().id().get(row));
            if (named && knowledge.diseases().obsolete()[row] == 0) {
                addProbes(knowledge, row, label, random, probes);
                drawn++;
            }
        }
        return probes;
    }

    private static void addProbes(
            Knowledge knowledge, int row, String label, SplittableRandom random, List<SearchProbe> probes) {
        Curie id = knowledge.diseases().idOf(row);
        probes.add(new SearchProbe(Way.NAME, label, id));
        List<String> others = knowledge.diseases().synonymsOf(row).stream()
                .filter(name -> !name.equalsIgnoreCase(label))
                .toList();
        if (!others.isEmpty()) {
            probes.add(new SearchProbe(Way.OTHER_NAME, others.get(random.nextInt(others.size())), id));
        }
        String[] words = label.split("[^\\p{L}\\p{N}]+");
        if (words.length > 2) {
            int first = random.nextInt(words.length - 1);
            probes.add(new SearchProbe(Way.TWO_WORDS, words[first + 1] + " " + words[first], id));
        }
        probes.add(new SearchProbe(Way.MISTYPED, mistyped(label, random), id));
        List<Curie> codes = knowledge.diseases().mappingsOf(row).stream()
                .filter(mapping -> mapping.predicate() == MappingPredicate.EXACT)
                .map(Mapping::object)
                .filter(code -> knowledge.resolve(code) instanceof Identity.Elsewhere)
                .toList();
        if (!codes.isEmpty()) {
            probes.add(new SearchProbe(
                    Way.CODE, codes.get(random.nextInt(codes.size())).toString(), id));
        }
    }

    /** A name with one slip inside a long word: a letter left out, doubled, or swapped with the one before. */
    private static String mistyped(String label, SplittableRandom random) {
        List<Integer> places = new ArrayList<>();
        for (int at = 1; at < label.length(); at++) {
            if (isInsideLongWord(label, at)) {
                places.add(at);
            }
        }
        if (places.isEmpty()) {
            return label;
        }
        int at = places.get(random.nextInt(places.size()));
        String before = label.substring(0, at);
        String after = label.substring(at + 1);
        char letter = label.charAt(at);
        return switch (random.nextInt(3)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            default -> label.substring(0, at - 1) + letter + label.charAt(at - 1) + after;
        };
    }

    private static boolean isInsideLongWord(String label, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(label.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < label.length() && Character.isLetter(label.charAt(to))) {
            to++;
        }
        return at > from && at < to && to - from >= LONG_WORD;
    }
}
