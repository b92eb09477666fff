package org.hoofbeat.questions.identifiers;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses and postal codes: a run of capitals and numbers that holds a house number beside a street, or a postal code beside a
 * place. The run ends at the first ordinary word.
 */
final class AddressFinder implements Finder {
    private static final Set<String> STREETS = WordSets.read("street-words");
    private static final Set<String> ENDINGS = WordSets.read("street-endings");
    private static final Set<String> PARTICLES = WordSets.read("particles");
    private static final Set<String> STATE_CODES = WordSets.read("state-codes");
    private static final Set<String> NOT_NAMES = WordSets.read("not-names");
    private static final Set<String> CUES = Set.of(
            "address is",
            "address",
            "write to",
            "mail to",
            "mail me at",
            "send to",
            "live at",
            "lives at",
            "living at",
            "reside at",
            "residing at",
            "located at",
            "direccion",
            "direccion es",
            "domicilio",
            "vivo en",
            "wohne in",
            "adresse");
    private static final Pattern UK = Pattern.compile("(?i)[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");
    private static final Pattern CODE = Pattern.compile("\\d{4,6}");
    private static final int MOST_WORDS = 24;

    @Override
    public void find(Passage passage, Found found) {
        for (int word = 0; word < passage.size(); word++) {
            if (passage.shape(word) != Shape.NUMBER && passage.shape(word) != Shape.MIXED
                    || found.isTaken(passage.from(word))) {
                continue;
            }
            if (isPostalCode(word, passage) || isHouseNumber(word, passage)) {
                int first = extend(word, -1, passage, found);
                int last = extend(word, 1, passage, found);
                found.add(passage.from(first), passage.to(last), IdentifierType.LOCATION);
                word = last;
            }
        }
    }

    /** The furthest word of the run before or after a number. */
    private static int extend(int number, int step, Passage passage, Found found) {
        int reached = number;
        int at = number + step;
        for (int i = 0; i < MOST_WORDS && at >= 0 && at < passage.size(); i++, at += step) {
            Gap gap = passage.gap(step > 0 ? at : at + 1);
            boolean near = gap == Gap.BLANK
                    || gap == Gap.COMMA
                    || gap == Gap.JOINED
                    || gap == Gap.LINE
                    || gap == Gap.STOP && isAbbreviation(step > 0 ? at - 1 : at, passage)
                    || gap == Gap.OTHER && isSlash(at, step, passage);
            if (!near || found.isTaken(passage.from(at)) || isOrdinary(at, passage)) {
                break;
            }
            boolean solid = passage.isCapital(at)
                    || passage.shape(at) == Shape.NUMBER
                    || passage.shape(at) == Shape.MIXED
                    || STREETS.contains(passage.word(at))
                            && passage.is(at, Lexicon.COMMON) == 0
                            && passage.word(at).length() > 1
                    || passage.word(at).equals("ul")
                    || passage.word(at).equals("pl");
            if (solid) {
                reached = at;
            } else if (!PARTICLES.contains(passage.word(at)) && !isStreet(at, passage)) {
                break;
            } else if (isStreet(at, passage)) {
                reached = at;
            }
        }
        return reached;
    }

    /** A word that no address holds; a small "la" or "de" may be part of a street's name. */
    private static boolean isOrdinary(int at, Passage passage) {
        boolean particle = passage.shape(at) == Shape.SMALL && PARTICLES.contains(passage.word(at));
        return NOT_NAMES.contains(passage.word(at)) && !isLetterCode(at, passage) && !particle;
    }

    private static boolean isSlash(int at, int step, Passage passage) {
        int gapOf = step > 0 ? at : at + 1;
        String between = passage.text()
                .substring(passage.to(gapOf - 1), passage.from(gapOf))
                .strip();
        return between.equals("/") || between.equals("#") || between.equals(".,") || between.equals(", #");
    }

    private static boolean isLetterCode(int at, Passage passage) {
        return passage.shape(at) == Shape.CAPITALS && STATE_CODES.contains(passage.word(at));
    }

    private static boolean isAbbreviation(int at, Passage passage) {
        String word = passage.word(at);
        return word.length() <= 2
                || STREETS.contains(word) && word.length() <= 6
                || word.equals("edif")
                || word.equals("depto");
    }

    private static boolean isStreet(int word, Passage passage) {
        String here = passage.word(word);
        if (STREETS.contains(here)) {
            return true;
        }
        return passage.isCapital(word) && here.length() > 5 && ENDINGS.stream().anyMatch(here::endsWith);
    }

    /** A number of 1 to 5 places with a street within three words, all of them capitals or particles. */
    private static boolean isHouseNumber(int word, Passage passage) {
        String number = passage.word(word);
        if (number.length() > 5 || passage.shape(word) == Shape.MIXED && !number.matches("\\d{1,4}[a-z]")) {
            return false;
        }
        boolean cue = passage.follows(word, CUES) && word + 1 < passage.size() && passage.isCapital(word + 1);
        return cue || isNearStreet(word, 1, passage) || isNearStreet(word, -1, passage);
    }

    private static boolean isNearStreet(int number, int step, Passage passage) {
        boolean capital = false;
        int at = number + step;
        for (int i = 0; i < 5 && at >= 0 && at < passage.size(); i++, at += step) {
            Gap gap = passage.gap(step > 0 ? at : at + 1);
            boolean near = gap == Gap.BLANK
                    || gap == Gap.JOINED
                    || i == 0 && step > 0 && gap == Gap.COMMA
                    || gap == Gap.STOP && isAbbreviation(step > 0 ? at - 1 : at, passage);
            boolean part = passage.isCapital(at) || PARTICLES.contains(passage.word(at)) || isStreet(at, passage);
            if (!near || !part || passage.beginsSentence(at) && gap != Gap.STOP) {
                return false;
            }
            if (isStreet(at, passage)) {
                boolean ending = !STREETS.contains(passage.word(at));
                boolean telling = passage.word(at).length() > 3 && passage.is(at, Lexicon.COMMON) == 0;
                if (ending || capital || passage.isCapital(at) && (telling || step < 0 && i > 0)) {
                    return true;
                }
            }
            capital |= passage.isCapital(at);
        }
        return false;
    }

    /** "21754 Nauen", "TX 74667", "00-950 Warszawa", "AB1 2CD", "1234 AB Utrecht". */
    private static boolean isPostalCode(int word, Passage passage) {
        String text = passage.text();
        int from = passage.from(word);
        if (passage.shape(word) == Shape.MIXED) {
            var uk = UK.matcher(text).region(from, text.length());
            return uk.lookingAt()
                    && (uk.end() == text.length() || !Character.isLetterOrDigit(text.charAt(uk.end())))
                    && text.substring(from, uk.end())
                            .equals(text.substring(from, uk.end()).toUpperCase(java.util.Locale.ROOT))
                    && uk.group().contains(" ");
        }
        if (!CODE.matcher(passage.word(word)).matches()) {
            return passage.word(word).length() == 2
                    && word + 1 < passage.size()
                    && passage.gap(word + 1) == Gap.JOINED
                    && passage.word(word + 1).matches("\\d{3}")
                    && isPlaceAfter(word + 1, passage);
        }
        boolean stateBefore = word > 0
                && passage.gap(word) == Gap.BLANK
                && passage.shape(word - 1) == Shape.CAPITALS
                && passage.word(word - 1).length() <= 4
                && (STATE_CODES.contains(passage.word(word - 1)) || word > 1 && passage.gap(word - 1) == Gap.COMMA)
                && passage.word(word).length() >= 5;
        boolean year = passage.word(word).matches("(19|20)\\d\\d");
        return stateBefore
                || !year && isPlaceAfter(word, passage) && passage.gap(word) != Gap.BLANK
                || !year && isPlaceAfter(word, passage) && passage.word(word).length() == 5
                || isDutch(word, passage);
    }

    private static boolean isDutch(int word, Passage passage) {
        return passage.word(word).length() == 4
                && word + 2 < passage.size()
                && passage.shape(word + 1) == Shape.CAPITALS
                && passage.word(word + 1).length() == 2
                && passage.gap(word + 1) == Gap.BLANK
                && passage.isCapital(word + 2);
    }

    private static boolean isPlaceAfter(int word, Passage passage) {
        int next = word + 1;
        return next < passage.size()
                && passage.gap(next) == Gap.BLANK
                && passage.shape(next) == Shape.TITLE
                && !NOT_NAMES.contains(passage.word(next))
                && !passage.isKept(next);
    }
}
