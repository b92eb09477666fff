package org.hoofbeat.sources;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Texts written in a test, as sources. */
public final class Texts {
    private Texts() {}

    /** A source of this name with this text in UTF-8. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lines joined by line feeds, in which a bar stands for a tab. */
    public static SourceText table(String name, String... lines) {
        return of(name, String.join("\n", lines).replace('|', '\t') + "\n");
    }
}
