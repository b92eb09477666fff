package org.hoofbeat.store.pack;

/**
 * One entry of a pack's directory: a column, and what its bytes must be.
 *
 * @param name table and column, for instance {@code terms.label.bytes}
 * @param kind how the column is encoded
 * @param rawLength bytes after inflation, at most {@link PackFormat#LARGEST_SECTION}
 * @param storedLength bytes in the file
 * @param sha256 checksum of the stored bytes, lower-case hexadecimal
 */
record Section(String name, Kind kind, int rawLength, int storedLength, String sha256) {

    /** How a column is encoded before it is compressed. */
    enum Kind {
        /** Each byte is a row. */
        BYTES,
        /** See {@link Ints}. */
        INTS
    }
}
