package org.hoofbeat.diseases.editorial.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hoofbeat.diseases.editorial.diff.Piece.Kind;

/**
 * What changed from one text to another. The pieces that are not {@link Kind#ADDED} make up the older text, those that are not
 * {@link Kind#REMOVED} the newer one.
 */
public final class TextDiff {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+\\z");

    private TextDiff() {}

    /** Compares word by word; punctuation and white space count as words of their own. */
    public static List<Piece> words(String from, String to) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> lines = compare(lines(from), lines(to));
        for (int i = 0; i < lines.size(); i++) {
            Piece line = lines.get(i);
            if (line.kind() == Kind.REMOVED
                    && i + 1 < lines.size()
                    && lines.get(i + 1).kind() == Kind.ADDED) {
                pieces.addAll(compare(
                        tokens(WORDS, line.text()),
                        tokens(WORDS, lines.get(i + 1).text())));
                i++;
            } else {
                pieces.add(line);
            }
        }
        return joined(pieces);
    }

    /** The lines of a text, each with its end. */
    static List<String> lines(String text) {
        return tokens(LINES, text);
    }

    /** Runs of equal, removed and added elements; where elements were replaced, those removed come first. */
    private static List<Piece> compare(List<String> from, List<String> to) {
        int[] partner = Alignment.of(from, to);
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < from.size(); i++) {
            if (partner[i] < 0) {
                pieces.add(new Piece(Kind.REMOVED, from.get(i)));
                continue;
            }
            for (; next < partner[i]; next++) {
                pieces.add(new Piece(Kind.ADDED, to.get(next)));
            }
            pieces.add(new Piece(Kind.SAME, from.get(i)));
            next++;
        }
        for (; next < to.size(); next++) {
            pieces.add(new Piece(Kind.ADDED, to.get(next)));
        }
        return joined(pieces);
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        var text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(pieces.get(i).text());
            if (i + 1 == pieces.size()
                    || pieces.get(i + 1).kind() != pieces.get(i).kind()) {
                joined.add(new Piece(pieces.get(i).kind(), text.toString()));
                text.setLength(0);
            }
        }
        return joined;
    }

    private static List<String> tokens(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }
}
