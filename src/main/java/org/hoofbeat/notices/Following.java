package org.hoofbeat.notices;

import java.util.List;
import java.util.Locale;

/**
 * Who follows what, and what they were told.
 *
 * @param address that letters go to
 * @param code the random word of its links
 * @param language of the letters
 * @param query tidy
 * @param looked whether it was ever looked for; what is found the first time is nothing new
 * @param known identities of what was found, the newest first
 */
record Following(String address, String code, Locale language, String query, boolean looked, List<String> known) {
    private static final int MOST_KNOWN = 2_000;

    Following {
        known = List.copyOf(known.subList(0, Math.min(known.size(), MOST_KNOWN)));
    }

    /** The same, once these were found too. */
    Following knowing(List<String> found) {
        List<String> all = java.util.stream.Stream.concat(found.stream(), known.stream())
                .distinct()
                .toList();
        return new Following(address, code, language, query, true, all);
    }

    /** As one text, to be kept. */
    String write() {
        return String.join(
                "\n",
                address,
                code,
                language.toLanguageTag(),
                query,
                Boolean.toString(looked),
                String.join("\n", known));
    }

    static Following read(String written) {
        List<String> lines = List.of(written.split("\n", -1));
        List<String> known = lines.subList(5, lines.size()).stream()
                .filter(id -> !id.isEmpty())
                .toList();
        return new Following(
                lines.get(0),
                lines.get(1),
                Locale.forLanguageTag(lines.get(2)),
                lines.get(3),
                Boolean.parseBoolean(lines.get(4)),
                known);
    }

    /** Addresses do not belong into logs. */
    @Override
    public String toString() {
        return "Following[%d known]".formatted(known.size());
    }
}
