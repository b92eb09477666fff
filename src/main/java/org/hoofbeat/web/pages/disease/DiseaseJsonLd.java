package org.hoofbeat.web.pages.disease;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoofbeat.diseases.CodeGroup;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.web.JsonLd;
import org.hoofbeat.web.Site;

/** The facts of a disease in schema.org's words. */
final class DiseaseJsonLd {
    private static final int MOST_SIGNS = 20;

    private DiseaseJsonLd() {}

    static JsonLd of(DiseaseFacts facts, Site site, String description) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("@type", "MedicalCondition");
        condition.put("@id", site.absolute(facts.path()).toString());
        condition.put("url", site.absolute(facts.path()).toString());
        condition.put("name", facts.name());
        condition.put("description", description);
        putUnlessEmpty(condition, "alternateName", facts.otherNames());
        putUnlessEmpty(
                condition,
                "code",
                facts.codes().stream().flatMap(DiseaseJsonLd::codes).toList());
        putUnlessEmpty(
                condition,
                "signOrSymptom",
                facts.signs()
                        .limit(MOST_SIGNS)
                        .map(sign -> Map.of(
                                "@type",
                                "MedicalSignOrSymptom",
                                "name",
                                sign.name().label()))
                        .toList());
        putUnlessEmpty(
                condition,
                "sameAs",
                facts.codes().stream()
                        .flatMap(group -> group.codes().stream())
                        .filter(code -> code.predicate() == org.hoofbeat.model.MappingPredicate.EXACT)
                        .map(code -> code.link())
                        .filter(link -> !link.isEmpty())
                        .toList());
        return new JsonLd(condition);
    }

    private static Stream<Map<String, String>> codes(CodeGroup group) {
        return group.codes().stream()
                .map(code -> Map.of(
                        "@type", "MedicalCode",
                        "codeValue", code.id().local(),
                        "codingSystem", group.title()));
    }

    private static void putUnlessEmpty(Map<String, Object> condition, String key, List<?> values) {
        if (!values.isEmpty()) {
            condition.put(key, values);
        }
    }
}
