package org.hoofbeat.questions.identifiers;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months of a year, and years of a birth. A year alone stays. */
final class DateFinder implements Finder {
    private static final Set<String> MONTHS = WordSets.read("months");
    /** Months that are words of the language too: they need a capital or a year. */
    private static final Set<String> ALSO_WORDS =
            Set.of("may", "march", "mar", "dec", "sept", "set", "mai", "ago", "out", "jan");

    private static final Set<String> BIRTH = Set.of(
            "born in",
            "born",
            "birth year",
            "year of birth",
            "birth",
            "dob",
            "nacido en",
            "nacida en",
            "nacio en",
            "naci en",
            "geboren",
            "ne en",
            "nee en",
            "died in");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}([-/.])\\s?\\d{1,2}\\1\\s?(?:\\d{4}|\\d{2}))(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?(?![\\d-]*\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}(?![\\d/])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern DAY = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º|°|o|a)?");
    private static final String[] BETWEEN = {"de", "of", "del", "den", "the"};

    @Override
    public void find(Passage passage, Found found) {
        Matcher numbers = NUMBERS.matcher(passage.text());
        Matcher monthYear = MONTH_YEAR.matcher(passage.text());
        for (int word = 0; word < passage.size(); word++) {
            if (found.isTaken(passage.from(word))) {
                continue;
            }
            if (Character.isDigit(passage.word(word).charAt(0))) {
                for (Matcher pattern : new Matcher[] {numbers, monthYear}) {
                    if (pattern.region(passage.from(word), passage.text().length())
                            .lookingAt()) {
                        found.add(pattern.start(), pattern.end(), IdentifierType.DATE);
                        break;
                    }
                }
                if (isYear(word, passage) && passage.follows(word, BIRTH)) {
                    found.add(passage.from(word), passage.to(word), IdentifierType.DATE);
                }
            } else if (MONTHS.contains(passage.word(word))) {
                findAround(word, passage, found);
            }
        }
    }

    private static void findAround(int month, Passage passage, Found found) {
        int before = day(month, -1, passage);
        int after = Math.max(month, day(month, 1, passage));
        boolean certain = passage.isCapital(month) || !ALSO_WORDS.contains(passage.word(month));
        int year = year(after, passage);
        boolean dayKnown = before < month && before >= 0 || after > month;
        if (year > after || dayKnown && certain) {
            int first = before >= 0 ? before : month;
            int last = Math.max(after, year);
            found.add(passage.from(first), passage.to(last), IdentifierType.DATE);
        }
    }

    /** The word with the day right before (-1) or after (1) a month; -1 for none. */
    private static int day(int month, int step, Passage passage) {
        int at = month + step;
        for (int i = 0; i < 2 && at >= 0 && at < passage.size(); i++, at += step) {
            if (passage.gap(step < 0 ? at + 1 : at) == Gap.END) {
                return -1;
            }
            if (DAY.matcher(passage.word(at)).matches()) {
                boolean plain =
                        passage.shape(at) == Shape.NUMBER || passage.word(at).length() > 2;
                return plain ? at : -1;
            }
            if (!isBetween(passage.word(at))) {
                return -1;
            }
        }
        return -1;
    }

    /** The word with the year right after; the word itself for none. */
    private static int year(int last, Passage passage) {
        for (int at = last + 1; at < Math.min(passage.size(), last + 3); at++) {
            if (passage.gap(at) == Gap.END) {
                return last;
            }
            if (isYear(at, passage)) {
                return at;
            }
            if (!isBetween(passage.word(at))) {
                return last;
            }
        }
        return last;
    }

    private static boolean isBetween(String word) {
        for (String between : BETWEEN) {
            if (between.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(int word, Passage passage) {
        return passage.shape(word) == Shape.NUMBER
                && YEAR.matcher(passage.word(word)).matches();
    }
}
