package org.hoofbeat.phenotype.text;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The words that names of terms are made of, by number: their lemma, their meaning and their part in a phrase. Words that are
 * in no name but share a root with one get that root's number.
 *
 * <p>A meaning is what several roots share that name the same thing ({@code renal}, {@code kidney}). Words without content
 * ({@code of}, {@code the}) have none.
 */
final class Vocabulary implements WordSource {
    /** A word that is only there for grammar. */
    static final byte LINK = 1;
    /** A word that joins parts of equal standing: and, or. */
    static final byte AND = 2;
    /** A word that may be left out of a name: how much, how many, on which side. */
    static final byte SHADE = 4;
    /** A link that no name goes over in a text: a new statement begins. */
    static final byte WALL = 8;
    /** A noun that ends what is said of a part: anomalies, loss. Nothing that follows an "and" completes it. */
    static final byte HEAD = 16;
    /** A word that denies; no name goes over it. */
    static final byte NOT = 32;
    /** A word with content. */
    static final byte CONTENT = 0;

    /** Whether words of one root are one word, as in languages where nouns and adjectives have many endings. */
    final boolean inflects;

    private static final int MEMO = 1 << 14;
    private static final int NUMBER_BITS = 18;
    private static final int NOTHING = (1 << NUMBER_BITS) - 1;

    final int[] lemma;
    final int[] meaning;
    final byte[] role;
    /** Letters of each word's root. */
    final byte[] rootLength;

    final int[] root;
    /** Letters of each word. */
    final byte[] length;

    private final boolean[] beginsCompound;
    private final HashTable surfaces;
    private final HashTable compounds;
    private final HashTable roots;
    private final Misspellings misspellings;
    /**
     * Words met before: the upper bits of the hash and the number. A lossy cache of a pure function, so that it does not
     * matter who wins a race.
     */
    private final AtomicLongArray memo = new AtomicLongArray(MEMO);

    Vocabulary(
            int[] lemma,
            int[] meaning,
            byte[] role,
            byte[] rootLength,
            int[] root,
            byte[] length,
            boolean[] beginsCompound,
            HashTable surfaces,
            HashTable compounds,
            HashTable roots,
            Misspellings misspellings,
            boolean inflects) {
        this.lemma = lemma;
        this.meaning = meaning;
        this.role = role;
        this.rootLength = rootLength;
        this.root = root;
        this.length = length;
        this.beginsCompound = beginsCompound;
        this.surfaces = surfaces;
        this.compounds = compounds;
        this.roots = roots;
        this.misspellings = misspellings;
        this.inflects = inflects;
    }

    @Override
    public int word(char[] letters, int length, long hash) {
        int known = surfaces.get(hash);
        if (known >= 0) {
            return known;
        }
        long mixed = Hash.mix(hash);
        int slot = (int) mixed & MEMO - 1;
        long tag = mixed >>> NUMBER_BITS << NUMBER_BITS;
        long met = memo.getPlain(slot);
        if (met >>> NUMBER_BITS << NUMBER_BITS == tag && met != 0) {
            return (int) met & NOTHING;
        }
        int number = guess(new String(letters, 0, length));
        memo.setPlain(slot, tag | number);
        return number;
    }

    @Override
    public int compound(long hash) {
        return Math.max(compounds.get(hash), UNKNOWN);
    }

    @Override
    public boolean beginsCompound(int word) {
        return beginsCompound[word];
    }

    /** The meaning of a word that is known by this spelling, -1 for none. */
    int meaningOf(String word) {
        int number = surfaces.get(Hash.of(word));
        return number < 0 ? -1 : meaning[number];
    }

    boolean isContent(int word) {
        return meaning[word] >= 0;
    }

    private int guess(String word) {
        String lemma = Stems.lemma(word);
        int number = surfaces.get(Hash.of(lemma));
        if (number >= 0) {
            return number;
        }
        number = roots.get(Hash.of(Stems.root(lemma)));
        int meant = misspellings.find(word);
        boolean sameRoot = number >= 0 && root[meant] == root[number];
        return number < 0 || sameRoot ? meant : number;
    }
}
