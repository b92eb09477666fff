package org.hoofbeat.search.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.text.FoldedName;

/**
 * Which diseases a name means, plural, accents, punctuation and a last "disease" or the like aside. Made once for a pack, in a
 * second or so; about twelve bytes a name.
 */
public final class DiseaseNames {
    private final Catalogue catalogue;
    private final long[] hashes;
    private final int[] diseases;

    private DiseaseNames(Catalogue catalogue, long[] hashes, int[] diseases) {
        this.catalogue = catalogue;
        this.hashes = hashes;
        this.diseases = diseases;
    }

    public static DiseaseNames of(Knowledge knowledge) {
        var catalogue = Catalogue.of(knowledge);
        record Entry(long hash, int disease) {}
        List<Entry> entries = catalogue
                .list(Kind.DISEASES)
                .boxed()
                .flatMap(entity -> catalogue.namesOf(entity).stream()
                        .map(Name::text)
                        .flatMapToLong(text -> keys(FoldedName.of(text)).mapToLong(DiseaseNames::hash))
                        .distinct()
                        .mapToObj(hash -> new Entry(hash, catalogue.rowOf(entity))))
                .sorted((a, b) -> Long.compare(a.hash, b.hash))
                .toList();
        return new DiseaseNames(
                catalogue,
                entries.stream().mapToLong(Entry::hash).toArray(),
                entries.stream().mapToInt(Entry::disease).toArray());
    }

    /** Rows of the diseases that are called so, ascending; usually none or one. */
    public List<Integer> find(FoldedName name) {
        return name.isEmpty()
                ? List.of()
                : keys(name)
                        .mapToLong(DiseaseNames::hash)
                        .flatMap(hash -> findKey(hash).asLongStream())
                        .mapToInt(row -> (int) row)
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList();
    }

    /** Rows of the diseases that have a name with exactly these roots of words. */
    public List<Integer> findRoots(List<String> roots) {
        return findKey(hash(String.join(" ", roots)))
                .distinct()
                .sorted()
                .boxed()
                .toList();
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

    /** FNV-1a, 64 bits: two of some hundred thousand names share one with a chance of one in a hundred million. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
