package org.hoofbeat.web.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hoofbeat.diseases.codes.CodeSystem;
import org.hoofbeat.diseases.codes.Concept;
import org.hoofbeat.diseases.codes.Expansion;

/** Which codes a set has. */
final class ValueSetOperations {
    private static final int MOST = 100_000;

    private final Resources resources;
    private final Expansion expansion;
    private final CodeSystemOperations systems;

    ValueSetOperations(Resources resources, CodeSystemOperations systems) {
        this.resources = resources;
        this.expansion = Expansion.of(resources.codes());
        this.systems = systems;
    }

    /** A set as somebody described it. */
    private record Described(String url, List<Expansion.Part> parts, List<Expansion.Part> leftOut) {}

    ValueSet expand(Inputs inputs, Optional<CodeSystem> own) {
        Described set = described(inputs, own);
        String filter = inputs.find("filter").orElse("");
        int offset = inputs.number("offset", 0);
        int count = Math.min(MOST, inputs.number("count", MOST));
        boolean designations = inputs.flag("includeDesignations", false);
        boolean active = inputs.flag("activeOnly", false);
        List<Expansion.Member> members = expansion.list(set.parts(), set.leftOut(), filter);
        ValueSet answer = new ValueSet();
        answer.setUrl(set.url()).setStatus(PublicationStatus.ACTIVE);
        ValueSet.ValueSetExpansionComponent expanded = answer.getExpansion();
        expanded.setIdentifier("urn:uuid:"
                + UUID.nameUUIDFromBytes(
                        (set.url() + "\n" + filter + "\n" + resources.manifest().generation())
                                .getBytes(StandardCharsets.UTF_8)));
        expanded.setTimestamp(new Date());
        expanded.setTotal(members.size());
        expanded.setOffset(offset);
        if (!filter.isEmpty()) {
            expanded.addParameter().setName("filter").setValue(new StringType(filter));
        }
        if (inputs.find("count").isPresent()) {
            expanded.addParameter().setName("count").setValue(new IntegerType(count));
        }
        expanded.addParameter().setName("offset").setValue(new IntegerType(offset));
        if (active) {
            expanded.addParameter().setName("activeOnly").setValue(new BooleanType(true));
        }
        set.parts().stream().map(Expansion.Part::system).distinct().forEach(system -> expanded.addParameter()
                .setName("used-codesystem")
                .setValue(new UriType(system.url() + "|" + resources.version(system))));
        members.stream().skip(offset).limit(count).forEach(member -> add(expanded, member, designations));
        return answer;
    }

    private void add(ValueSet.ValueSetExpansionComponent expanded, Expansion.Member member, boolean designations) {
        CodeSystem system = member.system();
        ValueSet.ValueSetExpansionContainsComponent one = expanded.addContains()
                .setSystem(system.url())
                .setCode(system.codeOf(member.id()))
                .setDisplay(resources.codes().label(system, member.id()));
        if (resources.codes().isRetired(member.id())) {
            one.setInactive(true);
        }
        if (designations) {
            resources
                    .concept(system, system.codeOf(member.id()), "code")
                    .names()
                    .forEach(name -> one.addDesignation()
                            .setLanguage("en")
                            .setUse(name.lay() ? CodeSystemOperations.LAY : CodeSystemOperations.SYNONYM)
                            .setValue(name.text()));
        }
    }

    Parameters validate(Inputs inputs, Optional<CodeSystem> own) {
        Described set = described(inputs, own);
        Optional<CodeSystem> only =
                set.parts().size() == 1 ? Optional.of(set.parts().getFirst().system()) : Optional.empty();
        boolean named = inputs.find("system").isPresent();
        Resources.Given given = named
                ? new Resources.Given(
                        Resources.system("system", inputs.get("system")),
                        inputs.get("code"),
                        inputs.find("display").orElse(""),
                        "code")
                : resources.given(inputs, inputs.find("code").isPresent() ? only : Optional.empty(), "system");
        Optional<Concept> concept = resources.codes().find(given.system(), given.code());
        if (concept.isPresent() && !expansion.contains(set.parts(), set.leftOut(), concept.get())) {
            return Resources.result(
                    false,
                    Optional.of("the code '" + Resources.shortened(given.code()) + "' is not in the value set "
                            + set.url()),
                    Optional.of(concept.get().display()));
        }
        return systems.validate(given);
    }

    private Described described(Inputs inputs, Optional<CodeSystem> own) {
        if (own.isPresent()) {
            return whole(own.get());
        }
        List<ValueSet> sent = inputs.all("valueSet", ValueSet.class);
        if (!sent.isEmpty()) {
            return composed(sent.getFirst());
        }
        String url = inputs.find("url").orElseThrow(() -> FhirFailure.required("url"));
        int mark = url.indexOf("?fhir_vs");
        if (mark < 0) {
            String last = url.replaceFirst("\\|.*$", "").replaceFirst(".*/ValueSet/", "");
            return CodeSystem.find(last)
                    .map(this::whole)
                    .orElseThrow(() -> FhirFailure.notFound(
                            "url",
                            "no value set '" + Resources.shortened(url)
                                    + "'; there are <system>?fhir_vs and <system>?fhir_vs=isa/<code>"));
        }
        CodeSystem system = Resources.system("url", url.substring(0, mark));
        String rest = url.substring(mark + "?fhir_vs".length());
        if (rest.isEmpty() || rest.equals("=")) {
            return whole(system);
        }
        if (!rest.startsWith("=isa/")) {
            throw FhirFailure.value("url", "expected ?fhir_vs or ?fhir_vs=isa/<code>");
        }
        Concept root = root(system, rest.substring("=isa/".length()), "url");
        return new Described(url, List.of(new Expansion.Part(system, Optional.of(root), true, List.of())), List.of());
    }

    private Concept root(CodeSystem system, String code, String parameter) {
        Concept root = resources.concept(system, code, parameter);
        if (!resources.codes().hasHierarchy(system)) {
            throw FhirFailure.notSupported(
                    parameter, "the data in use does not know what is above and below in " + system.url());
        }
        return root;
    }

    private Described whole(CodeSystem system) {
        return new Described(
                system.url() + "?fhir_vs",
                List.of(new Expansion.Part(system, Optional.empty(), true, List.of())),
                List.of());
    }

    private Described composed(ValueSet set) {
        if (!set.hasCompose() || set.getCompose().getInclude().isEmpty()) {
            throw FhirFailure.required("valueSet.compose.include");
        }
        List<Expansion.Part> parts = new ArrayList<>();
        set.getCompose().getInclude().forEach(one -> parts.addAll(parts(one)));
        List<Expansion.Part> leftOut = new ArrayList<>();
        set.getCompose().getExclude().forEach(one -> leftOut.addAll(parts(one)));
        String url = Optional.ofNullable(set.getUrl()).orElse("urn:uuid:" + UUID.randomUUID());
        return new Described(url, parts, leftOut);
    }

    private List<Expansion.Part> parts(ValueSet.ConceptSetComponent set) {
        List<Expansion.Part> parts = new ArrayList<>();
        set.getValueSet().forEach(url -> {
            var inputs = described(url.getValueAsString());
            parts.addAll(inputs.parts());
        });
        if (!set.hasSystem()) {
            if (parts.isEmpty()) {
                throw FhirFailure.required("valueSet.compose.include.system");
            }
            return parts;
        }
        CodeSystem system = Resources.system("valueSet.compose.include.system", set.getSystem());
        if (set.hasConcept()) {
            List<Concept> named = set.getConcept().stream()
                    .flatMap(one ->
                            resources
                                    .codes()
                                    .find(
                                            system,
                                            Optional.ofNullable(one.getCode()).orElse(""))
                                    .stream())
                    .toList();
            return named.isEmpty() ? parts : List.of(new Expansion.Part(system, Optional.empty(), true, named));
        }
        if (!set.hasFilter()) {
            return List.of(new Expansion.Part(system, Optional.empty(), true, List.of()));
        }
        if (set.getFilter().size() > 1) {
            throw FhirFailure.notSupported("valueSet.compose.include.filter", "one filter is read for each include");
        }
        return List.of(filtered(system, set.getFilterFirstRep()));
    }

    private Described described(String url) {
        int mark = url.indexOf("?fhir_vs");
        CodeSystem system = Resources.system("valueSet", mark < 0 ? url : url.substring(0, mark));
        if (mark >= 0 && url.startsWith("?fhir_vs=isa/", mark)) {
            Concept root = root(system, url.substring(mark + "?fhir_vs=isa/".length()), "valueSet");
            return new Described(
                    url, List.of(new Expansion.Part(system, Optional.of(root), true, List.of())), List.of());
        }
        return whole(system);
    }

    private Expansion.Part filtered(CodeSystem system, ValueSet.ConceptSetFilterComponent filter) {
        String operation = filter.getOp() == null ? "" : filter.getOp().toCode();
        String value = Optional.ofNullable(filter.getValue()).orElse("");
        String place = "valueSet.compose.include.filter";
        return switch (operation) {
            case "is-a" -> new Expansion.Part(system, Optional.of(root(system, value, place)), true, List.of());
            case "descendent-of" ->
                new Expansion.Part(system, Optional.of(root(system, value, place)), false, List.of());
            case "=" ->
                new Expansion.Part(system, Optional.empty(), true, List.of(resources.concept(system, value, place)));
            case "in" ->
                new Expansion.Part(
                        system,
                        Optional.empty(),
                        true,
                        java.util.Arrays.stream(value.split(","))
                                .map(code -> resources.concept(system, code.strip(), place))
                                .toList());
            default ->
                throw FhirFailure.notSupported(
                        place, "the operator '" + operation + "'; there are is-a, descendent-of, = and in");
        };
    }
}
