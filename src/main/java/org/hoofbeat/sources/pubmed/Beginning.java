package org.hoofbeat.sources.pubmed;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;

/** The first characters of a text, which tell its form. */
final class Beginning {
    private static final int MOST_BLANKS = 1 << 10;

    private Beginning() {}

    /** The same text, so that its beginning can be looked at. */
    static SourceText of(SourceText text) {
        return new SourceText(text.name(), new BufferedInputStream(text.bytes(), 1 << 16));
    }

    /** Whether the first character that is no blank begins JSON. */
    static boolean isJson(SourceText text) {
        try {
            text.bytes().mark(MOST_BLANKS + 4);
            int first = text.bytes().read();
            for (int i = 0; i < MOST_BLANKS && (first <= ' ' && first >= 0 || first >= 0xbb); i++) {
                first = text.bytes().read();
            }
            if (first < 0) {
                throw new MalformedSourceException(text.name(), "the file is empty");
            }
            text.bytes().reset();
            return first == '{' || first == '[';
        } catch (IOException failed) {
            throw text.unreadable(1, failed);
        }
    }
}
