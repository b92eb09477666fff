package org.hoofbeat.web.ontologies;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyCallsTest {
    @RegisterExtension
    static final RunningSite SITE = RunningSite.onTinyPack();

    private static final String IRI = "http%253A%252F%252Fpurl.obolibrary.org%252Fobo%252FHP_0001250";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/hpo/api/hp/terms/HP:0001250 | \"name\":\"Seizure\"",
                "/hpo/api/hp/terms/HP:0001250/parents | \"id\":\"HP:",
                "/hpo/api/hp/terms/HP:0000118/children | \"id\":\"HP:",
                "/hpo/api/hp/terms/HP:0000118/descendants | \"name\":\"Seizure\"",
                "/hpo/api/hp/search?q=seizure | \"totalCount\":",
                "/hpo/api/network/annotation/HP:0001250 | {\"id\":\"OMIM:607208\",\"name\":\"Dravet syndrome\"",
                "/hpo/api/network/annotation/HP:0001250 | {\"id\":\"NCBIGene:6323\",\"name\":\"SCN1A\"}",
                "/hpo/api/network/annotation/OMIM:154700 | \"frequency\":\"45/58\"",
                "/hpo/api/network/annotation/NCBIGene:2200 | \"diseases\":[{\"id\":\"OMIM:154700\"",
                "/ols/api/search?q=HP:0001250 | \"numFound\":1",
                "/ols/api/search?q=seizure&ontology=hp&exact=true | \"obo_id\":\"HP:0001250\"",
                "/ols/api/search?q=marfan&ontology=mondo | \"obo_id\":\"MONDO:0007947\"",
                "/ols/api/select?q=seiz | <b>Seiz</b>ure",
                "/ols/api/suggest?q=seiz | {\"autosuggest\":\"Seizure\"}",
                "/ols/api/ontologies | \"ontologyId\":\"hp\"",
                "/ols/api/ontologies/hp | \"preferredPrefix\":\"HP\"",
                "/ols/api/ontologies/hp/terms?obo_id=HP:0001250 | \"totalElements\":1",
                "/ols/api/ontologies/hp/terms?size=2&page=1 | \"number\":1",
                "/ols/api/ontologies/hp/terms/roots | \"obo_id\":\"HP:0000001\"",
                "/ols/api/ontologies/hp/terms/" + IRI + " | \"label\":\"Seizure\"",
                "/ols/api/ontologies/hp/terms/" + IRI + "/ancestors | \"obo_id\":\"HP:0000118\"",
                "/ols/api/ontologies/hp/terms/HP_0001250/hierarchicalParents | \"obo_id\":\"HP:",
                "/ols/api/terms?iri=http://purl.obolibrary.org/obo/MONDO_0007947 | \"label\":\"Marfan syndrome\"",
            })
    void callsAreAnswered(String path, String part) {
        SITE.awaitSearch();
        var answer = SITE.get(path.strip());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(part.strip());
    }

    @Test
    void formerAddressesLeadToThePresentOnes() {
        assertThat(SITE.get("/hpo/api/hpo/term/HP:0001250").headers().firstValue("Location"))
                .contains("/hpo/api/hp/terms/HP:0001250");
        assertThat(SITE.get("/hpo/api/hpo/term/HP:0001250/genes").headers().firstValue("Location"))
                .contains("/hpo/api/network/annotation/HP:0001250");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hpo/api/hp/terms/HP:9", "/hpo/api/hp/terms/x", "/hpo/api/network/annotation/x", "/hpo/api/nothing",
                "/ols/api/ontologies/x", "/ols/api/ontologies/hp/terms/x", "/ols/api/ontologies/hp/terms?iri=x",
                        "/ols/x",
                "/ols/api/ontologies/hp/terms/HP_0001250/x", "/ols/api/ontologies/hp/terms/%25zz"
            })
    void whatIsNotThereIsToldAsJson(String path) {
        var answer = SITE.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("{\"status\":404,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ols/api/search",
                "/ols/api/search?q=a&rows=x",
                "/ols/api/select?q=",
                "/hpo/api/hp/search?q=a&limit=x"
            })
    void wrongParametersAreNamed(String path) {
        assertThat(SITE.get(path).statusCode()).isEqualTo(400);
    }
}
