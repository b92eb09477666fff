package org.hoofbeat.web.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terminology server, read with the library that clients use. */
class FhirApiTest {
    @RegisterExtension
    static final RunningSite SITE = RunningSite.onTinyPack();

    private static final String HPO = "system=http://human-phenotype-ontology.org";
    private static final String SET = "/fhir/ValueSet/$expand?url=http://human-phenotype-ontology.org?fhir_vs";

    @Test
    void itSaysWhatItIs() {
        CapabilityStatement statement = get(CapabilityStatement.class, "/fhir/metadata");
        assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
        assertThat(statement.getRestFirstRep().getResource()).hasSize(3);
        assertThat(SITE.get("/fhir/metadata?mode=terminology").body()).contains("TerminologyCapabilities");
        assertThat(SITE.get("/fhir/metadata").headers().firstValue("Content-Type"))
                .contains("application/fhir+json;charset=UTF-8");
        assertThat(SITE.get("/fhir/metadata", "Origin", "https://example.org")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void aCodeIsLookedUpWithItsPlaceAndItsNames() {
        Parameters answer = get(Parameters.class, "/fhir/CodeSystem/$lookup?" + HPO + "&code=HP:0001166");
        assertThat(answer.getParameter("display").getValue().primitiveValue()).isEqualTo("Arachnodactyly");
        assertThat(property(answer, "parent")).isNotEmpty();
        assertThat(answer.getParameters("designation")).isNotEmpty();
        Parameters less = get(Parameters.class, "/fhir/CodeSystem/hpo/$lookup?code=HP:0001166&property=parent");
        assertThat(less.getParameters("designation")).isEmpty();
        assertThat(property(less, "inactive")).isEmpty();
    }

    private static List<String> property(Parameters answer, String code) {
        return answer.getParameters("property").stream()
                .filter(one -> value(one, "code").equals(code))
                .map(one -> value(one, "value"))
                .toList();
    }

    private static String value(Parameters.ParametersParameterComponent one, String part) {
        return one.getPart().stream()
                .filter(inner -> inner.getName().equals(part))
                .map(inner -> inner.getValue().primitiveValue())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "/fhir/CodeSystem/$lookup?system=http://human-phenotype-ontology.org&code=HP:9999999, 404, not-found, code",
        "/fhir/CodeSystem/$lookup?system=http://human-phenotype-ontology.org&code=HP:9, 404, not-found, code",
        "/fhir/CodeSystem/$lookup?system=urn:x&code=1, 404, not-found, system",
        "/fhir/CodeSystem/$lookup?code=HP:0001166, 400, required, system",
        "/fhir/CodeSystem/$lookup?system=HP, 400, required, code",
        "/fhir/CodeSystem/$subsumes?system=HP&codeA=HP:0001166, 400, required, codeB",
        "/fhir/CodeSystem/$subsumes?system=MONDO&codeA=MONDO:0007947&codeB=MONDO:0011794, 422, not-supported, system",
        "/fhir/ValueSet/$expand, 400, required, url",
        "/fhir/ValueSet/$expand?url=http://example.org, 404, not-found, url",
        "/fhir/ValueSet/$expand?url=HP?fhir_vs&count=x, 400, value, count",
        "/fhir/ValueSet/$expand?url=HP?fhir_vs&activeOnly=x, 400, value, activeOnly",
        "/fhir/ValueSet/$expand?url=HP?fhir_vs%3Disa/HP:9999999, 404, not-found, url",
        "/fhir/ConceptMap/$translate?code=1&system=urn:x, 404, not-found, system",
        "/fhir/CodeSystem/nothing, 404, not-found, id",
        "/fhir/Patient, 404, not-found, operation"
    })
    void mistakesNameTheParameter(String path, int status, String code, String place) {
        for (String format : List.of("json", "xml")) {
            HttpResponse<String> answer = SITE.get(path + (path.contains("?") ? "&" : "?") + "_format=" + format);
            assertThat(answer.statusCode()).isEqualTo(status);
            OperationOutcome outcome = (OperationOutcome) read(answer);
            assertThat(outcome.getIssueFirstRep().getCode().toCode()).isEqualTo(code);
            assertThat(outcome.getIssueFirstRep().getExpression().getFirst().getValue())
                    .isEqualTo(place);
            assertThat(outcome.getIssueFirstRep().getDiagnostics()).contains(place);
        }
    }

    @Test
    void codesAreValidated() {
        assertThat(isTrue("/fhir/CodeSystem/$validate-code?url=http://human-phenotype-ontology.org&code=HP:0001250"))
                .isTrue();
        assertThat(isTrue("/fhir/CodeSystem/$validate-code?url=HP&code=HP:0001250&display=Headache"))
                .isFalse();
        assertThat(isTrue("/fhir/CodeSystem/$validate-code?url=HP&code=HP:9999999"))
                .isFalse();
        assertThat(isTrue("/fhir/ValueSet/$validate-code?url=HP?fhir_vs%3Disa/HP:0001250&code=HP:0001250"))
                .isTrue();
        assertThat(isTrue("/fhir/ValueSet/$validate-code?url=HP?fhir_vs%3Disa/HP:0001250&code=HP:0001166"))
                .isFalse();
    }

    private static boolean isTrue(String path) {
        return get(Parameters.class, path).getParameterBool("result");
    }

    @ParameterizedTest
    @CsvSource({
        "HP:0000118, HP:0001250, subsumes",
        "HP:0001250, HP:0000118, subsumed-by",
        "HP:0001250, HP:0001250, equivalent",
        "HP:0001250, HP:0001166, not-subsumed"
    })
    void subsumptionFollowsTheOntology(String first, String second, String outcome) {
        String path = "/fhir/CodeSystem/$subsumes?" + HPO + "&codeA=" + first + "&codeB=" + second;
        assertThat(get(Parameters.class, path)
                        .getParameter("outcome")
                        .getValue()
                        .primitiveValue())
                .isEqualTo(outcome);
    }

    @Test
    void setsAreExpandedInParts() {
        ValueSet all = get(ValueSet.class, SET + "%3Disa/HP:0000118");
        int total = all.getExpansion().getTotal();
        assertThat(all.getExpansion().getContains()).hasSize(total);
        assertThat(all.getExpansion().getContains())
                .extracting(one -> one.getCode())
                .contains("HP:0000118");
        ValueSet part = get(ValueSet.class, SET + "%3Disa/HP:0000118&offset=2&count=3");
        assertThat(part.getExpansion().getTotal()).isEqualTo(total);
        assertThat(part.getExpansion().getContains())
                .usingRecursiveComparison()
                .comparingOnlyFields("code")
                .isEqualTo(all.getExpansion().getContains().subList(2, 5));
        assertThat(get(ValueSet.class, SET + "&count=0").getExpansion().getContains())
                .isEmpty();
    }

    @Test
    void aFilterCompletesWordsOfAnyName() {
        ValueSet found = get(ValueSet.class, SET + "&filter=arachno");
        assertThat(found.getExpansion().getContains())
                .extracting(one -> one.getCode())
                .contains("HP:0001166");
        assertThat(get(ValueSet.class, SET + "&filter=rachno").getExpansion().getTotal())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void setsAreComposed(String format) {
        var set = new ValueSet();
        set.getCompose()
                .addInclude()
                .setSystem("http://human-phenotype-ontology.org")
                .addFilter()
                .setProperty("concept")
                .setOp(ValueSet.FilterOperator.DESCENDENTOF)
                .setValue("HP:0000118");
        var parameters = new Parameters();
        parameters.addParameter().setName("valueSet").setResource(set);
        ValueSet expanded = (ValueSet) post("/fhir/ValueSet/$expand", parameters, format);
        assertThat(expanded.getExpansion().getContains())
                .extracting(one -> one.getCode())
                .contains("HP:0001250")
                .doesNotContain("HP:0000118");
    }

    @ParameterizedTest
    @CsvSource({
        "MONDO:0007947, http://purl.obolibrary.org/obo/mondo.owl, http://www.omim.org, equivalent 154700",
        "154700, http://www.omim.org, http://purl.obolibrary.org/obo/mondo.owl, equivalent MONDO:0007947",
        "154700, http://www.omim.org, http://www.orpha.net, equivalent 284963"
    })
    void codesAreTranslated(String code, String from, String to, String match) {
        Parameters answer = get(
                Parameters.class,
                "/fhir/ConceptMap/$translate?system=" + from + "&targetsystem=" + to + "&code=" + code);
        assertThat(answer.getParameterBool("result")).isTrue();
        assertThat(answer.getParameters("match")).anySatisfy(one -> {
            Base concept = one.getPart().get(1).getValue();
            assertThat(value(one, "equivalence") + " "
                            + concept.getNamedProperty("code")
                                    .getValues()
                                    .getFirst()
                                    .primitiveValue())
                    .isEqualTo(match);
        });
    }

    @Test
    void broaderCodesAreWiderAndUnknownOnesNoMatch() {
        String loeysDietz = SITE.get("/fhir/ConceptMap/$translate?system=MONDO&code=MONDO:0012212&targetsystem=ICD10CM")
                .body();
        assertThat(loeysDietz).contains("wider");
        assertThat(isTrue("/fhir/ConceptMap/$translate?system=OMIM&code=999999"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "x", "", "<a", "{\"resourceType\":\"Patient\"}", "{\"resourceType\":1}"})
    void brokenBodiesAreNoFailure(String body) {
        for (String type : List.of("application/fhir+json", "application/fhir+xml", "text/plain")) {
            HttpResponse<String> answer = SITE.send(HttpRequest.newBuilder(SITE.resolve("/fhir/ValueSet/$expand"))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(read(answer)).isInstanceOf(OperationOutcome.class);
        }
    }

    private static <T extends Resource> T get(Class<T> type, String path) {
        HttpResponse<String> answer = SITE.get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return type.cast(read(answer));
    }

    private static Resource post(String path, Parameters body, String format) {
        FhirContext context = FhirContext.forR4Cached();
        String text =
                (format.equals("xml") ? context.newXmlParser() : context.newJsonParser()).encodeResourceToString(body);
        return (Resource) read(SITE.send(HttpRequest.newBuilder(SITE.resolve(path))
                .header("Content-Type", "application/fhir+" + format)
                .header("Accept", "application/fhir+" + format)
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build()));
    }

    private static Object read(HttpResponse<String> answer) {
        FhirContext context = FhirContext.forR4Cached();
        return answer.body().startsWith("<")
                ? context.newXmlParser().parseResource(answer.body())
                : context.newJsonParser().parseResource(answer.body());
    }
}
