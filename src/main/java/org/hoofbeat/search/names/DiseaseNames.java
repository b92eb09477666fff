package org.hoofbeat.search.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Folder;

/**
 * Which diseases a name means, plural, accents, punctuation and a last "disease" or the like aside. Made once for a pack, in a
 * second or so; about twelve bytes a name.
 */
public final class DiseaseNames {
    private final Catalogue catalogue;
    private final long[] hashes;
    private final int[] diseases;

    private final Beginnings beginnings;

    private DiseaseNames(Catalogue catalogue, long[] hashes, int[] diseases, Beginnings beginnings) {
        this.catalogue = catalogue;
        this.hashes = hashes;
        this.diseases = diseases;
        this.beginnings = beginnings;
    }

    public static DiseaseNames of(Knowledge knowledge) {
        var catalogue = Catalogue.of(knowledge);
        var beginnings = new Beginnings();
        var folder = new Folder();
        record Entry(long hash, int disease) {}
        List<Entry> entries = catalogue
                .list(Kind.DISEASES)
                .boxed()
                .flatMap(entity -> catalogue.namesOf(entity).stream()
                        .map(Name::text)
                        .map(folder::fold)
                        .peek(name -> beginnings.add(name.roots()))
                        .flatMapToLong(name -> keys(name).mapToLong(NameHash::of))
                        .distinct()
                        .mapToObj(hash -> new Entry(hash, catalogue.rowOf(entity))))
                .sorted((a, b) -> Long.compare(a.hash, b.hash))
                .toList();
        return new DiseaseNames(
                catalogue,
                entries.stream().mapToLong(Entry::hash).toArray(),
                entries.stream().mapToInt(Entry::disease).toArray(),
                beginnings);
    }

    /** Rows of the diseases that are called so, ascending; usually none or one. */
    public List<Integer> find(FoldedName name) {
        return name.isEmpty()
                ? List.of()
                : keys(name)
                        .mapToLong(NameHash::of)
                        .flatMap(hash -> findKey(hash).asLongStream())
                        .mapToInt(row -> (int) row)
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList();
    }

    /**
     * A name that was found in running text.
     *
     * @param words how many words it has, at least 1
     * @param diseases rows of the diseases that are called so, ascending
     */
    public record Longest(int words, List<Integer> diseases) {}

    /**
     * The longest name that begins at a word of a text.
     *
     * @param roots the roots of the text's words
     * @param most words that a name may have
     * @param least how many letters a name of one word has at least
     */
    public Optional<Longest> findLongest(List<String> roots, int from, int most, int least) {
        long hash = NameHash.EMPTY;
        int found = 0;
        long foundHash = 0;
        int end = Math.min(roots.size(), from + most);
        for (int to = from + 1; to <= end; to++) {
            hash = to == from + 1 ? hash : NameHash.extend(hash, " ");
            hash = NameHash.extend(hash, roots.get(to - 1));
            if (!beginnings.mayHold(hash)) {
                break;
            }
            boolean tooShort = to == from + 1 && roots.get(from).length() < least;
            if (!tooShort && Arrays.binarySearch(hashes, hash) >= 0) {
                found = to - from;
                foundHash = hash;
            }
        }
        return found == 0
                ? Optional.empty()
                : Optional.of(new Longest(
                        found, findKey(foundHash).distinct().sorted().boxed().toList()));
    }

    /** All names of a disease, the label first. */
    public List<String> namesOf(int disease) {
        return catalogue.namesOf(catalogue.entity(Kind.DISEASES, disease)).stream()
                .map(Name::text)
                .distinct()
                .toList();
    }

    private IntStream findKey(long hash) {
        int at = Arrays.binarySearch(hashes, hash);
        if (at < 0) {
            return IntStream.empty();
        }
        int from = at;
        while (from > 0 && hashes[from - 1] == hash) {
            from--;
        }
        int to = at + 1;
        while (to < hashes.length && hashes[to] == hash) {
            to++;
        }
        return IntStream.range(from, to).map(i -> diseases[i]);
    }

    private static java.util.stream.Stream<String> keys(FoldedName name) {
        return java.util.stream.Stream.of(name.rootKey(), name.shortKey())
                .filter(key -> !key.isEmpty())
                .distinct();
    }
}
