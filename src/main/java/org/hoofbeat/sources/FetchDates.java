package org.hoofbeat.sources;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads which file of a folder was fetched when, from a {@code metadata.json} of the form
 * {@code {"mondo.sssom.tsv": "2025-06-09T18:46:34Z"}}.
 */
public final class FetchDates {
    private static final int DATE = "2025-06-09".length();

    private FetchDates() {}

    /**
     * The day of each file, ISO; entries that are no dates are passed over, because the name is used for other things too.
     *
     * @throws MalformedSourceException when it is no JSON object
     */
    public static Map<String, String> read(SourceText text) {
        Map<String, String> dates = new HashMap<>();
        JsonSource.read(text, parser -> {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    keep(parser, dates);
                }
            }
        });
        return dates;
    }

    private static void keep(JsonParser parser, Map<String, String> dates) {
        String file = parser.currentName();
        String value = parser.getString();
        if (file != null && value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            dates.put(file, value.substring(0, DATE));
        }
    }
}
