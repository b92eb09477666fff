package org.hoofbeat.questions.identifiers;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Long numbers without a name: telephone numbers of all countries, and whatever else has so many digits that it must be somebody's
 * number. Amounts with a unit, spans of years and identifiers of medical databases stay.
 */
final class NumberFinder implements Finder {
    private static final Set<String> PHONE = WordSets.read("label-phone");
    private static final Set<String> REFERENCE = WordSets.read("label-reference");
    private static final Set<String> UNITS = Set.of(
            "mg",
            "mcg",
            "g",
            "kg",
            "ml",
            "iu",
            "units",
            "unit",
            "cells",
            "calories",
            "kcal",
            "dollars",
            "usd",
            "euros",
            "people",
            "copies",
            "years",
            "per",
            "steps",
            "births",
            "patients",
            "cases",
            "bp",
            "kb",
            "mb");
    private static final Pattern GROUPS = Pattern.compile(
            "\\(?\\d{1,20}\\)?(?:[ \\u00a0./–-]{0,2}\\(?\\d{1,6}\\)?){0,8}(?:\\s?(?:x|ext\\.?|extension)\\s?\\d{1,7})?");
    private static final Pattern CODE = Pattern.compile(
            "[A-Z]{1,4}-?\\d{5,}[A-Z0-9]*|\\d{6,}-?[A-Z]{1,2}|[A-Z]{2}(?:\\s?\\d{2}){3}\\s?[A-D]|[A-Z]{4}\\d{6}[A-Z0-9]{3,8}|[A-Z]{5}\\d{4}[A-Z]");
    private static final Pattern NO_CODE =
            Pattern.compile("(?:NCT|RS|NM|NP|NG|NC|XM|ENS[A-Z]*|HP|OMIM|MIM|ORPHA|CHEMBL|DB|CUI|C0)\\d.*");
    private static final Pattern DASHED_PAIR = Pattern.compile("(?:19|20)\\d\\d\\s?[–/-]\\s?(?:19|20)\\d\\d");
    private static final int LEAST_DIGITS = 7;
    private static final int LEAST_WITH_CUE = 5;

    @Override
    public void find(Passage passage, Found found) {
        String text = passage.text();
        Matcher groups = GROUPS.matcher(text);
        Matcher code = CODE.matcher(text);
        int done = 0;
        for (int word = 0; word < passage.size(); word++) {
            int from = passage.from(word);
            if (from < done || found.isTaken(from)) {
                continue;
            }
            Shape shape = passage.shape(word);
            if (shape == Shape.NUMBER || shape == Shape.MIXED && Character.isDigit(text.charAt(from))) {
                done = Math.max(done, findNumber(word, passage, found, groups));
            }
            boolean letters = shape == Shape.CAPITALS || shape == Shape.MIXED || shape == Shape.INITIAL;
            if ((letters || shape == Shape.NUMBER)
                    && !found.isTaken(from)
                    && code.region(from, text.length()).lookingAt()) {
                boolean whole = code.end() == text.length() || !Character.isLetterOrDigit(text.charAt(code.end()));
                if (whole && !NO_CODE.matcher(code.group()).matches() && !passage.follows(word, REFERENCE)) {
                    found.add(from, code.end(), IdentifierType.MRN);
                }
            }
        }
    }

    /** Where reading may go on. */
    private static int findNumber(int word, Passage passage, Found found, Matcher groups) {
        String text = passage.text();
        int from = passage.from(word);
        boolean bracket = from > 0 && text.charAt(from - 1) == '(';
        int begin = bracket ? from - 1 : from;
        boolean plus = begin > 0 && text.charAt(begin - 1) == '+';
        if (!groups.region(begin, text.length()).lookingAt()) {
            return from;
        }
        int end = groups.end();
        if (end < text.length() && Character.isLetter(text.charAt(end)) && !text.regionMatches(true, end, "x", 0, 1)) {
            return from;
        }
        String number = text.substring(begin, end);
        int digits = LabelFinder.digits(number);
        boolean cue = plus || passage.follows(word, PHONE);
        if (digits < (cue ? LEAST_WITH_CUE : LEAST_DIGITS) || isTakenInside(begin, end, found)) {
            return from;
        }
        if (!cue && isNobodysNumber(word, end, number, passage)) {
            return end;
        }
        found.add(plus ? begin - 1 : begin, end, digits > 15 ? IdentifierType.ACCOUNT : IdentifierType.PHONE);
        return end;
    }

    private static boolean isTakenInside(int from, int to, Found found) {
        for (int i = from; i < to; i++) {
            if (found.isTaken(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNobodysNumber(int word, int end, String number, Passage passage) {
        int next = word;
        while (next < passage.size() && passage.from(next) < end) {
            next++;
        }
        boolean unit = next < passage.size() && UNITS.contains(passage.word(next)) && passage.gap(next) == Gap.BLANK;
        boolean onlyShort = !number.contains("(")
                && number.chars().filter(c -> c == ' ').count() >= 2
                && java.util.Arrays.stream(number.split("\\D+")).allMatch(group -> group.length() < 2);
        return unit
                || onlyShort
                || DASHED_PAIR.matcher(number).matches()
                || number.matches("\\d0{6,}")
                || passage.follows(word, REFERENCE);
    }
}
