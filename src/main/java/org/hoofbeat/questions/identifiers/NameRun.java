package org.hoofbeat.questions.identifiers;

/** How far a name goes that begins at some word, with particles, initials and degrees; and how far its titles go back. */
final class NameRun {
    private static final int MOST_WORDS = 7;

    private NameRun() {}

    /** Whether a word can be part of a name at all. */
    static boolean isPossible(int word, Passage passage) {
        return !isOrdinary(word, passage)
                && passage.shape(word) != Shape.NUMBER
                && passage.shape(word) != Shape.MIXED
                && !passage.isKept(word);
    }

    /** A word that is no name; "Best", "Will" and "A." are when another name stands beside them. */
    private static boolean isOrdinary(int word, Passage passage) {
        if (!NameCues.NOT_NAMES.contains(passage.word(word))) {
            return false;
        }
        if (passage.shape(word) == Shape.INITIAL) {
            return passage.word(word).equals("i") || word == 0 || passage.shape(word - 1) != Shape.TITLE;
        }
        boolean given = passage.is(word, Lexicon.GIVEN) == 3 && isNameBeside(word + 1, word + 1, passage);
        boolean family = passage.is(word, Lexicon.FAMILY) > 1 && isNameBeside(word - 1, word, passage);
        return passage.shape(word) != Shape.TITLE || !given && !family;
    }

    private static boolean isNameBeside(int word, int gapAt, Passage passage) {
        return word >= 0
                && word < passage.size()
                && (passage.gap(gapAt) == Gap.BLANK || passage.gap(gapAt) == Gap.JOINED)
                && passage.shape(word) == Shape.TITLE
                && !NameCues.NOT_NAMES.contains(passage.word(word))
                && passage.is(word, Lexicon.GIVEN) + passage.is(word, Lexicon.FAMILY) > 1;
    }

    /** The last word of the name that begins here, its first word being given. */
    static int last(int first, boolean certain, Passage passage, Found found) {
        boolean small = !passage.isCapital(first) && !NameCues.PARTICLES.contains(passage.word(first));
        int last = first;
        for (int at = first + 1; at < Math.min(passage.size(), first + MOST_WORDS); at++) {
            Gap gap = passage.gap(at);
            boolean initial = passage.shape(at - 1) == Shape.INITIAL;
            boolean near = gap == Gap.BLANK || gap == Gap.JOINED || gap == Gap.STOP && initial;
            if (!near || found.isTaken(passage.from(at))) {
                break;
            }
            if (gap == Gap.JOINED && passage.word(at).equals("s")) {
                break;
            }
            boolean joined =
                    certain && gap == Gap.JOINED || small && certain && isParticle(at - 1, passage) && at - 1 > first;
            if (joined && !NameCues.NOT_NAMES.contains(passage.word(at)) || isMore(at, small, certain, passage)) {
                last = at;
            } else if (!isParticle(at, passage) && !isTitledParticle(at, passage)) {
                break;
            }
        }
        return last;
    }

    private static boolean isMore(int at, boolean small, boolean certain, Passage passage) {
        if (!isPossible(at, passage)) {
            return false;
        }
        if (passage.isCapital(at)) {
            boolean listed = passage.is(at, Lexicon.GIVEN) + passage.is(at, Lexicon.FAMILY) > 1;
            return certain || listed || passage.is(at, Lexicon.COMMON) < 3;
        }
        return small
                && passage.shape(at) == Shape.SMALL
                && passage.is(at, Lexicon.COMMON) == 0
                && passage.is(at, Lexicon.GIVEN) + passage.is(at, Lexicon.FAMILY) > (certain ? 0 : 1)
                && !passage.isMedical(at);
    }

    static boolean isParticle(int at, Passage passage) {
        return NameCues.PARTICLES.contains(passage.word(at)) && passage.shape(at) == Shape.SMALL;
    }

    /** The middle of "Çağla Le Gall". */
    private static boolean isTitledParticle(int at, Passage passage) {
        return NameCues.PARTICLES.contains(passage.word(at)) && passage.shape(at) == Shape.TITLE;
    }

    /** Whether a particle is followed, directly or after others, by a capital. */
    static boolean leadsToCapital(int particle, Passage passage) {
        int at = particle + 1;
        while (at < Math.min(passage.size(), particle + 3) && isParticle(at, passage)) {
            at++;
        }
        return at < passage.size() && passage.gap(at) == Gap.BLANK && passage.isCapital(at);
    }

    /** Where the name ends in the text, degrees and the full stop of an abbreviation included. */
    static int end(int last, Passage passage) {
        String text = passage.text();
        int at = last;
        boolean abbreviated = passage.shape(last) == Shape.INITIAL || NameCues.DEGREES.contains(passage.word(last));
        while (at + 1 < passage.size()) {
            Gap gap = passage.gap(at + 1);
            boolean near = gap == Gap.BLANK || gap == Gap.COMMA || gap == Gap.STOP && abbreviated;
            boolean degree = NameCues.DEGREES.contains(passage.word(at + 1)) && passage.isCapital(at + 1)
                    || passage.phraseAt(at + 1, NameCues.DEGREES, 1) > 0 && passage.shape(at + 1) == Shape.CAPITALS
                    || isSpelledDegree(at + 1, passage);
            if (!near || !degree) {
                break;
            }
            at++;
            abbreviated = true;
        }
        int end = passage.to(at);
        return abbreviated && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    /** "B" or "A" of "B.A.": a capital right before or after a full stop without a blank. */
    private static boolean isSpelledDegree(int word, Passage passage) {
        String text = passage.text();
        int end = passage.to(word);
        boolean brief = passage.shape(word) == Shape.INITIAL
                || passage.shape(word) == Shape.TITLE && end - passage.from(word) <= 3;
        boolean stop = end < text.length() && text.charAt(end) == '.';
        boolean joined = end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1))
                || passage.gap(word) == Gap.STOP && passage.from(word) == passage.to(word - 1) + 1;
        return brief && stop && joined;
    }

    /** Whether "Sr(a)." stands before a word. */
    static boolean isAfterEitherTitle(int word, Passage passage) {
        return word > 1
                && passage.word(word - 1).length() == 1
                && NameCues.TITLES.contains(passage.word(word - 2))
                && passage.text().charAt(passage.to(word - 2)) == '('
                && passage.text().charAt(passage.to(word - 1)) == ')';
    }

    /** The middle of "Dipl.-Ing.". */
    private static boolean isStopAndHyphen(int word, Passage passage) {
        return passage.text().startsWith(".-", passage.to(word - 1)) && passage.from(word) == passage.to(word - 1) + 2;
    }

    /** A title that is an ordinary word too, where a name is expected: "this is pan Nowak". */
    static boolean isSmallTitle(int word, Passage passage) {
        return NameCues.TITLES.contains(passage.word(word)) && passage.follows(word, NameCues.CERTAIN);
    }

    /** The first word of the titles before a name; the name's own first word where there are none that tell who it is. */
    static int titlesBefore(int first, Passage passage) {
        int start = isAfterEitherTitle(first, passage) ? first - 2 : first;
        while (start > 0
                && (passage.gap(start) == Gap.BLANK
                        || passage.gap(start) == Gap.STOP
                        || isStopAndHyphen(start, passage))
                && (NameCues.isTitle(start - 1, passage) || isSmallTitle(start - 1, passage))) {
            start--;
        }
        while (start < first && passage.word(start).matches("dr|doctor|doc")) {
            start++;
        }
        return start;
    }
}
