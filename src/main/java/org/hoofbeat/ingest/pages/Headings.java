package org.hoofbeat.ingest.pages;

import java.util.Locale;
import java.util.Map;
import org.hoofbeat.model.editorial.SectionKind;

/** Under which heading of ours an answer stands, by MedQuAD's word for its question. */
final class Headings {
    private static final Map<String, SectionKind> BY_QUESTION = Map.ofEntries(
            Map.entry("information", SectionKind.SUMMARY),
            Map.entry("symptoms", SectionKind.SYMPTOMS),
            Map.entry("frequency", SectionKind.FREQUENCY),
            Map.entry("susceptibility", SectionKind.FREQUENCY),
            Map.entry("causes", SectionKind.CAUSE),
            Map.entry("genetic changes", SectionKind.CAUSE),
            Map.entry("inheritance", SectionKind.INHERITANCE),
            Map.entry("exams and tests", SectionKind.DIAGNOSIS),
            Map.entry("stages", SectionKind.DIAGNOSIS),
            Map.entry("treatment", SectionKind.TREATMENT),
            Map.entry("outlook", SectionKind.OUTLOOK),
            Map.entry("complications", SectionKind.OUTLOOK),
            Map.entry("prevention", SectionKind.PREVENTION),
            Map.entry("considerations", SectionKind.LIVING_WITH),
            Map.entry("how can i learn more", SectionKind.IN_DEPTH),
            Map.entry("research", SectionKind.RESEARCH),
            Map.entry("when to contact a medical professional", SectionKind.URGENT_CARE));

    private Headings() {}

    /** The heading; what is asked in other words stands under {@link SectionKind#OTHER}. */
    static SectionKind of(String questionType) {
        return BY_QUESTION.getOrDefault(questionType.toLowerCase(Locale.ROOT), SectionKind.OTHER);
    }
}
