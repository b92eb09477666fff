package org.hoofbeat.diseases.plain;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The sentences and titles that facts are told with, in one language. Immutable. */
public final class Wording {
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);
    private static final Pattern AND_BEFORE_I = Pattern.compile(" y (?=h?[iíIÍ](?![aeoáéó]))");
    private static final Pattern OR_BEFORE_O = Pattern.compile(" o (?=h?[oóOÓ])");

    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "org.hoofbeat.diseases.plain.wording",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Wording english() {
        return ENGLISH;
    }

    /** The wording of a language; what has not been translated into it is English. */
    public static Wording in(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.language()) ? ENGLISH : new Wording(locale);
    }

    /** The code of the language, for instance {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The text of a key with its slots filled. */
    public String text(String key, Object... values) {
        String pattern = texts.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** The text of a key that need not exist, without slots. */
    public Optional<String> findText(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** The things as one enumeration: "a", "a and b", "a, b, and c". */
    public String list(List<String> things) {
        return enumerate(things, "list.and");
    }

    /** The things as one choice: "a", "a or b", "a, b, or c". */
    public String listOr(List<String> things) {
        return enumerate(things, "list.or");
    }

    /** A title as it stands in the middle of a sentence. */
    public String inSentence(String title) {
        return Capitals.lower(title);
    }

    private boolean hasPair(List<String> things) {
        String joint = text("list.and.two", "", "");
        return things.stream().anyMatch(thing -> thing.contains(joint));
    }

    /** Spanish says "e" for "y" and "u" for "o" before their own sound. */
    private String enumerate(List<String> things, String key) {
        String joined = joined(things, key);
        return language().equals("es")
                ? OR_BEFORE_O
                        .matcher(AND_BEFORE_I.matcher(joined).replaceAll(" e "))
                        .replaceAll(" u ")
                : joined;
    }

    private String joined(List<String> things, String key) {
        return switch (things.size()) {
            case 0 -> "";
            case 1 -> things.getFirst();
            case 2 -> text(key + (hasPair(things) ? ".pairs" : ".two"), things.get(0), things.get(1));
            default -> {
                String enumerated = things.getFirst();
                for (String next : things.subList(1, things.size() - 1)) {
                    enumerated = text("list.middle", enumerated, next);
                }
                yield text(key + ".last", enumerated, things.getLast());
            }
        };
    }
}
