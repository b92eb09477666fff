package org.hoofbeat.phenotype.text;

/** What a tokenizer asks for the number of a word: a vocabulary, or one that is being made. */
interface WordSource {
    /** The number of a word that is not known. */
    int UNKNOWN = 0;

    /**
     * The number of a word.
     *
     * @param letters holds the folded word, from its beginning
     * @param length how many letters the word has
     * @param hash {@link Hash} of the word
     */
    int word(char[] letters, int length, long hash);

    /** The number of two words written as one, where that is a word of its own; else {@link #UNKNOWN}. */
    int compound(long hash);

    /** Whether a word begins some compound that is written as one elsewhere. */
    boolean beginsCompound(int word);

    /** Knows no word: words stay as they stand. */
    WordSource NONE = new WordSource() {
        @Override
        public int word(char[] letters, int length, long hash) {
            return UNKNOWN;
        }

        @Override
        public int compound(long hash) {
            return UNKNOWN;
        }

        @Override
        public boolean beginsCompound(int word) {
            return false;
        }
    };
}
