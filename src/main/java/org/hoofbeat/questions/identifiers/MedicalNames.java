package org.hoofbeat.questions.identifiers;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.text.Folding;

/**
 * What must stay: names of diseases and signs with their eponyms, symbols of genes, drugs. A name of the pack is known whole and
 * by its words; an eponym also by the word after it ("syndrome", "palsy"), and a drug by its ending.
 */
final class MedicalNames {
    private static final int LONGEST = 6;
    private static final Set<String> HEADS = WordSets.read("medical-heads");
    private static final String[] ENDINGS = {
        "itis",
        "osis",
        "oma",
        "omas",
        "emia",
        "aemia",
        "pathy",
        "trophy",
        "plasia",
        "uria",
        "algia",
        "ectomy",
        "oscopy",
        "graphy",
        "mab",
        "nib",
        "pril",
        "sartan",
        "statin",
        "olol",
        "azole",
        "cillin",
        "mycin",
        "cycline",
        "azepam",
        "dipine",
        "tidine",
        "oxetine",
        "parin",
        "azine",
        "amine",
        "idone",
        "oxacin",
        "triptan",
        "gliptin",
        "formin",
        "cort",
        "sone",
        "olone",
        "phylline"
    };

    private final long[] names;
    private final long[] words;

    private MedicalNames(long[] names, long[] words) {
        this.names = names;
        this.words = words;
    }

    /** The names of this pack. */
    static MedicalNames of(Knowledge knowledge) {
        var diseases = knowledge.diseases();
        var terms = knowledge.terms();
        var genes = knowledge.genes();
        LongStream.Builder names = LongStream.builder();
        LongStream.Builder words = LongStream.builder();
        IntStream.range(0, diseases.size()).forEach(row -> add(diseases.label().get(row), names, words));
        IntStream.range(0, diseases.synonym().size())
                .forEach(row -> add(diseases.synonym().get(row), names, words));
        IntStream.range(0, terms.size()).forEach(row -> add(terms.label().get(row), names, words));
        IntStream.range(0, terms.synonym().size())
                .forEach(row -> add(terms.synonym().get(row), names, words));
        IntStream.range(0, genes.size())
                .forEach(row ->
                        words.add(Letters.hash(Letters.fold(genes.symbol().get(row)))));
        return new MedicalNames(
                names.build().sorted().distinct().toArray(),
                words.build().sorted().distinct().toArray());
    }

    private static void add(String name, LongStream.Builder names, LongStream.Builder words) {
        String folded = Folding.fold(name);
        names.add(Letters.hash(folded));
        for (String word : folded.split(" ")) {
            words.add(Letters.hash(word));
        }
    }

    /** Marks the words of a passage that must stay. */
    void mark(Passage passage) {
        for (int word = 0; word < passage.size(); word++) {
            markNamesFrom(word, passage);
            if (HEADS.contains(passage.word(word))) {
                markEponymBefore(word, passage);
            }
            String ending = passage.word(word);
            if (ending.length() > 5 && Arrays.stream(ENDINGS).anyMatch(ending::endsWith)) {
                if (passage.is(word, Lexicon.GIVEN) + passage.is(word, Lexicon.FAMILY) == 0) {
                    passage.keep(word);
                }
            }
        }
    }

    private void markNamesFrom(int first, Passage passage) {
        long hash = Letters.HASH_START;
        int longest = -1;
        for (int i = first; i < Math.min(passage.size(), first + LONGEST); i++) {
            if (i > first) {
                Gap gap = passage.gap(i);
                if (gap != Gap.BLANK && gap != Gap.JOINED) {
                    break;
                }
                if (passage.word(i).equals("s") && gap == Gap.JOINED) {
                    longest = longest == i - 1 ? i : longest;
                    continue;
                }
                hash = Letters.hashSpace(hash);
            }
            hash = Letters.hash(hash, passage.word(i));
            if (i > first && Arrays.binarySearch(names, hash) >= 0) {
                longest = i;
            }
        }
        for (int i = first; i <= longest; i++) {
            passage.keep(i);
        }
    }

    /** The capitals right before "syndrome", "disease" and the like: the eponym. */
    private static void markEponymBefore(int head, Passage passage) {
        passage.keep(head);
        for (int i = head - 1; i >= 0 && i >= head - 6; i--) {
            Gap after = passage.gap(i + 1);
            boolean joined = after == Gap.BLANK || after == Gap.JOINED;
            boolean part = passage.isCapital(i) || passage.word(i).equals("s");
            if (!joined || !part || passage.follows(i, NameCues.CERTAIN) || passage.follows(i, PlaceFinder.CERTAIN)) {
                return;
            }
            passage.keep(i);
        }
    }

    /** Whether a word occurs in some name of the pack. */
    boolean knows(String folded) {
        return Arrays.binarySearch(words, Letters.hash(folded)) >= 0;
    }
}
