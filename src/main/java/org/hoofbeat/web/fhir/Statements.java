package org.hoofbeat.web.fhir;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TerminologyCapabilities;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hoofbeat.diseases.codes.CodeSystem;

/** What the server says of itself and of the resources that it holds. */
final class Statements {
    private static final String DEFINITION = "http://hl7.org/fhir/OperationDefinition/";

    private final Resources resources;

    Statements(Resources resources) {
        this.resources = resources;
    }

    Resource metadata(Optional<String> mode) {
        return mode.orElse("full").equals("terminology") ? terminology() : capability();
    }

    private CapabilityStatement capability() {
        var statement = new CapabilityStatement();
        statement.setStatus(PublicationStatus.ACTIVE);
        statement.setDate(new Date());
        statement.setKind(CapabilityStatement.CapabilityStatementKind.INSTANCE);
        statement.setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat("application/fhir+json");
        statement.addFormat("application/fhir+xml");
        statement
                .getSoftware()
                .setName("Hoofbeat")
                .setVersion(resources.manifest().generation());
        statement.getImplementation().setDescription("Terminology of rare diseases and their signs");
        statement.addInstantiates("http://hl7.org/fhir/CapabilityStatement/terminology-server");
        CapabilityStatement.CapabilityStatementRestComponent rest =
                statement.addRest().setMode(CapabilityStatement.RestfulCapabilityMode.SERVER);
        rest.getSecurity().setCors(true);
        add(rest, "CodeSystem", "lookup", "validate-code", "subsumes");
        add(rest, "ValueSet", "expand", "validate-code");
        add(rest, "ConceptMap", "translate");
        return statement;
    }

    private static void add(
            CapabilityStatement.CapabilityStatementRestComponent rest, String type, String... operations) {
        CapabilityStatement.CapabilityStatementRestResourceComponent resource =
                rest.addResource().setType(type);
        resource.addInteraction().setCode(CapabilityStatement.TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(CapabilityStatement.TypeRestfulInteraction.SEARCHTYPE);
        resource.addSearchParam().setName("url").setType(org.hl7.fhir.r4.model.Enumerations.SearchParamType.URI);
        for (String operation : operations) {
            resource.addOperation().setName(operation).setDefinition(DEFINITION + type + "-" + operation);
        }
    }

    private TerminologyCapabilities terminology() {
        var capabilities = new TerminologyCapabilities();
        capabilities.setStatus(PublicationStatus.ACTIVE);
        capabilities.setDate(new Date());
        capabilities.setKind(TerminologyCapabilities.CapabilityStatementKind.INSTANCE);
        for (CodeSystem system : CodeSystem.values()) {
            TerminologyCapabilities.TerminologyCapabilitiesCodeSystemComponent one =
                    capabilities.addCodeSystem().setUri(system.url());
            one.addVersion().setCode(resources.version(system)).setIsDefault(true);
            one.setSubsumption(resources.codes().hasHierarchy(system));
        }
        capabilities.getExpansion().setPaging(true).setHierarchical(false);
        List.of("url", "valueSet", "filter", "count", "offset", "includeDesignations", "activeOnly")
                .forEach(name -> capabilities.getExpansion().addParameter().setName(name));
        capabilities.getTranslation().setNeedsMap(false);
        return capabilities;
    }

    Resource read(String type, String id) {
        return switch (type) {
            case "CodeSystem" -> resources.codeSystem(system(id));
            case "ValueSet" -> valueSet(system(id));
            default -> map(id);
        };
    }

    private static CodeSystem system(String id) {
        return Arrays.stream(CodeSystem.values())
                .filter(system -> system.key().equals(id))
                .findFirst()
                .orElseThrow(() -> FhirFailure.notFound("id", "no resource '" + Resources.shortened(id) + "'"));
    }

    private ValueSet valueSet(CodeSystem system) {
        var set = new ValueSet();
        set.setId(system.key());
        set.setUrl(system.url() + "?fhir_vs");
        set.setVersion(resources.version(system));
        set.setName(system.name());
        set.setStatus(PublicationStatus.ACTIVE);
        set.getCompose().addInclude().setSystem(system.url());
        return set;
    }

    private ConceptMap map(String id) {
        String[] ends = id.split("-to-", 2);
        if (ends.length < 2) {
            throw FhirFailure.notFound("id", "no concept map '" + Resources.shortened(id) + "'");
        }
        CodeSystem source = system(ends[0]);
        CodeSystem target = system(ends[1]);
        var map = new ConceptMap();
        map.setId(id);
        map.setUrl(source.url() + "?fhir_cm=" + target.key());
        map.setVersion(resources.version(CodeSystem.MONDO));
        map.setName(source.name() + "_TO_" + target.name());
        map.setStatus(PublicationStatus.ACTIVE);
        map.setSource(new UriType(source.url() + "?fhir_vs"));
        map.setTarget(new UriType(target.url() + "?fhir_vs"));
        return map;
    }

    Bundle search(String type, Optional<String> url, Optional<String> id) {
        var bundle = new Bundle();
        bundle.setType(Bundle.BundleType.SEARCHSET);
        for (CodeSystem system : CodeSystem.values()) {
            String own = type.equals("CodeSystem") ? system.url() : system.url() + "?fhir_vs";
            boolean wanted = url.map(written -> written.equals(own)
                            || (type.equals("CodeSystem")
                                    && CodeSystem.find(written).equals(Optional.of(system))))
                    .orElse(true);
            if (wanted && id.map(system.key()::equals).orElse(true)) {
                if (type.equals("ConceptMap")) {
                    if (system != CodeSystem.MONDO && system != CodeSystem.HPO && system != CodeSystem.HGNC) {
                        bundle.addEntry().setResource(map("mondo-to-" + system.key()));
                    }
                } else {
                    bundle.addEntry().setResource(read(type, system.key()));
                }
            }
        }
        bundle.setTotal(bundle.getEntry().size());
        return bundle;
    }
}
