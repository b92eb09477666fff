package org.hoofbeat.phenotype.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the words of names, their lemmas and roots, and which roots mean the same; then makes a {@link Vocabulary}. */
final class VocabularyBuilder implements WordSource {
    private final List<String> words = new ArrayList<>();
    private final List<String> roots = new ArrayList<>();
    private final Map<String, Integer> lemmaNumber = new HashMap<>();
    private final Map<String, Integer> rootNumber = new HashMap<>();
    private final HashTable surfaces = new HashTable(1 << 14);
    private final HashTable compounds = new HashTable(1 << 14);
    private int[] lemma = new int[1 << 14];
    private int[] root = new int[1 << 14];
    private byte[] role = new byte[1 << 14];
    private int[] same = new int[1 << 13];
    private boolean[] beginsCompound = {};

    VocabularyBuilder() {
        // Number 0 is the unknown word: without content, and no link either.
        words.add("");
        roots.add("");
        lemma[0] = -1;
        root[0] = -1;
    }

    @Override
    public int word(char[] letters, int length, long hash) {
        int known = surfaces.get(hash);
        return known >= 0 ? known : add(new String(letters, 0, length), hash);
    }

    @Override
    public int compound(long hash) {
        return Math.max(compounds.get(hash), UNKNOWN);
    }

    @Override
    public boolean beginsCompound(int word) {
        return word < beginsCompound.length && beginsCompound[word];
    }

    /** Adds a word with a part of its own in phrases. */
    int add(String word, byte itsRole) {
        int number = numberOf(word);
        role[number] |= itsRole;
        return number;
    }

    int numberOf(String word) {
        long hash = Hash.of(word);
        int known = surfaces.get(hash);
        return known >= 0 ? known : add(word, hash);
    }

    /** Says that two roots mean the same. */
    void unite(int rootA, int rootB) {
        int a = meaning(rootA);
        int b = meaning(rootB);
        if (a != b) {
            same[Math.max(a, b)] = Math.min(a, b);
        }
    }

    int rootOf(int word) {
        return root[word];
    }

    /** The number that all roots with one meaning share. */
    int meaning(int rootNumber) {
        int at = rootNumber;
        while (same[at] != at) {
            same[at] = same[same[at]];
            at = same[at];
        }
        return at;
    }

    boolean isLink(int word) {
        return (role[word] & (Vocabulary.LINK | Vocabulary.AND | Vocabulary.WALL | Vocabulary.NOT)) != 0;
    }

    /** Whether a word denies. */
    boolean isNot(int word) {
        return (role[word] & Vocabulary.NOT) != 0;
    }

    String wordAt(int number) {
        return words.get(number);
    }

    String rootAt(int number) {
        return roots.get(number);
    }

    int countRoots() {
        return roots.size();
    }

    /** Marks which words begin a compound that is known as one word, so that {@code eye lid} is read as {@code eyelid}. */
    void findCompounds() {
        beginsCompound = new boolean[words.size()];
        for (String word : words) {
            if (word.length() < 6) {
                continue;
            }
            long hash = Hash.of(word);
            compounds.put(hash, surfaces.get(hash));
            compounds.put(Hash.with(hash, 's'), surfaces.get(hash));
            hash = 0;
            for (int i = 0; i < word.length() - 2; i++) {
                hash = Hash.with(hash, word.charAt(i));
                int begin = i < 2 ? -1 : surfaces.get(hash);
                if (begin >= 0) {
                    beginsCompound[begin] = true;
                }
            }
        }
    }

    /** @param inflects see {@link Vocabulary#inflects} */
    Vocabulary build(boolean inflects) {
        int n = words.size();
        int all = n + roots.size();
        int[] lemmas = Arrays.copyOf(lemma, all);
        int[] meanings = new int[all];
        byte[] roles = Arrays.copyOf(role, all);
        int[] rootNumbers = Arrays.copyOf(root, all);
        byte[] lengths = new byte[all];
        for (int word = 0; word < n; word++) {
            lengths[word] = (byte) words.get(word).length();
        }
        byte[] rootLengths = new byte[all];
        for (int word = 1; word < n; word++) {
            rootLengths[word] = (byte) roots.get(root[word]).length();
        }
        for (int number = 1; number < roots.size(); number++) {
            rootNumbers[n + number] = number;
            rootLengths[n + number] = (byte) roots.get(number).length();
        }
        HashTable byRoot = new HashTable(roots.size());
        for (int word = 0; word < n; word++) {
            meanings[word] = word == 0 || isLink(word) ? -1 : meaning(root[word]);
        }
        boolean[] linkRoot = new boolean[roots.size()];
        for (int word = 1; word < n; word++) {
            if (isLink(word)) {
                linkRoot[root[word]] = true;
            } else {
                roles[n + root[word]] |= role[word];
            }
        }
        for (int number = 1; number < roots.size(); number++) {
            lemmas[n + number] = -1 - number;
            meanings[n + number] = meaning(number);
            if (!linkRoot[number]) {
                byRoot.put(Hash.of(roots.get(number)), n + number);
            }
        }
        return new Vocabulary(
                lemmas,
                meanings,
                roles,
                rootLengths,
                rootNumbers,
                lengths,
                Arrays.copyOf(beginsCompound, all),
                surfaces,
                compounds,
                byRoot,
                Misspellings.of(words, meanings),
                inflects);
    }

    private int add(String word, long hash) {
        int number = words.size();
        words.add(word);
        surfaces.put(hash, number);
        if (number == lemma.length) {
            lemma = Arrays.copyOf(lemma, number * 2);
            root = Arrays.copyOf(root, number * 2);
            role = Arrays.copyOf(role, number * 2);
        }
        String reduced = Stems.lemma(word);
        lemma[number] = lemmaNumber.computeIfAbsent(reduced, _ -> lemmaNumber.size());
        root[number] = rootNumber(Stems.root(reduced));
        return number;
    }

    private int rootNumber(String text) {
        Integer known = rootNumber.get(text);
        if (known != null) {
            return known;
        }
        int number = roots.size();
        roots.add(text);
        rootNumber.put(text, number);
        if (number >= same.length) {
            same = Arrays.copyOf(same, number * 2);
        }
        same[number] = number;
        return number;
    }
}
