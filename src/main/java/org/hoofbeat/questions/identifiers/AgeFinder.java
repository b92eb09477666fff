package org.hoofbeat.questions.identifiers;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages said of a person: "94 years old", "aged 5", "34 yo", "I am 34", "tengo 34 años". How long something lasts is no age. */
final class AgeFinder implements Finder {
    private static final String UNIT = "(?:years?|yrs?|yr|months?|mos?|mths?|weeks?|wks?|wk|days?)";
    private static final Pattern OLD = Pattern.compile("(?i)(?:\\d{1,3}(?:[.,]\\d|\\s?1/2)?|NUMBER)[\\s-]*(?:" + UNIT
            + "[\\s-]*(?:and[\\s-]+(?:a[\\s-]+half|\\d+\\s*months?)[\\s-]*)?(?:old|of\\s+age)\\b|y\\.?\\s?/?o\\b\\.?|yr\\.?\\s?/?o\\b|y/o/?\\b|(?:year|yr)s?[\\s-]*(?:male|female|man|woman|boy|girl)\\b|a[nñ]os?\\s+de\\s+edad)"
                    .replace("NUMBER", Numerals.PATTERN));
    private static final Pattern SMALL = Pattern.compile("(?i)\\d{1,3}(?:[.,]\\d)?(?:[\\s-]*" + UNIT + "\\b)?");
    private static final Pattern YEARS =
            Pattern.compile("(?i)\\d{1,3}\\s+(?:a[nñ]os|ans|jahre|anos|lat|yas|år|jaar)\\b");
    private static final Set<String> BEFORE = WordSets.read("age-before");
    private static final Set<String> PERSON = WordSets.read("age-person");
    private static final Set<String> HAVING =
            Set.of("tengo", "tiene", "tenia", "tenemos", "j ai", "a", "tenho", "tem", "de");
    private static final Set<String> NO_AGE = WordSets.read("age-not-before");
    private static final int OLDEST = 120;

    @Override
    public void find(Passage passage, Found found) {
        String text = passage.text();
        Matcher old = OLD.matcher(text);
        Matcher small = SMALL.matcher(text);
        Matcher years = YEARS.matcher(text);
        for (int word = 0; word < passage.size(); word++) {
            String here = passage.word(word);
            boolean number = Character.isDigit(here.charAt(0));
            if (!number && !Numerals.isOne(here) || found.isTaken(passage.from(word))) {
                continue;
            }
            int from = passage.from(word);
            if (old.region(from, text.length()).lookingAt()) {
                found.add(from, trimmed(old.end(), text), IdentifierType.AGE);
            } else if (number
                    && isAge(word, passage)
                    && small.region(from, text.length()).lookingAt()) {
                if (passage.follows(word, BEFORE) || isSaidOfPerson(word, passage)) {
                    found.add(from, small.end(), IdentifierType.AGE);
                }
            }
            if (number
                    && passage.follows(word, HAVING)
                    && years.region(from, text.length()).lookingAt()) {
                found.add(from, years.end(), IdentifierType.AGE);
            }
        }
    }

    private static int trimmed(int end, String text) {
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    private static boolean isAge(int word, Passage passage) {
        return passage.shape(word) == Shape.NUMBER
                && passage.word(word).length() <= 3
                && Integer.parseInt(passage.word(word)) <= OLDEST;
    }

    /** "I am 34", "he is 5 and": a person, a form of to be, and no unit of something else afterwards. */
    private static boolean isSaidOfPerson(int word, Passage passage) {
        if (!passage.follows(word, PERSON) || passage.gap(word) != Gap.BLANK) {
            return false;
        }
        boolean last = word + 1 == passage.size() || passage.gap(word + 1) != Gap.BLANK;
        if (last) {
            int end = passage.to(word);
            return end == passage.text().length()
                    || "%/°$€£:".indexOf(passage.text().charAt(end)) < 0;
        }
        return !NO_AGE.contains(passage.word(word + 1));
    }
}
