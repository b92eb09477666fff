package org.hoofbeat.questions.identifiers;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.store.pack.PackReader;

/**
 * A text with «marks» around what must be masked.
 *
 * @param text the text without marks
 * @param marks what stood between them
 */
record MarkedText(String text, List<String> marks) {
    private static final Deidentifier DEIDENTIFIER = Deidentifier.of(PackReader.openBuiltIn());

    static MarkedText of(String marked) {
        List<String> marks = new ArrayList<>();
        for (int at = marked.indexOf('«'); at >= 0; at = marked.indexOf('«', at + 1)) {
            marks.add(marked.substring(at + 1, marked.indexOf('»', at)));
        }
        return new MarkedText(marked.replace("«", "").replace("»", ""), marks);
    }

    /** The text with marks around what was masked. */
    static String masked(String marked) {
        String text = of(marked).text;
        int[] points = text.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Identifier span : DEIDENTIFIER.redact(text).spans()) {
            out.append(new String(points, at, span.start() - at))
                    .append('«')
                    .append(new String(points, span.start(), span.end() - span.start()))
                    .append('»');
            at = span.end();
        }
        return out.append(new String(points, at, points.length - at)).toString();
    }

    static Redaction redact(String text) {
        return DEIDENTIFIER.redact(text);
    }
}
