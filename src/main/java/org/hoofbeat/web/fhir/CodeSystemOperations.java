package org.hoofbeat.web.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hoofbeat.diseases.codes.CodeSystem;
import org.hoofbeat.diseases.codes.Concept;
import org.hoofbeat.model.Curie;

/** What a code means, whether there is such a code, and whether one is a special case of another. */
final class CodeSystemOperations {
    /** A name that people who are not doctors use; HPO calls it a layperson term. */
    static final Coding LAY = new Coding("http://human-phenotype-ontology.org", "layperson", "layperson term");

    /** SNOMED's code for synonyms, which FHIR's own examples use. */
    static final Coding SYNONYM = new Coding("http://snomed.info/sct", "900000000000013009", "Synonym");

    private final Resources resources;

    CodeSystemOperations(Resources resources) {
        this.resources = resources;
    }

    Parameters lookup(Inputs inputs, Optional<CodeSystem> own) {
        Resources.Given given = resources.given(inputs, own, "system");
        Concept concept = resources.concept(given);
        Set<String> wanted = inputs.texts("property").stream()
                .flatMap(list -> java.util.Arrays.stream(list.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        var answer = new Parameters();
        answer.addParameter("name", new StringType(concept.system().name()));
        answer.addParameter("version", new StringType(resources.version(concept.system())));
        answer.addParameter("display", new StringType(concept.display()));
        if (wanted.isEmpty() || wanted.contains("designation") || wanted.contains("synonym")) {
            concept.names().forEach(name -> addDesignation(answer, name));
        }
        if (isWanted("inactive", wanted)) {
            addProperty(answer, "inactive", new BooleanType(concept.retired()), "");
        }
        addCodes(answer, "parent", concept.parents(), concept.system(), wanted);
        addCodes(answer, "child", concept.children(), concept.system(), wanted);
        if (wanted.contains("xref")) {
            resources
                    .codes()
                    .translate(concept.system(), concept.id(), Optional.empty())
                    .forEach(one ->
                            addProperty(answer, "xref", new CodeType(one.id().toString()), one.display()));
        }
        return answer;
    }

    private static boolean isWanted(String property, Set<String> wanted) {
        return wanted.isEmpty() || wanted.contains(property) || wanted.contains("*");
    }

    private void addCodes(Parameters answer, String property, List<Curie> ids, CodeSystem system, Set<String> wanted) {
        if (isWanted(property, wanted)) {
            for (Curie id : ids) {
                String display = resources
                        .codes()
                        .find(system, system.codeOf(id))
                        .map(Concept::display)
                        .orElse("");
                addProperty(answer, property, new CodeType(system.codeOf(id)), display);
            }
        }
    }

    private static void addDesignation(Parameters answer, Concept.Name name) {
        Parameters.ParametersParameterComponent part = answer.addParameter().setName("designation");
        part.addPart().setName("language").setValue(new CodeType("en"));
        part.addPart().setName("use").setValue(name.lay() ? LAY : SYNONYM);
        part.addPart().setName("value").setValue(new StringType(name.text()));
    }

    private static void addProperty(Parameters answer, String code, Type value, String description) {
        Parameters.ParametersParameterComponent part = answer.addParameter().setName("property");
        part.addPart().setName("code").setValue(new CodeType(code));
        part.addPart().setName("value").setValue(value);
        if (!description.isEmpty()) {
            part.addPart().setName("description").setValue(new StringType(description));
        }
    }

    Parameters validate(Inputs inputs, Optional<CodeSystem> own) {
        return validate(resources.given(inputs, own, "url"));
    }

    Parameters validate(Resources.Given given) {
        Optional<Concept> found = resources.codes().find(given.system(), given.code());
        if (found.isEmpty()) {
            return Resources.result(
                    false,
                    Optional.of("no code '" + Resources.shortened(given.code()) + "' in "
                            + given.system().url()),
                    Optional.empty());
        }
        Concept concept = found.get();
        boolean named = given.display().isEmpty() || isName(given.display(), concept);
        return Resources.result(
                named,
                named
                        ? Optional.empty()
                        : Optional.of("'" + Resources.shortened(given.display()) + "' is no name of " + concept.code()
                                + "; it is called '" + concept.display() + "'"),
                Optional.of(concept.display()));
    }

    private static boolean isName(String display, Concept concept) {
        String wanted = display.strip().toLowerCase(Locale.ROOT);
        return concept.display().toLowerCase(Locale.ROOT).equals(wanted)
                || concept.names().stream()
                        .anyMatch(name -> name.text().toLowerCase(Locale.ROOT).equals(wanted));
    }

    Parameters subsumes(Inputs inputs, Optional<CodeSystem> own) {
        Concept first = side(inputs, own, "A");
        Concept second = side(inputs, own, "B");
        if (first.system() != second.system()) {
            throw FhirFailure.value("codingB", "both codes must be of one system");
        }
        var answer = new Parameters();
        answer.addParameter("outcome", new CodeType(outcome(first, second)));
        return answer;
    }

    private Concept side(Inputs inputs, Optional<CodeSystem> own, String side) {
        for (Coding coding : inputs.codings("coding" + side)) {
            CodeSystem system = coding.hasSystem()
                    ? Resources.system("coding" + side, coding.getSystem())
                    : own.orElseThrow(() -> FhirFailure.required("coding" + side + ".system"));
            return resources.concept(
                    system, Optional.ofNullable(coding.getCode()).orElse(""), "coding" + side);
        }
        String code = inputs.get("code" + side);
        CodeSystem system = own.or(() -> inputs.find("system").map(written -> Resources.system("system", written)))
                .orElseThrow(() -> FhirFailure.required("system"));
        return resources.concept(system, code, "code" + side);
    }

    private String outcome(Concept first, Concept second) {
        if (first.id().equals(second.id())) {
            return "equivalent";
        }
        if (!resources.codes().hasHierarchy(first.system())) {
            throw FhirFailure.notSupported(
                    "system",
                    "the data in use does not know what is above and below in "
                            + first.system().url());
        }
        if (resources.codes().isA(second, first)) {
            return "subsumes";
        }
        return resources.codes().isA(first, second) ? "subsumed-by" : "not-subsumed";
    }
}
