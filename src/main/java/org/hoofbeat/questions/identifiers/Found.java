package org.hoofbeat.questions.identifiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the finders have found in one text so far, in UTF-16 offsets; overlapping finds are allowed until the end. */
final class Found {
    private final List<Find> finds = new ArrayList<>();
    private final long[] taken;

    /** @param from first character @param to the one after the last */
    record Find(int from, int to, IdentifierType type) {}

    Found(int length) {
        this.taken = new long[(length >> 6) + 1];
    }

    void add(int from, int to, IdentifierType type) {
        finds.add(new Find(from, to, type));
        for (int i = from; i < to; i++) {
            taken[i >> 6] |= 1L << i;
        }
    }

    /** Whether a character is masked already. */
    boolean isTaken(int at) {
        return (taken[at >> 6] & 1L << at) != 0;
    }

    List<Find> finds() {
        return List.copyOf(finds);
    }

    /** The text with a placeholder for each find; finds that overlap become one, of the type of the longest of them. */
    Redaction redact(String text) {
        List<Find> merged = merged();
        List<Identifier> spans = new ArrayList<>(merged.size());
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        int points = 0;
        for (Find find : merged) {
            out.append(text, at, find.from).append('[').append(find.type).append(']');
            int start = points + text.codePointCount(at, find.from);
            points = start + text.codePointCount(find.from, find.to);
            spans.add(new Identifier(start, points, find.type));
            at = find.to;
        }
        return new Redaction(out.append(text, at, text.length()).toString(), spans);
    }

    private List<Find> merged() {
        List<Find> sorted = new ArrayList<>(finds);
        sorted.sort(Comparator.comparingInt(Find::from).thenComparingInt(find -> -find.to));
        List<Find> merged = new ArrayList<>();
        int longest = 0;
        for (Find find : sorted) {
            if (merged.isEmpty() || merged.getLast().to <= find.from) {
                merged.add(find);
                longest = find.to - find.from;
                continue;
            }
            Find last = merged.removeLast();
            IdentifierType type = find.to - find.from > longest ? find.type : last.type;
            longest = Math.max(longest, find.to - find.from);
            merged.add(new Find(last.from, Math.max(last.to, find.to), type));
        }
        return merged;
    }
}
