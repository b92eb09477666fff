package org.hoofbeat.diseases;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * All diseases in lists: from A to Z, and by the body systems that their signs are in. Immutable; lists are of row numbers and
 * cost a few hundred kilobytes.
 */
public final class DiseaseCatalogue {
    /** The key of names that begin with no letter from A to Z. */
    public static final String NO_LETTER = "0-9";

    private static final String RETIRED = "obsolete ";
    private static final char OTHER = '0';
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + OTHER;

    private final Knowledge knowledge;
    private final int[] signCounts;
    private final int[] byName;
    private final Map<String, int[]> byLetter = new LinkedHashMap<>();
    private final Map<String, int[]> bySystem = new HashMap<>();
    private final List<Heading> systems;

    /**
     * A list that can be chosen.
     *
     * @param key what stands for it in an address: a letter, or a body system's HPO number
     * @param title what it is called
     * @param diseases how many diseases it has
     */
    public record Heading(String key, String title, int diseases) {}

    private DiseaseCatalogue(Knowledge knowledge, BodySystems systems, int[] signCounts) {
        this.knowledge = knowledge;
        this.signCounts = signCounts;
        String[] keys = IntStream.range(0, signCounts.length)
                .mapToObj(row -> sortKey(knowledge.diseases().label().get(row)))
                .toArray(String[]::new);
        this.byName = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparing(row -> keys[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (char letter : LETTERS.toCharArray()) {
            byLetter.put(
                    letter == OTHER ? NO_LETTER : Character.toString(letter),
                    Arrays.stream(byName)
                            .filter(row -> letterOf(keys[row]) == letter)
                            .toArray());
        }
        this.systems = headings(systems.list());
    }

    static DiseaseCatalogue of(Knowledge knowledge, BodySystems systems, int[] signCounts) {
        return new DiseaseCatalogue(knowledge, systems, signCounts);
    }

    /** The letters, A to Z, then everything else; those without diseases too. */
    public List<Heading> listLetters() {
        return byLetter.entrySet().stream()
                .map(entry -> new Heading(entry.getKey(), entry.getKey(), entry.getValue().length))
                .toList();
    }

    /** The body systems, by plain name. */
    public List<Heading> listSystems() {
        return systems;
    }

    /** How many diseases there are. */
    public int size() {
        return byName.length;
    }

    /** How many diseases have at least one sign. */
    public int countWithSigns() {
        return (int) Arrays.stream(signCounts).filter(count -> count > 0).count();
    }

    /** Every disease, by name. */
    public Listing all() {
        return new Listing(byName);
    }

    /** The diseases that are called so, letter case aside. Looks through all names: a few milliseconds. */
    public List<DiseaseLink> listNamed(String name) {
        return new Listing(byName)
                .keep(row -> knowledge.diseases().label().get(row).equalsIgnoreCase(name))
                .list(0, byName.length);
    }

    /** The diseases under a letter, letter case aside. */
    public Optional<Listing> findLetter(String key) {
        return Optional.ofNullable(byLetter.get(key.toUpperCase(Locale.ROOT))).map(Listing::new);
    }

    /** The diseases with a sign in a body system. */
    public Optional<Listing> findSystem(String key) {
        return Optional.ofNullable(bySystem.get(key)).map(Listing::new);
    }

    /** A list of diseases by name. */
    public final class Listing {
        private final int[] rows;

        private Listing(int[] rows) {
            this.rows = rows;
        }

        /** How many diseases it has. */
        public int size() {
            return rows.length;
        }

        /** The same list without diseases of which no sign is known. */
        public Listing withSigns() {
            return keep(row -> signCounts[row] > 0);
        }

        /** The entries from one place (inclusive) to another (exclusive), the first being 0; less at the end of the list. */
        public List<DiseaseLink> list(int from, int to) {
            return Arrays.stream(rows, Math.min(from, rows.length), Math.min(to, rows.length))
                    .mapToObj(row -> new DiseaseLink(
                            Curie.parse(knowledge.diseases().id().get(row)),
                            knowledge.diseases().label().get(row),
                            signCounts[row]))
                    .toList();
        }

        private Listing keep(IntPredicate wanted) {
            return new Listing(Arrays.stream(rows).filter(wanted).toArray());
        }
    }

    /** A disease is in the list of every system that one of its signs belongs to, whichever it is shown under on its page. */
    private List<Heading> headings(List<BodySystem> all) {
        long[] systemsOfTerm = new long[knowledge.terms().size()];
        for (int i = 0; i < all.size(); i++) {
            long bit = 1L << i;
            knowledge.hierarchy().descendantsOf(all.get(i).row()).forEach(term -> systemsOfTerm[term] |= bit);
        }
        long[] systemsOfDisease = new long[signCounts.length];
        AnnotationTable table = knowledge.annotations();
        for (int row = 0; row < table.size(); row++) {
            if (table.isPhenotype(row) && !table.isNegated(row)) {
                int disease = knowledge.sourceDiseases().disease()[knowledge.sourceOf(row)];
                systemsOfDisease[disease] |= systemsOfTerm[table.term()[row]];
            }
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> heading(all.get(i), row -> (systemsOfDisease[row] & 1L << i) != 0))
                .toList();
    }

    private Heading heading(BodySystem system, IntPredicate isIn) {
        int[] rows = Arrays.stream(byName).filter(isIn).toArray();
        bySystem.put(system.key(), rows);
        return new Heading(system.key(), system.title(), rows.length);
    }

    private static char letterOf(String sortKey) {
        char first = sortKey.isEmpty() ? OTHER : Character.toUpperCase(sortKey.charAt(0));
        return first >= 'A' && first <= 'Z' ? first : OTHER;
    }

    /** Names are sorted without regard to letter case, accents, marks at their head, and the word for a retired entry. */
    private static String sortKey(String name) {
        int start = name.startsWith(RETIRED) ? RETIRED.length() : 0;
        while (start < name.length() && !Character.isLetterOrDigit(name.charAt(start))) {
            start++;
        }
        String bare = name.substring(start).toLowerCase(Locale.ROOT);
        return bare.chars().allMatch(c -> c < 128)
                ? bare
                : Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
