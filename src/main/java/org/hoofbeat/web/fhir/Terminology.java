package org.hoofbeat.web.fhir;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.hoofbeat.diseases.codes.CodeSystem;
import org.hoofbeat.diseases.codes.Codes;
import org.hoofbeat.model.Manifest;

/** All that the server can be asked, by the names of the paths. Made when somebody first asks. */
final class Terminology {
    private final CodeSystemOperations systems;
    private final ValueSetOperations sets;
    private final TranslateOperation translate;
    private final Statements statements;

    Terminology(Codes codes, Manifest manifest) {
        var resources = new Resources(codes, manifest);
        this.systems = new CodeSystemOperations(resources);
        this.sets = new ValueSetOperations(resources, systems);
        this.translate = new TranslateOperation(resources);
        this.statements = new Statements(resources);
    }

    /**
     * @param type of resource; empty for the server itself
     * @param id of an instance; empty for the type
     * @param operation with its dollar; {@code metadata}; empty for reading or searching
     */
    Resource answer(String type, String id, String operation, Inputs inputs) {
        Optional<String> instance = Optional.of(id).filter(one -> !one.isEmpty());
        return switch (type + operation) {
            case "metadata" -> statements.metadata(inputs.find("mode"));
            case "CodeSystem$lookup" -> systems.lookup(inputs, system(instance));
            case "CodeSystem$validate-code" -> systems.validate(inputs, system(instance));
            case "CodeSystem$subsumes" -> systems.subsumes(inputs, system(instance));
            case "ValueSet$expand" -> sets.expand(inputs, system(instance));
            case "ValueSet$validate-code" -> sets.validate(inputs, system(instance));
            case "ConceptMap$translate" -> translate.translate(inputs, instance);
            case "CodeSystem", "ValueSet", "ConceptMap" ->
                instance.isPresent()
                        ? statements.read(type, id)
                        : statements.search(type, inputs.find("url"), inputs.find("_id"));
            default ->
                throw FhirFailure.notFound(
                        "operation", "there is no '" + Resources.shortened(type + "/" + operation) + "' here");
        };
    }

    private static Optional<CodeSystem> system(Optional<String> instance) {
        return instance.map(id -> CodeSystem.find(id)
                .orElseThrow(() -> FhirFailure.notFound("id", "no resource '" + Resources.shortened(id) + "'")));
    }
}
