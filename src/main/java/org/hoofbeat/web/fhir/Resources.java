package org.hoofbeat.web.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hoofbeat.diseases.codes.CodeSystem;
import org.hoofbeat.diseases.codes.Codes;
import org.hoofbeat.diseases.codes.Concept;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.SourceVersion;

/** What all operations need: the vocabulary and the code that are asked for, and small resources. */
final class Resources {
    private final Codes codes;
    private final Manifest manifest;

    Resources(Codes codes, Manifest manifest) {
        this.codes = codes;
        this.manifest = manifest;
    }

    Codes codes() {
        return codes;
    }

    Manifest manifest() {
        return manifest;
    }

    /** A vocabulary and a code of it, as somebody gave them; the code may not exist. */
    record Given(CodeSystem system, String code, String display, String parameter) {}

    /** @param own the vocabulary of the instance that was asked */
    Given given(Inputs inputs, Optional<CodeSystem> own, String systemName) {
        for (String name : List.of("coding", "codeableConcept")) {
            for (Coding coding : inputs.codings(name)) {
                if (coding.getCode() == null) {
                    throw FhirFailure.required(name + ".code");
                }
                CodeSystem system = coding.hasSystem()
                        ? system(name + ".system", coding.getSystem())
                        : own.orElseThrow(() -> FhirFailure.required(name + ".system"));
                return new Given(
                        system,
                        coding.getCode(),
                        Optional.ofNullable(coding.getDisplay()).orElse(""),
                        name);
            }
        }
        String code = inputs.get("code");
        CodeSystem system = inputs.find(systemName)
                .or(() -> inputs.find("system"))
                .or(() -> inputs.find("url"))
                .filter(_ -> own.isEmpty())
                .map(written -> system(systemName, written))
                .or(() -> own)
                .orElseThrow(() -> FhirFailure.required(systemName));
        return new Given(system, code, inputs.find("display").orElse(""), "code");
    }

    static CodeSystem system(String parameter, String written) {
        return CodeSystem.find(written)
                .orElseThrow(() -> FhirFailure.notFound(parameter, "no code system '" + shortened(written) + "' here"));
    }

    Concept concept(Given given) {
        return concept(given.system(), given.code(), given.parameter());
    }

    Concept concept(CodeSystem system, String code, String parameter) {
        return codes.find(system, code)
                .orElseThrow(
                        () -> FhirFailure.notFound(parameter, "no code '" + shortened(code) + "' in " + system.url()));
    }

    static String shortened(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    /** The version of the data that a vocabulary's codes come from. */
    String version(CodeSystem system) {
        String file =
                switch (system) {
                    case HPO -> "hp";
                    case HGNC -> "hgnc";
                    default -> "mondo";
                };
        return manifest.sources().stream()
                .filter(source -> source.file().startsWith(file))
                .map(SourceVersion::version)
                .filter(version -> !version.isEmpty())
                .findFirst()
                .orElse(manifest.date());
    }

    /** An instance for each vocabulary. */
    org.hl7.fhir.r4.model.CodeSystem codeSystem(CodeSystem system) {
        var resource = new org.hl7.fhir.r4.model.CodeSystem();
        resource.setId(system.key());
        resource.setUrl(system.url())
                .setVersion(version(system))
                .setName(system.name())
                .setStatus(PublicationStatus.ACTIVE)
                .setValueSet(system.url() + "?fhir_vs")
                .setContent(org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode.NOTPRESENT);
        if (!system.oid().isEmpty()) {
            resource.addIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:oid:" + system.oid());
        }
        if (codes.hasHierarchy(system)) {
            resource.setHierarchyMeaning(org.hl7.fhir.r4.model.CodeSystem.CodeSystemHierarchyMeaning.ISA);
        }
        return resource;
    }

    static Parameters result(boolean result, Optional<String> message, Optional<String> display) {
        var parameters = new Parameters();
        parameters.addParameter("result", result);
        message.ifPresent(text -> parameters.addParameter("message", new StringType(text)));
        display.ifPresent(text -> parameters.addParameter("display", new StringType(text)));
        return parameters;
    }

    static UriType uri(String value) {
        return new UriType(value);
    }

    static OperationOutcome outcome(String code, String text, String place) {
        var outcome = new OperationOutcome();
        OperationOutcome.OperationOutcomeIssueComponent issue = outcome.addIssue()
                .setSeverity(OperationOutcome.IssueSeverity.ERROR)
                .setCode(OperationOutcome.IssueType.fromCode(code))
                .setDetails(new CodeableConcept().setText(text))
                .setDiagnostics(text);
        if (!place.isEmpty()) {
            issue.addExpression(place);
            issue.addLocation(place);
        }
        return outcome;
    }
}
