package org.hoofbeat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoofbeat.app.TinyServer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The API's description of itself: generated from the code, complete, and changed on purpose only. */
@NullMarked
class OpenApiTest {
    @RegisterExtension
    static final TinyServer SERVER = new TinyServer();

    private static JsonNode description = Golden.parse("{}");

    @BeforeAll
    static void read() {
        description = Golden.parse(SERVER.get("/api/v1/openapi").body());
    }

    @Test
    void hasTheSamePathsParametersAndStatusesAsWhenItWasLookedAt() {
        Map<String, Object> operations = new TreeMap<>();
        forEachOperation((name, operation) -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("operationId", operation.get("operationId").asString());
            told.put("parameters", parameters(operation));
            told.put("statuses", statuses(operation));
            operations.put(name, told);
        });
        Golden.check("openapi", operations);
    }

    @Test
    void describesEveryOperationParameterAndAnswer() {
        forEachOperation((name, operation) -> {
            assertThat(operation.get("summary").asString()).as(name).isNotBlank();
            assertThat(operation.get("tags")).as(name).isNotEmpty();
            operation.path("parameters").forEach(parameter -> assertThat(
                            parameter.path("description").asString()
                                    + parameter.path("schema").path("enum"))
                    .as("%s, parameter %s", name, parameter.get("name"))
                    .isNotBlank());
            operation.get("responses").properties().forEach(response -> assertThat(
                            response.getValue().get("description").asString())
                    .as("%s, answer %s", name, response.getKey())
                    .isNotBlank());
        });
    }

    @Test
    void saysThatErrorsAreProblemDocuments() {
        forEachOperation((name, operation) -> operation.get("responses").properties().stream()
                .filter(response -> response.getKey().compareTo("400") >= 0)
                .forEach(response -> assertThat(response.getValue()
                                .at("/content/application~1problem+json/schema/$ref")
                                .asString())
                        .as("%s, answer %s", name, response.getKey())
                        .isEqualTo("#/components/schemas/Problem")));
    }

    @Test
    void refersOnlyToShapesThatItHas() {
        List<String> missing = new ArrayList<>();
        for (JsonNode reference : description.findValues("$ref")) {
            String path = reference.asString().substring(1);
            if (description.at(path).isMissingNode()) {
                missing.add(path);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void doesNotRepeatWhatTheRequestSaidOfTheServer() {
        assertThat(description.get("servers").get(0).get("url").asString()).isEqualTo("/");
    }

    private static List<String> parameters(JsonNode operation) {
        List<String> names = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter -> names.add(parameter.get("in").asString() + " "
                        + parameter.get("name").asString()));
        return names;
    }

    private static List<String> statuses(JsonNode operation) {
        return operation.get("responses").properties().stream()
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static void forEachOperation(java.util.function.BiConsumer<String, JsonNode> action) {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                action.accept(method.getKey() + " " + path.getKey(), method.getValue());
            }
        }
    }
}
