package org.hoofbeat.search.records;

/**
 * A kind of records; each has a collection of its own in the index.
 *
 * @param key its name in commands and collections
 * @param schema goes up with every change of what is written into its documents
 */
public record RecordKind(String key, int schema) {
    /** Studies of people, as registries describe them. */
    public static final RecordKind TRIALS = new RecordKind("trials", 1);

    /** Articles and book chapters, as PubMed describes them. */
    public static final RecordKind LITERATURE = new RecordKind("literature", 1);
}
