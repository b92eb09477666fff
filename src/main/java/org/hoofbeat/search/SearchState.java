package org.hoofbeat.search;

/** How far an index is. */
public sealed interface SearchState {

    /** The engine is being started. */
    record Starting() implements SearchState {}

    /**
     * The index is being filled from the pack.
     *
     * @param done documents written
     * @param total documents to write, at least 1
     */
    record Filling(int done, int total) implements SearchState {

        /** How much is done, 0 to 100. */
        public int percent() {
            return (int) (100L * done / total);
        }
    }

    /** The index answers. */
    record Ready() implements SearchState {}

    /**
     * The index could not be started or filled, and will not answer.
     *
     * @param message what went wrong, and where
     */
    record Failed(String message) implements SearchState {}
}
