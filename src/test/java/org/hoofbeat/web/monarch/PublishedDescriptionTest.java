package org.hoofbeat.web.monarch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.testing.DevelopmentData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answers against the API's published description and the members of real answers. */
class PublishedDescriptionTest {
    @RegisterExtension
    static final RunningSite SITE = RunningSite.onTinyPack();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARFAN = "MONDO:0007947";

    /** Path of the description, then the request. */
    private static final List<List<String>> REQUESTS = requests();

    private static List<List<String>> requests() {
        List<List<String>> all = new ArrayList<>();
        for (String id : List.of(MARFAN, "HP:0001250", "HGNC:3603", "OMIM:607208", "MGI:95489", "MONDO:0003614")) {
            all.add(List.of("/v3/api/entity/{id}", "/v3/api/entity/" + id));
            all.add(List.of("/v3/api/histopheno/{id}", "/v3/api/histopheno/" + id));
            all.add(List.of("/v3/api/pathograph/{node_id}", "/v3/api/pathograph/" + id));
            all.add(List.of(
                    "/v3/api/entity/{context_id}/disease-phenotype-grid",
                    "/v3/api/entity/" + id + "/disease-phenotype-grid"));
            all.add(List.of(
                    "/v3/api/entity/{context_id}/ortholog-phenotype-grid",
                    "/v3/api/entity/" + id + "/ortholog-phenotype-grid"));
            all.add(List.of(
                    "/v3/api/entity/{context_id}/case-phenotype-grid",
                    "/v3/api/entity/" + id + "/case-phenotype-grid"));
            for (String category : List.of(
                    "DiseaseToPhenotypicFeatureAssociation",
                    "CausalGeneToDiseaseAssociation",
                    "GeneToPhenotypicFeatureAssociation",
                    "DiseaseOrPhenotypicFeatureToGeneticInheritanceAssociation",
                    "GeneToGeneHomologyAssociation",
                    "VariantToDiseaseAssociation")) {
                all.add(List.of(
                        "/v3/api/entity/{id}/{category}",
                        "/v3/api/entity/" + id + "/biolink:" + category
                                + "?facet_fields=predicate&facet_queries=negated:true&limit=100"));
            }
        }
        for (String query : List.of(
                "",
                "?compact=true",
                "?subject=" + MARFAN + "&direct=true",
                "?object=HP:0000118&limit=500",
                "?entity=HGNC:3603&facet_fields=category",
                "?category=biolink:Association&limit=0",
                "?subject_namespace=OMIM&query=seizure",
                "?filter_queries=subject_category:%22biolink:Gene%22")) {
            all.add(List.of("/v3/api/association", "/v3/api/association" + query));
        }
        for (String query : List.of(
                "",
                "?q=marfan",
                "?q=%22",
                "?q=15q13.3",
                "?category=biolink:Gene",
                "?scope=human_disease&include_phenotypes=true&include_descendants=true",
                "?q=marfan%20syndrome&match_type=exact",
                "?namespace=HP&limit=3")) {
            all.add(List.of("/v3/api/search", "/v3/api/search" + query));
        }
        all.add(List.of("/v3/api/autocomplete", "/v3/api/autocomplete?q=mar"));
        all.add(List.of("/v3/api/semsim/autocomplete", "/v3/api/semsim/autocomplete?q=sei"));
        all.add(List.of("/v3/api/mappings", "/v3/api/mappings?entity_id=" + MARFAN));
        all.add(List.of("/v3/api/mappings", "/v3/api/mappings?limit=500"));
        all.add(List.of("/v3/api/case-phenotype-matrix/{disease_id}", "/v3/api/case-phenotype-matrix/MONDO_0007947"));
        all.add(List.of("/v3/api/annotate/entities", "/v3/api/annotate/entities?text=He%20has%20seizures"));
        all.add(List.of("/v3/api/ground", "/v3/api/ground?text=seizure"));
        all.add(List.of("/v3/api/sources/versions", "/v3/api/sources/versions"));
        all.add(List.of(
                "/v3/api/entity-grid/{context_id}",
                "/v3/api/entity-grid/HGNC:3603?column_association_category=biolink:CausalGeneToDiseaseAssociation"
                        + "&row_association_category=biolink:DiseaseToPhenotypicFeatureAssociation"));
        all.add(List.of(
                "/v3/api/entity-grid/traversable-associations/{entity_category}",
                "/v3/api/entity-grid/traversable-associations/biolink:Gene"));
        return all;
    }

    @Test
    void everyAnswerIsAsTheDescriptionSays() throws IOException {
        JsonNode description = JSON.readTree(
                DevelopmentData.file("monarch/monarch-v3-openapi.json").toFile());
        SITE.awaitSearch();
        Map<String, JsonSchema> schemas = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (List<String> request : REQUESTS) {
            HttpResponse<String> answer = SITE.get(request.get(1));
            JsonSchema schema = schemas.computeIfAbsent(
                    request.getFirst(), path -> schema(description, "/paths/" + escaped(path) + "/get", "200"));
            if (answer.statusCode() != 200) {
                wrong.add(request.get(1) + ": " + answer.statusCode());
                continue;
            }
            for (ValidationMessage message : schema.validate(JSON.readTree(answer.body()))) {
                wrong.add(request.get(1) + ": " + message.getMessage());
            }
        }
        assertThat(REQUESTS).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void wrongParametersAreToldAsTheDescriptionSays() throws IOException {
        JsonNode description = JSON.readTree(
                DevelopmentData.file("monarch/monarch-v3-openapi.json").toFile());
        JsonSchema schema = schema(description, "/paths/~1v3~1api~1association/get", "422");
        for (String path : List.of(
                "/v3/api/association?limit=501",
                "/v3/api/association?limit=x&offset=-1",
                "/v3/api/association?category=biolink:Nothing",
                "/v3/api/association?filter_queries=subject:%22",
                "/v3/api/entity/" + MARFAN + "/biolink:Nothing",
                "/v3/api/entity-grid/" + MARFAN,
                "/v3/api/semsim/search/HP:0001250/Unicorns",
                "/v3/api/semsim/search/HP:0001250/Human%20Diseases?limit=51",
                "/v3/api/search?match_type=maybe")) {
            HttpResponse<String> answer = SITE.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(422);
            assertThat(schema.validate(JSON.readTree(answer.body()))).as(path).isEmpty();
        }
    }

    @Test
    void recordsHaveTheMembersOfRealAnswers() throws IOException {
        try (var zip = new ZipFile(
                DevelopmentData.file("monarch/monarch-v3-responses.zip").toFile())) {
            assertHas(zip, "node.json", get("/v3/api/entity/" + MARFAN), "");
            assertHas(zip, "association-table.json", table(), "/items/0");
            assertHas(zip, "associations.json", get("/v3/api/association?limit=1"), "/items/0");
            assertHas(zip, "associations-compact.json", get("/v3/api/association?limit=1&compact=true"), "/items/0");
            assertHas(zip, "mappings.json", get("/v3/api/mappings?limit=1"), "/items/0");
            assertHas(zip, "histopheno.json", get("/v3/api/histopheno/" + MARFAN), "/items/0");
            SITE.awaitSearch();
            assertHas(zip, "search.json", get("/v3/api/search?q=marfan"), "/items/0");
            assertHas(zip, "autocomplete.json", get("/v3/api/autocomplete?q=mar"), "");
            JsonNode found = get("/v3/api/semsim/search/HP:0002616,HP:0001083/Human%20Diseases");
            assertHas(zip, "phenotype-explorer-search.json", found, "/0");
            assertHas(zip, "phenotype-explorer-search.json", found, "/0/similarity");
            assertHas(zip, "phenotype-explorer-multi-compare.json", multicompare(), "/0");
            JsonNode pair = get("/v3/api/semsim/compare/HP:0002616/HP:0001083");
            JsonNode real = entry(zip, "phenotype-explorer-compare.json");
            assertThat(names(pair.at("/subject_best_matches/HP:0002616")))
                    .containsAll(names(real.at("/subject_best_matches/MP:0010771")));
            assertThat(names(pair.at("/subject_best_matches/HP:0002616/similarity")))
                    .containsAll(names(real.at("/subject_best_matches/MP:0010771/similarity")));
        }
    }

    private static JsonNode table() throws IOException {
        return get("/v3/api/entity/" + MARFAN + "/biolink:DiseaseToPhenotypicFeatureAssociation");
    }

    private static JsonNode multicompare() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SITE.resolve("/v3/api/semsim/multicompare").toString()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                                {"subjects":["HP:0002616"],"object_sets":[{"label":"one","phenotypes":["HP:0001083"]}]}"""))
                .build();
        return JSON.readTree(SITE.send(request).body());
    }

    private static JsonNode get(String path) throws IOException {
        return JSON.readTree(SITE.get(path).body());
    }

    private static void assertHas(ZipFile zip, String name, JsonNode ours, String place) throws IOException {
        assertThat(names(ours.at(place)))
                .as(name + place)
                .containsAll(names(entry(zip, name).at(place)));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return JSON.readTree(zip.getInputStream(entry));
    }

    private static JsonSchema schema(JsonNode description, String operation, String status) {
        JsonNode schema = description.at(operation + "/responses/" + status + "/content/application~1json/schema");
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", description.get("components"));
        whole.putArray("allOf").add(schema);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    private static String escaped(String path) {
        return path.replace("/", "~1");
    }
}
