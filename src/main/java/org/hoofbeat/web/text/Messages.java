package org.hoofbeat.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the interface says in one language.
 *
 * <p>Texts come from the bundles under {@code /messages} ({@code shell.properties} in English, {@code shell_es.properties}
 * in Spanish …), UTF-8. A text may hold {@code {0}}, {@code {1}} … for its arguments; numbers are written as the language
 * writes them. An apostrophe is an apostrophe. A text that depends on a number has two keys, ending in {@code .one} and
 * {@code .other}, and optionally a third, {@code .zero}.
 */
public final class Messages {
    /** The bundles, one a part of the site. */
    static final List<String> BUNDLES = List.of(
            "shell",
            "pages",
            "diseases",
            "differential",
            "accounts",
            "professional",
            "editorial",
            "notes",
            "trials",
            "literature",
            "follow",
            "questions",
            "reading");

    /** Read when first asked for: the languages on offer are only known once all bundles were looked for. */
    private static final class Loaded {
        private static final Map<Language, Messages> BY_LANGUAGE = new EnumMap<>(Language.class);

        static {
            Language.listOffered().forEach(language -> BY_LANGUAGE.put(language, new Messages(language)));
        }
    }

    private final Language language;
    private final Map<String, String> texts = new HashMap<>();

    private Messages(Language language) {
        this.language = language;
        for (String bundle : BUNDLES) {
            load(fileOf(bundle, language)).forEach((key, text) -> texts.put((String) key, (String) text));
        }
    }

    /**
     * The messages of an offered language.
     *
     * @throws IllegalArgumentException for a language that is not offered
     */
    public static Messages of(Language language) {
        Messages messages = Loaded.BY_LANGUAGE.get(language);
        if (messages == null) {
            throw new IllegalArgumentException(language + " has no complete message bundles under /messages");
        }
        return messages;
    }

    /** The language that is spoken. */
    public Language language() {
        return language;
    }

    /**
     * The text of a key, with its arguments in place.
     *
     * @throws IllegalArgumentException for a key that no bundle has
     */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "no message '" + key + "' in the " + language.tag() + " bundles of /messages");
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    /** The text of a key for so many things: {@code key.zero}, {@code key.one} or {@code key.other}; the number is {0}. */
    public String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        if (number == 0 && texts.containsKey(key + ".zero")) {
            return text(key + ".zero", arguments);
        }
        return text(key + (number == 1 ? ".one" : ".other"), arguments);
    }

    /** Whether there is a text under the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A whole number as the language writes it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** A decimal number as the language writes it, with so many digits after the point. */
    public String decimal(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A share, 0 to 1, as somebody stated it: a percentage with at most one decimal, and only where it has one. */
    public String statedPercent(double share) {
        double tenths = Math.rint(share * 1000) / 10;
        return decimal(tenths, tenths == Math.rint(tenths) ? 0 : 1) + "\u00a0%";
    }

    /** A share, 0 to 1, as a percentage: without decimals from 10 % on, with one below, "< 0.1 %" for traces. */
    public String percent(double share) {
        if (share > 0 && share < 0.0005) {
            return "<\u00a0" + decimal(0.1, 1) + "\u00a0%";
        }
        double percent = share * 100;
        return decimal(percent, percent >= 9.95 || percent == 0 ? 0 : 1) + "\u00a0%";
    }

    /** A number with its sign, one digit after the point: {@code +3.2}, {@code −0.4}; what rounds to nothing is {@code 0}. */
    public String signed(double number) {
        String digits = decimal(Math.abs(number), 1);
        return Math.abs(number) < 0.05 ? "0" : number < 0 ? "\u2212" + digits : "+" + digits;
    }

    private String filled(String text, Object[] arguments) {
        var out = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            boolean slot = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int argument = slot ? text.charAt(i + 1) - '0' : -1;
            if (argument >= 0 && argument < arguments.length) {
                out.append(written(arguments[argument]));
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private String written(Object argument) {
        return argument instanceof Integer || argument instanceof Long
                ? number(((Number) argument).longValue())
                : argument.toString();
    }

    /** Whether every bundle exists in the language. */
    static boolean isComplete(Language language) {
        return BUNDLES.stream().allMatch(bundle -> Messages.class.getResource(fileOf(bundle, language)) != null);
    }

    /** The resource that holds a bundle in a language. */
    static String fileOf(String bundle, Language language) {
        return "/messages/" + bundle + (language == Language.EN ? "" : "_" + language.tag()) + ".properties";
    }

    /** The keys and texts of one resource. */
    static Properties load(String file) {
        var properties = new Properties();
        try (@Nullable InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the message bundle " + file + " is missing from the program");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
