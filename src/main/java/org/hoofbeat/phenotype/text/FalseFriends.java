package org.hoofbeat.phenotype.text;

/** Phrases that are a name of a term and hardly ever mean it, from the list beside this class. */
final class FalseFriends {
    private static final int LONGEST = 6;

    private final Vocabulary vocabulary;
    private final HashTable phrases = new HashTable(256);

    FalseFriends(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (WordLists.Line line : WordLists.read("false-friends.tsv").lines()) {
            TokenList tokens = Tokenizer.tokenize(line.kind(), vocabulary);
            phrases.put(key(tokens, 0, tokens.size - 1), 1);
        }
    }

    /** Whether a text says just such a phrase from one word to another. */
    boolean contains(TokenList tokens, int first, int last) {
        return last - first < LONGEST && phrases.get(key(tokens, first, last)) >= 0;
    }

    private long key(TokenList tokens, int first, int last) {
        long key = 1;
        for (int token = first; token <= last; token++) {
            int word = tokens.word[token];
            key = Hash.mix(key + (word == WordSource.UNKNOWN ? tokens.hash[token] : vocabulary.lemma[word]));
        }
        return key;
    }
}
