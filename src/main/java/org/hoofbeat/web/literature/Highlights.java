package org.hoofbeat.web.literature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.search.records.RecordText;

/** Marks in a text the words that were looked for. */
public final class Highlights {
    private static final Pattern LOOKED_FOR =
            Pattern.compile("\"([^\"]+)\"\\[(?:All Fields|Title|Title/Abstract|Text Word|Abstract|MeSH)[^\\]]*]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    /** @param translation what the query was taken for */
    Highlights(String translation) {
        Matcher terms = LOOKED_FOR.matcher(translation);
        while (terms.find()) {
            List<String> found = RecordText.words(terms.group(1));
            words.addAll(found);
            if (terms.group(1).endsWith("*") && !found.isEmpty()) {
                beginnings.add(found.getLast());
            }
        }
    }

    /** A part of a text. */
    public record Piece(String text, boolean marked) {}

    List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (isLookedFor(matcher.group())) {
                if (matcher.start() > end) {
                    pieces.add(new Piece(text.substring(end, matcher.start()), false));
                }
                pieces.add(new Piece(matcher.group(), true));
                end = matcher.end();
            }
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }

    private boolean isLookedFor(String word) {
        String folded = String.join("", RecordText.words(word));
        return words.contains(folded) || beginnings.stream().anyMatch(folded::startsWith);
    }
}
