package org.hoofbeat.web.eutils;

/** Texts as XML holds them. */
final class Xml {
    private Xml() {}

    /** A text between tags; characters that XML cannot hold are left out. */
    static String of(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    if (c == '\t'
                            || c == '\n'
                            || c == '\r'
                            || c >= 0x20 && c <= 0xD7FF
                            || c >= 0xE000 && c <= 0xFFFD
                            || c > 0xFFFF) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** A text in an attribute, between double quotation marks. */
    static String attribute(String text) {
        return of(text).replace("\"", "&quot;");
    }

    /** An element with a text. */
    static String element(String name, String text) {
        return "<" + name + ">" + of(text) + "</" + name + ">";
    }
}
