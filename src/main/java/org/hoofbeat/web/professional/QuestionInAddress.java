package org.hoofbeat.web.professional;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.clinic.Evidence;
import org.hoofbeat.clinic.PhenotypeOrder;
import org.hoofbeat.clinic.PhenotypeQuestion;
import org.hoofbeat.model.FrequencyBand;

/**
 * A question about signs as parameters of an address: {@code words}, {@code system}, {@code least}, {@code evidence}, {@code
 * sort}, {@code reversed}. What makes no sense is taken as not said: a page shows too much rather than nothing.
 */
final class QuestionInAddress {
    private static final int LONGEST = 200;

    private QuestionInAddress() {}

    static PhenotypeQuestion read(Map<String, String> parameters) {
        String words = parameters.getOrDefault("words", "").strip();
        return new PhenotypeQuestion(
                words.substring(0, Math.min(LONGEST, words.length())),
                parameters.getOrDefault("system", ""),
                band(parameters.getOrDefault("least", "")),
                Evidence.findByCode(parameters.getOrDefault("evidence", ""))
                        .map(Enum::name)
                        .orElse(""),
                PhenotypeOrder.findByKey(parameters.getOrDefault("sort", "")).orElse(PhenotypeOrder.FREQUENCY),
                parameters.getOrDefault("reversed", "").equals("true"));
    }

    /** The parameters, with the question mark; empty for the usual question. */
    static String write(PhenotypeQuestion question) {
        List<String> parts = new ArrayList<>();
        add("words", question.words(), parts);
        add("system", question.system(), parts);
        add("least", question.atLeast() == FrequencyBand.RULED_OUT ? "" : key(question.atLeast()), parts);
        add("evidence", question.evidence(), parts);
        add(
                "sort",
                question.order() == PhenotypeOrder.FREQUENCY
                        ? ""
                        : question.order().key(),
                parts);
        add("reversed", question.reversed() ? "true" : "", parts);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    static String key(FrequencyBand band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static FrequencyBand band(String key) {
        for (FrequencyBand band : FrequencyBand.values()) {
            if (key(band).equals(key)) {
                return band;
            }
        }
        return FrequencyBand.RULED_OUT;
    }

    private static void add(String name, String value, List<String> parts) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
