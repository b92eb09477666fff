package org.hoofbeat.web.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hoofbeat.diseases.codes.CodeSystem;
import org.hoofbeat.diseases.codes.Concept;
import org.hoofbeat.diseases.codes.Translation;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;

/** What a disease is called elsewhere. */
final class TranslateOperation {
    private final Resources resources;

    TranslateOperation(Resources resources) {
        this.resources = resources;
    }

    Parameters translate(Inputs inputs, Optional<String> map) {
        boolean reverse = inputs.flag("reverse", false);
        Optional<CodeSystem> own = map.map(id -> end(id, !reverse));
        Resources.Given given = resources.given(inputs, own, "system");
        Optional<CodeSystem> target = inputs.find("targetsystem")
                .or(() -> inputs.find("targetSystem"))
                .map(written -> Resources.system("targetsystem", written))
                .or(() -> inputs.find("target")
                        .map(written -> Resources.system("target", written.replaceFirst("\\?fhir_vs.*", ""))))
                .or(() -> map.map(id -> end(id, reverse)));
        List<Translation> found = given.system()
                .findCurie(given.code())
                .map(id -> resources.codes().translate(given.system(), id, target))
                .orElse(List.of());
        var answer = new Parameters();
        answer.addParameter("result", !found.isEmpty());
        if (found.isEmpty()) {
            answer.addParameter("message", new StringType(message(given, target)));
        }
        for (Translation one : found) {
            Parameters.ParametersParameterComponent match =
                    answer.addParameter().setName("match");
            match.addPart().setName("equivalence").setValue(new CodeType(equivalence(one.predicate())));
            match.addPart()
                    .setName("concept")
                    .setValue(new Coding()
                            .setSystem(one.system().url())
                            .setCode(one.system().codeOf(one.id()))
                            .setDisplay(one.display().isEmpty() ? display(one) : one.display()));
            match.addPart().setName("source").setValue(Resources.uri("https://mondo.monarchinitiative.org"));
        }
        return answer;
    }

    private String display(Translation one) {
        Curie id = one.id();
        return resources
                .codes()
                .find(one.system(), one.system().codeOf(id))
                .map(Concept::display)
                .orElse(one.system().codeOf(id));
    }

    private String message(Resources.Given given, Optional<CodeSystem> target) {
        boolean known = resources.codes().find(given.system(), given.code()).isPresent();
        String code = "'" + Resources.shortened(given.code()) + "'";
        return known
                ? "no match for " + code
                        + target.map(system -> " in " + system.url()).orElse("")
                : "the code " + code + " is not known in " + given.system().url();
    }

    /** Maps are called {@code mondo-to-omim}. */
    private static CodeSystem end(String map, boolean first) {
        String[] ends = map.split("-to-", 2);
        if (ends.length < 2) {
            throw FhirFailure.notFound("id", "no concept map '" + Resources.shortened(map) + "'");
        }
        String end = ends[first ? 0 : 1];
        return CodeSystem.find(end)
                .orElseThrow(() -> FhirFailure.notFound("id", "no concept map '" + Resources.shortened(map) + "'"));
    }

    /** In R4, "wider" says that the target is wider than the source. */
    private static String equivalence(MappingPredicate predicate) {
        return switch (predicate) {
            case EXACT -> "equivalent";
            case CLOSE -> "inexact";
            case BROAD -> "wider";
            case NARROW -> "narrower";
            case RELATED, CROSS_REFERENCE -> "relatedto";
        };
    }
}
