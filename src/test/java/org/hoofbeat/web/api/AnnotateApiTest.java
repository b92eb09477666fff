package org.hoofbeat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hoofbeat.app.TinyServer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/v1/annotate}: a note in, findings out. */
@NullMarked
class AnnotateApiTest {
    private static final String PATH = "/api/v1/annotate";

    @RegisterExtension
    static final TinyServer SERVER = new TinyServer();

    @Test
    void readsANoteInPlainText() {
        JsonNode answer = Golden.parse(
                plain("😀 Seizures at the age of 3 months, no arachnodactyly.").body());
        JsonNode seizure = answer.at("/mentions/0");
        assertThat(seizure.get("id").asString()).isEqualTo("HP:0001250");
        assertThat(seizure.get("start").asInt()).isEqualTo(2);
        assertThat(seizure.get("end").asInt()).isEqualTo(10);
        assertThat(seizure.at("/onset/0/age").asString()).isEqualTo("P3M");
        assertThat(answer.at("/mentions/1/status").asString()).isEqualTo("negated");
        assertThat(answer.at("/observed/0").asString()).isEqualTo("HP:0001250");
        assertThat(answer.at("/excluded/0").asString()).isEqualTo("HP:0001166");
    }

    @Test
    void readsANoteInJson() {
        JsonNode answer = Golden.parse(SERVER.postJson(PATH, "{\"text\": \"Seizures\", \"nested\": true}")
                .body());
        assertThat(answer.get("nested").asBoolean()).isTrue();
        assertThat(answer.get("mentions")).hasSize(1);
    }

    @Test
    void anEmptyListSaysThatNothingWasRecognised() {
        assertThat(Golden.parse(plain("A sunny day.").body()).get("mentions")).isEmpty();
    }

    @Test
    void nobodyMayStoreTheAnswer() {
        assertThat(plain("Seizures").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"txt\": \"x\"}              | 400 | did you mean",
                "{\"text\": \"x\"              | 400 | line 1",
                "{\"nested\": true}            | 400 | holds the note",
                "{\"text\":\"x\",\"nested\":2} | 400 | true or false",
                "{\"subject\": {}}             | 400 | /api/v1/diagnose"
            })
    void saysWhatIsWrongWithABody(String body, int status, String said) {
        HttpResponse<String> answer = SERVER.postJson(PATH, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
    }

    @Test
    void refusesWhatIsTooLargeOrNoText() {
        assertThat(plain("a ".repeat(1 << 20)).statusCode()).isEqualTo(413);
        assertThat(plain("GIF89a\0").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> plain(String note) {
        return SERVER.send(HttpRequest.newBuilder(SERVER.resolve(PATH))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(note)));
    }
}
