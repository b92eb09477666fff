package org.hoofbeat.phenotype.text;

/** Turns ascending UTF-16 offsets of a text into code points, in one pass over the text. */
final class CodePoints {
    private final String text;
    private final boolean plain;
    private int[] counts = {};

    CodePoints(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
        if (!plain) {
            counts = new int[text.length() + 1];
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                counts[i] = count;
                boolean second = i > 0
                        && Character.isLowSurrogate(text.charAt(i))
                        && Character.isHighSurrogate(text.charAt(i - 1));
                if (second) {
                    counts[i] = count - 1;
                } else {
                    count++;
                }
            }
            counts[text.length()] = count;
        }
    }

    Span span(int from, int to) {
        return plain ? new Span(from, to) : new Span(counts[from], counts[to]);
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }
}
