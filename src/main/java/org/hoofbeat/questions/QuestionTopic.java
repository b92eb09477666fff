package org.hoofbeat.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What questions about a disease are mostly about, with the words that tell, in English and Spanish, and the part of its page. */
public enum QuestionTopic {
    SIGNS("signs", "symptom\\w*|signs?|s[ií]ntoma\\w*|signos?"),
    CAUSE(
            "cause",
            "cause[sd]?|why|inherit\\w*|hereditary|genetic\\w*|genes?|pass(?:ed)? (?:it )?on|runs? in (?:the|my) family"
                    + "|causa\\w*|por qu[eé]|hered\\w*|gen[eé]tic\\w*"),
    TREATMENT(
            "treatment",
            "treat\\w*|therap\\w*|cure[sd]?|medic(?:ine|ation)s?|drugs?|surger\\w*|operation"
                    + "|tratamiento\\w*|terapia\\w*|cura|curar\\w*|medicamento\\w*|cirug[ií]a|operaci[oó]n"),
    OUTLOOK(
            "outlook",
            "prognos\\w*|life expectancy|outlook|how long|future|surviv\\w*|pron[oó]stico|esperanza de vida|futuro"),
    CONTACTS(
            "contacts",
            "doctor\\w*|specialist\\w*|expert\\w*|clinics?|support groups?|organi[sz]ation\\w*|help line"
                    + "|m[eé]dic[oa]s?|especialista\\w*|experto\\w*|asociaci[oó]n\\w*|grupos? de apoyo"),
    TRIALS("trials", "trials?|stud(?:y|ies)|research|ensayos?|estudios?|investigaci[oó]n");

    private final String part;
    private final Pattern words;

    QuestionTopic(String part, String words) {
        this.part = part;
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.UNICODE_CASE);
    }

    /** The anchor of that part of a disease's page. */
    public String part() {
        return part;
    }

    /** How the message bundles name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The topics of a question. */
    public static List<QuestionTopic> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(topic -> topic.words.matcher(lower).find())
                .toList();
    }
}
