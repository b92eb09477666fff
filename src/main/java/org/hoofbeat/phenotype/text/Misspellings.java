package org.hoofbeat.phenotype.text;

/**
 * Finds the long word that a mistyped one was meant to be: one letter left out, put in, replaced, or two swapped. Words are
 * indexed under themselves with each letter left out in turn (Garbe's symmetric deletion). A word that could be two is none.
 */
final class Misspellings {
    /** Below this many letters, different words are too often one letter apart. */
    static final int LEAST = 8;

    private static final int AMBIGUOUS = Integer.MAX_VALUE;

    private final HashTable deletions;
    private final int[] meaning;

    private Misspellings(HashTable deletions, int[] meaning) {
        this.meaning = meaning;
        this.deletions = deletions;
    }

    /**
     * @param words the known words; their number is their index
     * @param meaning of each word; words with one meaning are not told apart
     */
    static Misspellings of(java.util.List<String> words, int[] meaning) {
        HashTable table = new HashTable(words.size() * 10);
        for (int number = 0; number < words.size(); number++) {
            String word = words.get(number);
            if (isLong(word)) {
                put(table, Hash.of(word), number, meaning);
                for (int i = 1; i < word.length(); i++) {
                    put(table, without(word, i), number, meaning);
                }
            }
        }
        return new Misspellings(table, meaning);
    }

    /** The number of the one word that was meant, {@link WordSource#UNKNOWN} where there is none or more than one. */
    int find(String word) {
        if (!isLong(word)) {
            return WordSource.UNKNOWN;
        }
        int found = deletions.get(Hash.of(word));
        for (int i = 1; i < word.length(); i++) {
            int other = deletions.get(without(word, i));
            if (other >= 0) {
                if (other == AMBIGUOUS || found >= 0 && found != AMBIGUOUS && meaning[found] != meaning[other]) {
                    return WordSource.UNKNOWN;
                }
                found = other;
            }
        }
        return found < 0 || found == AMBIGUOUS ? WordSource.UNKNOWN : found;
    }

    private static void put(HashTable table, long hash, int number, int[] meaning) {
        int before = table.put(hash, number);
        if (before == AMBIGUOUS || before >= 0 && meaning[before] != meaning[number]) {
            table.put(hash, AMBIGUOUS);
        }
    }

    private static boolean isLong(String word) {
        if (word.length() < LEAST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The hash of a word without its letter at a place; the first letter is hardly ever wrong. */
    private static long without(String word, int place) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            if (i != place) {
                hash = Hash.with(hash, word.charAt(i));
            }
        }
        return hash;
    }
}
