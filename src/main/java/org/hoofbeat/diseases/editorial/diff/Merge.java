package org.hoofbeat.diseases.editorial.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Two people's changes to one text, brought together line by line: what only one of them changed is taken over, and where both
 * changed the same lines differently, both are kept, one after the other, for a person to choose.
 *
 * @param parts the merged text in pieces
 */
public record Merge(List<Part> parts) {

    /** A run of lines of the merged text. */
    public sealed interface Part {
        /** Nobody disagrees about these lines. */
        record Agreed(String text) implements Part {}

        /** Both changed these lines; each text may be empty. */
        record Disputed(String base, String theirs, String yours) implements Part {}
    }

    public Merge {
        parts = List.copyOf(parts);
    }

    /** Brings two texts together that were made from a common one. */
    public static Merge of(String base, String theirs, String yours) {
        List<String> common = TextDiff.lines(base);
        List<String> left = TextDiff.lines(theirs);
        List<String> right = TextDiff.lines(yours);
        int[] inLeft = Alignment.of(common, left);
        int[] inRight = Alignment.of(common, right);
        List<Part> parts = new ArrayList<>();
        int b = 0;
        int l = 0;
        int r = 0;
        while (b < common.size() || l < left.size() || r < right.size()) {
            int stable = b;
            while (stable < common.size() && !(inLeft[stable] >= 0 && inRight[stable] >= 0)) {
                stable++;
            }
            boolean last = stable == common.size();
            int nextLeft = last ? left.size() : inLeft[stable];
            int nextRight = last ? right.size() : inRight[stable];
            if (stable > b || nextLeft > l || nextRight > r) {
                parts.add(settle(text(common, b, stable), text(left, l, nextLeft), text(right, r, nextRight)));
            }
            b = stable;
            l = nextLeft;
            r = nextRight;
            if (!last) {
                parts.add(new Part.Agreed(common.get(b)));
                b++;
                l++;
                r++;
            }
        }
        return new Merge(joined(parts));
    }

    /** Whether a person has to choose somewhere. */
    public boolean isDisputed() {
        return parts.stream().anyMatch(part -> part instanceof Part.Disputed);
    }

    /** The merged text; in disputed places theirs, then yours, with a line that says so before each and after both. */
    public String text(String theirsMark, String yoursMark, String endMark) {
        var text = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Part.Agreed(String agreed) -> text.append(agreed);
                case Part.Disputed(String _, String theirs, String yours) ->
                    text.append(onALine(text, theirsMark))
                            .append(ended(theirs))
                            .append(yoursMark)
                            .append('\n')
                            .append(ended(yours))
                            .append(endMark)
                            .append('\n');
            }
        }
        return text.toString();
    }

    private static String onALine(StringBuilder before, String mark) {
        boolean open = !before.isEmpty() && before.charAt(before.length() - 1) != '\n';
        return (open ? "\n" : "") + mark + "\n";
    }

    private static String ended(String lines) {
        return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    }

    private static Part settle(String base, String theirs, String yours) {
        if (theirs.equals(yours) || yours.equals(base)) {
            return new Part.Agreed(theirs);
        }
        return theirs.equals(base) ? new Part.Agreed(yours) : new Part.Disputed(base, theirs, yours);
    }

    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Agreed(String text)
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Part.Agreed(String before)) {
                joined.set(joined.size() - 1, new Part.Agreed(before + text));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static String text(List<String> lines, int from, int to) {
        return String.join("", lines.subList(from, to));
    }
}
