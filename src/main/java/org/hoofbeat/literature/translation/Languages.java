package org.hoofbeat.literature.translation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of languages by the codes of libraries (ISO 639-2/B). */
public final class Languages {
    /** Where libraries have a code of their own, or the name is another. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("alb", "Albanian"),
            Map.entry("arm", "Armenian"),
            Map.entry("baq", "Basque"),
            Map.entry("bur", "Burmese"),
            Map.entry("chi", "Chinese"),
            Map.entry("cze", "Czech"),
            Map.entry("dut", "Dutch"),
            Map.entry("fre", "French"),
            Map.entry("geo", "Georgian"),
            Map.entry("ger", "German"),
            Map.entry("gre", "Greek, Modern"),
            Map.entry("ice", "Icelandic"),
            Map.entry("mac", "Macedonian"),
            Map.entry("may", "Malay"),
            Map.entry("per", "Persian"),
            Map.entry("rum", "Romanian"),
            Map.entry("slo", "Slovak"),
            Map.entry("wel", "Welsh"),
            Map.entry("mul", "Multiple Languages"),
            Map.entry("und", "Undetermined"));

    private static final Map<String, String> BY_CODE = byCode();

    private Languages() {}

    /** The name; empty for a code that is not known. */
    public static String name(String code) {
        return BY_CODE.getOrDefault(code, "");
    }

    /** The code of a language by its English name, in lower case. */
    static Optional<String> findCode(String name) {
        return BY_CODE.entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).equals(name))
                .map(Map.Entry::getKey)
                .sorted(java.util.Comparator.comparing(code -> LIBRARIES.containsKey(code) ? 0 : 1))
                .findFirst();
    }

    private static Map<String, String> byCode() {
        Map<String, String> names = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            var language = Locale.of(two);
            names.put(language.getISO3Language(), language.getDisplayLanguage(Locale.ENGLISH));
        }
        names.putAll(LIBRARIES);
        return names;
    }
}
