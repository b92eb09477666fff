package org.hoofbeat.model.citation;

/**
 * Makes any text one line of visible characters. Citations end in formats of lines and fields; a line break, a control
 * character or a mark that turns the direction of text round would let a title write fields of its own there.
 */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.CONTROL) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (isVisible(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip();
    }

    /** Joiners stay: Indic and Arabic names need them. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
