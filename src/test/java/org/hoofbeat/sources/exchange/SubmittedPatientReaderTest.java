package org.hoofbeat.sources.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.Curie;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class SubmittedPatientReaderTest {

    @Test
    void readsSingleValuesAndLists() {
        assertThat(read("{\"observed\":[\"HP:1\",\"HP:2\"],\"sex\":\"female\",\"age\":3.50,\"top\":5,\"genes\":null}"))
                .isEqualTo(new SubmittedPatient.Members(Map.of(
                        "observed", List.of("HP:1", "HP:2"),
                        "sex", List.of("female"),
                        "age", List.of("3.50"),
                        "top", List.of("5"),
                        "genes", List.of())));
    }

    @Test
    void tellsAPhenopacketByItsMembersWhereverTheyStand() {
        SubmittedPatient submitted = read(
                "{\"interpretations\":[],\"id\":\"x\",\"phenotypicFeatures\":[{\"type\":{\"id\":\"HP:0001166\"}}]}");
        assertThat(submitted).isInstanceOfSatisfying(SubmittedPatient.Packet.class, packet -> assertThat(
                        packet.content().patient().findings().observed())
                .containsExactly(Curie.ofHpo(1166)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                              | expected a JSON object
                    []                              | expected a JSON object
                    "text"                          | expected a JSON object
                    {"a":1                          | line 1
                    {"a":1}{"b":2}                  | something follows the object
                    {"a":1,"a":2}                   | the member "a" is given twice
                    {"a":{"b":1}}                   | the member "a" holds neither a single value nor a list
                    {"a":[[1]]}                     | the member "a" holds neither a single value nor a list
                    {"a":[null]}                    | the member "a" holds neither a single value nor a list
                    {"subject":{"sex":"FEMALE"},"subject":{}} | the member "subject" is given twice
                    {'a':1}                         | expected JSON
                    {"a":NaN}                       | expected JSON
                    """)
    void refusesWhatIsNoPatientAndSaysWhy(String json, String reason) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableSubmissionException.class)
                .hasMessageStartingWith("the body")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesDepthAndNumbersBeyondItsBounds() {
        assertThatThrownBy(() -> read("{\"a\":".repeat(200)))
                .isInstanceOf(UnreadableSubmissionException.class)
                .hasMessageContaining("a bound is exceeded");
        assertThatThrownBy(() -> read("{\"a\":[" + "1,".repeat(30_000) + "1]}"))
                .isInstanceOf(UnreadableSubmissionException.class)
                .hasMessageContaining("more than 20000 values");
    }

    private static SubmittedPatient read(String json) {
        return SubmittedPatientReader.read("the body", json.getBytes(StandardCharsets.UTF_8));
    }
}
