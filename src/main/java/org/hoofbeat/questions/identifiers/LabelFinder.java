package org.hoofbeat.questions.identifiers;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that the words before them name: "MRN 04071012", "insurance no: 799 098 2160", "licence D123-456". An IBAN and a card
 * number are known by what they look like.
 */
final class LabelFinder implements Finder {
    private static final Map<IdentifierType, Set<String>> LABELS = Map.of(
            IdentifierType.MRN, WordSets.read("label-record"),
            IdentifierType.NATIONAL_ID, WordSets.read("label-national"),
            IdentifierType.LICENCE, WordSets.read("label-licence"),
            IdentifierType.ACCOUNT, WordSets.read("label-account"));
    private static final Set<String> AFTER = WordSets.read("label-after");
    private static final int LONGEST_LABEL = 5;
    private static final int LEAST_DIGITS = 3;

    /** Groups of capitals and digits with single separators; at least one digit, checked apart. */
    private static final Pattern VALUE =
            Pattern.compile("#?\\s?[A-Z0-9]+(?:[ ./-]{1,2}(?=[A-Z]{0,5}\\d)[A-Z0-9]+)*(?:[ -]?[A-D](?![A-Za-z]))?");

    private static final Pattern SMALL_VALUE = Pattern.compile("#?\\s?[A-Za-z]{0,4}-?\\d[A-Za-z0-9-]*");
    private static final Pattern IBAN =
            Pattern.compile("[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){2,7}(?:\\s?[A-Z0-9]{1,4})?(?![A-Za-z0-9])");

    @Override
    public void find(Passage passage, Found found) {
        String text = passage.text();
        Matcher iban = IBAN.matcher(text);
        Matcher value = VALUE.matcher(text);
        Matcher small = SMALL_VALUE.matcher(text);
        for (int word = 0; word < passage.size(); word++) {
            if (passage.shape(word) == Shape.MIXED
                    && iban.region(passage.from(word), text.length()).lookingAt()
                    && hasChecksum(iban.group())) {
                found.add(iban.start(), iban.end(), IdentifierType.ACCOUNT);
                continue;
            }
            if (passage.shape(word) == Shape.NUMBER || passage.shape(word) == Shape.MIXED) {
                continue;
            }
            for (var label : LABELS.entrySet()) {
                int length = passage.phraseAt(word, label.getValue(), LONGEST_LABEL);
                if (length > 0) {
                    findValue(word + length, label.getKey(), passage, found, value, small);
                }
            }
        }
    }

    private static void findValue(
            int next, IdentifierType type, Passage passage, Found found, Matcher value, Matcher small) {
        int word = next;
        for (int i = 0; i < 2; i++) {
            int skipped = passage.phraseAt(word, AFTER, 2);
            boolean last = word + skipped >= passage.size();
            if (skipped == 0 || last || passage.gap(word) == Gap.END) {
                break;
            }
            word += skipped;
        }
        if (word >= passage.size() || passage.gap(word) == Gap.END || found.isTaken(passage.from(word))) {
            return;
        }
        int from = passage.from(word);
        for (Matcher pattern : new Matcher[] {value, small}) {
            if (pattern.region(from, passage.text().length()).lookingAt() && digits(pattern.group()) >= LEAST_DIGITS) {
                found.add(from, pattern.end(), type);
                return;
            }
        }
    }

    static int digits(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            digits += Character.isDigit(value.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** ISO 13616: the number with its first four places moved to the end, letters as 10 to 35, is 1 modulo 97. */
    private static boolean hasChecksum(String iban) {
        String plain = iban.replaceAll("\\s", "");
        int rest = 0;
        for (int i = 0; i < plain.length(); i++) {
            int digit = Character.digit(plain.charAt((i + 4) % plain.length()), 36);
            rest = (digit < 10 ? rest * 10 + digit : rest * 100 + digit) % 97;
        }
        return rest == 1;
    }
}
