package org.hoofbeat.phenotype.text;

import org.hoofbeat.store.pack.PackReader;

/** A reader with the pack that comes with the program, made once for all tests. */
final class BuiltInReader {
    private static final TextReader READER = TextReader.of(PackReader.openBuiltIn());

    private BuiltInReader() {}

    static TextReader get() {
        return READER;
    }
}
