package org.hoofbeat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.app.TinyServer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that nobody sends by mistake. Each gets a problem document that names the fault, and never a 5xx. */
@NullMarked
class HostileRequestsTest {
    @RegisterExtension
    static final TinyServer SERVER = new TinyServer();

    @Test
    void refusesTenThousandFindings() {
        String list = IntStream.range(0, 10_000)
                .mapToObj(i -> String.format("HP:%07d", i))
                .collect(Collectors.joining(","));
        ApiBehaviourTest.assertProblem(post(list), 400, "too-many-findings");
    }

    @Test
    void quotesOnlyTheBeginningOfAnIdentifierOfAMegabyte() {
        HttpResponse<String> answer = post("HP:" + "1".repeat(1_000_000));
        ApiBehaviourTest.assertProblem(answer, 400, "malformed-value");
        assertThat(answer.body()).hasSizeLessThan(1000);
    }

    @Test
    void refusesABodyOfThreeMegabytesWhetherItsLengthIsAnnouncedOrNot() {
        byte[] large = new byte[3 << 20];
        for (var body : new java.net.http.HttpRequest.BodyPublisher[] {
            BodyPublishers.ofByteArray(large),
            BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))
        }) {
            HttpResponse<String> answer = SERVER.send(HttpRequest.newBuilder(SERVER.resolve("/api/v1/diagnose"))
                    .header("Content-Type", "application/json")
                    .POST(body));
            ApiBehaviourTest.assertProblem(answer, 413, "body-too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "{\"subject\":", "[", "{\"metaData\":["})
    void refusesABodyAHundredThousandLevelsDeep(String level) {
        HttpResponse<String> answer = SERVER.postJson("/api/v1/diagnose", level.repeat(100_000));
        ApiBehaviourTest.assertProblem(answer, 400, "malformed-body");
        assertThat(answer.body()).doesNotContain("StreamRead", "jackson", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/diagnose?observed=%00",
                "/api/v1/diagnose?observed=HP:0001083%00",
                "/api/v1/diagnose?observed=HP:0001083&sex=%FF%FE",
                "/api/v1/diagnose?observed=HP:0001083&top=99999999999999999999",
                "/api/v1/diagnose?observed=HP:0001083&start=-1",
                "/api/v1/diagnose?observed=HP:0001083&top=1&top=2",
                "/api/v1/diagnose?observed=HP:0001083&%00=1",
                "/api/v1/diagnose?observed=HP:0001083&<script>=1",
                "/api/v1/diagnose/why/%00?observed=HP:0001083",
                "/api/v1/diagnose/why/OMIM:%E2%80%AE154700?observed=HP:0001083",
                "/api/v1/problems/..",
                "/api/v1/problems/%2e%2e%2fversions",
                "/api/v1//versions",
                "/api/v1/versions/",
                "/api/v1/VERSIONS"
            })
    void answersWhatNobodyCanMeanWithAProblem(String path) {
        String status = rawGet(path.replace("<", "%3C").replace(">", "%3E"));
        assertThat(status).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "{\"\u0000\":1}", "{\"observed\":[\"\\u0000\"]}", "{\"observed\":[\"\\uD800\"]}"})
    void answersNulAndHalfCharactersInABodyWithAProblem(String body) {
        HttpResponse<String> answer = SERVER.postJson("/api/v1/diagnose", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("\u0000");
    }

    private static HttpResponse<String> post(String observed) {
        return SERVER.postJson("/api/v1/diagnose", "{\"observed\":\"" + observed + "\"}");
    }

    /** Over a socket, because a client would tidy the address first. */
    private static String rawGet(String path) {
        var address = SERVER.resolve("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
