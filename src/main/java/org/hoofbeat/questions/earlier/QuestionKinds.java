package org.hoofbeat.questions.earlier;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What kind of thing a question asks, by plain rules on its wording, English and Spanish. A question may ask several. */
final class QuestionKinds {
    /** Nearly every question asks what something is; that says less. */
    private static final double LESS = 0.7;

    private static final Map<String, Pattern> RULES = rules();

    private QuestionKinds() {}

    /** The kinds that a text asks, with how much each says, up to 1. */
    static Map<String, Double> askedIn(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        Map<String, Double> kinds = new HashMap<>();
        RULES.forEach((kind, rule) -> {
            if (rule.matcher(small).find()) {
                kinds.put(kind, kind.equals("information") || kind.equals("considerations") ? LESS : 1.0);
            }
        });
        return kinds;
    }

    private static Map<String, Pattern> rules() {
        Map<String, Pattern> rules = new HashMap<>();
        rule(rules, "symptoms", "symptom|signs?\\b|feels? like|looks? like|síntoma");
        rule(
                rules,
                "treatment",
                "treat|cure|therap|medic(?:ine|ation) for|remed|manage|get rid|help with|relie|surgery"
                        + "|what can (?:i|be done)|drug for|cope|tratamiento|cura\\b");
        rule(
                rules,
                "causes",
                "\\bcaus|why (?:do|does|did|is|am)|reason|due to|leads? to|results? (?:of|from)|trigger|contribut");
        rule(
                rules,
                "inheritance",
                "inherit|heredit|genetic|pass(?:ed)? (?:on|down)|runs? in (?:the )?famil|carrier|gene\\b|hered");
        rule(rules, "genetic changes", "genetic|gene\\b|mutation|chromosom|genétic");
        rule(
                rules,
                "outlook",
                "outlook|prognos|life expect|long[- ]term|expectancy|surviv|how long|\\bdie|progress|pronóstico|esperanza de vida");
        rule(rules, "exams and tests", "diagnos|\\btest|detect|exam|scan|find out|screen|blood work|prueba");
        rule(rules, "research", "research|trial|stud(?:y|ies)|latest|new treatment|investigaci");
        rule(rules, "support groups", "support group|organi[sz]ation|asociaci");
        rule(rules, "prevention", "prevent|avoid|protect|preven");
        rule(rules, "susceptibility", "who (?:gets|is at risk)|at risk|risk factor|likely to get|chance");
        rule(rules, "frequency", "how (?:common|many|rare)|frequen|incidence|preval|statistic");
        rule(rules, "complications", "complication|problem.*cause|leads? to|complicaci");
        rule(rules, "side effects", "side effect|adverse|risk|reaction|safe|efectos secundarios");
        rule(
                rules,
                "usage",
                "how (?:do|should|to) (?:i )?(?:take|use)|usage|dosage|how much|when to take|evening|morning|take it"
                        + "|stop (?:using|taking)");
        rule(rules, "dose", "\\bdos(?:e|age)|how much|mg\\b|dosis");
        rule(rules, "storage and disposal", "\\bstor(?:e|age)\\b|refrigerat|dispos|expire");
        rule(rules, "interactions with medications", "interact|together|combin|\\bmix");
        rule(rules, "dietary", "\\bdiet|food|\\beat|nutrition|gluten|dieta");
        rule(rules, "indication", "what is .* (?:used|prescribed) for|used for|prescribed");
        rule(rules, "information", "information|what is|about|define|explain|know|tell me|qué es|información");
        rule(rules, "considerations", "information|what is");
        rule(rules, "other information", "contain|ingredient|gluten");
        return Map.copyOf(rules);
    }

    private static void rule(Map<String, Pattern> rules, String kind, String wording) {
        rules.put(kind, Pattern.compile(wording));
    }
}
