package org.hoofbeat.web.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the interface can speak. The pages have the same addresses in every language. */
public enum Language {
    EN("English"),
    ES("Español");

    private static final List<Language> OFFERED =
            Arrays.stream(values()).filter(Messages::isComplete).toList();

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The tag that HTML and HTTP use, for instance {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Short mark for the language switch, for instance {@code EN}. */
    public String mark() {
        return name();
    }

    /** The locale by which numbers are written. */
    public Locale locale() {
        return Locale.of(tag());
    }

    /** The languages that every bundle has been translated into; never empty, English first. */
    public static List<Language> listOffered() {
        return OFFERED;
    }

    /** The offered language with this tag, letter case and region aside. */
    public static Optional<Language> findOffered(String tag) {
        String primary = tag.strip().split("[-_]", 2)[0];
        return OFFERED.stream()
                .filter(language -> language.tag().equalsIgnoreCase(primary))
                .findFirst();
    }

    /** The first language of an {@code Accept-Language} header that is offered, else English. */
    public static Language negotiate(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> findOffered(range.getRange()).stream())
                    .findFirst()
                    .orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN; // A header that cannot be read states no wish.
        }
    }
}
