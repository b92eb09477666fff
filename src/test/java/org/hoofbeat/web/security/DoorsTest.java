package org.hoofbeat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hoofbeat.app.RunningSite;
import org.hoofbeat.app.SignedIn;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in where. A page of the staff that is missing here and in {@link Doors} is open to nobody. */
class DoorsTest {
    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    private static final Map<Role, SignedIn> people = new EnumMap<>(Role.class);

    @BeforeAll
    static void signIn() {
        Stream.of(Role.values()).forEach(role -> people.put(role, site.signIn(role)));
    }

    /** Statuses for a reader, a specialist, a reviewer and an administrator; a reader's 303 leads to the login. */
    @ParameterizedTest
    @CsvSource({
        "GET, /desk, 303, 200, 200, 200",
        "GET, /account, 303, 200, 200, 200",
        "GET, /admin, 303, 403, 403, 200",
        "GET, /admin/audit, 303, 403, 403, 200",
        "GET, /desk/questions, 303, 200, 200, 200",
        "GET, /desk/questions/999999, 303, 404, 404, 404",
        "POST, /desk/questions/999999, 403, 404, 404, 404",
        "POST, /desk/questions/999999/read, 403, 404, 404, 404",
        "GET, /desk/questions/999999/publish, 303, 404, 404, 404",
        "GET, /desk/answers, 303, 200, 200, 200",
        "GET, /desk/answers/999999, 303, 404, 404, 404",
        "GET, /desk/replies, 303, 200, 200, 200",
        "GET, /ask, 200, 200, 200, 200",
        "GET, /ask/receipt, 200, 200, 200, 200",
        "GET, /answers, 200, 200, 200, 200",
        "GET, /login, 200, 303, 303, 303",
        "GET, /reset, 200, 200, 200, 200",
        "GET, /, 200, 200, 200, 200",
        "GET, /symptoms, 200, 200, 200, 200",
        "GET, /api/v1/versions, 200, 200, 200, 200",
        "HEAD, /desk, 303, 200, 200, 200",
        "HEAD, /admin, 303, 403, 403, 200",
        "POST, /admin/accounts, 403, 403, 403, 400",
        "POST, /admin/accounts/x/role, 403, 403, 403, 400",
        "POST, /admin/accounts/x/disable, 403, 403, 403, 422",
        "POST, /admin/accounts/x/enable, 403, 403, 403, 422",
        "POST, /admin/accounts/x/reset, 403, 403, 403, 422",
        "POST, /admin/accounts/x/second-factor, 403, 403, 403, 422",
        "POST, /admin/audit/verify, 403, 403, 403, 200",
        "POST, /account/password, 403, 422, 422, 422",
        "POST, /account/second-factor, 403, 200, 200, 200",
        "POST, /account/second-factor/confirm, 403, 422, 422, 422",
        "GET, /desk/imports, 303, 200, 200, 200",
        "POST, /desk/imports, 403, 403, 422, 422",
        "POST, /desk, 403, 403, 403, 403",
        "POST, /admin, 403, 403, 403, 403",
        "PUT, /admin, 403, 403, 403, 403",
        "DELETE, /admin/accounts/x, 403, 403, 403, 403",
        "OPTIONS, /admin, 403, 403, 403, 403",
        "GET, /desk/a-page-nobody-listed, 303, 403, 403, 403",
        "GET, /admin/a-page-nobody-listed, 303, 403, 403, 403",
        "GET, /account/a-page-nobody-listed, 303, 403, 403, 403",
        "GET, /desk/, 303, 403, 403, 403",
        "GET, /admin/accounts, 303, 403, 403, 403",
        "GET, /admin/%61udit, 303, 403, 403, 200",
        "GET, /%61dmin, 303, 403, 403, 200"
    })
    void opens(String method, String path, int reader, int specialist, int reviewer, int administrator) {
        assertThat(status(method, path, null)).as("a reader").isEqualTo(reader);
        assertThat(status(method, path, people.get(Role.SPECIALIST)))
                .as("a specialist")
                .isEqualTo(specialist);
        assertThat(status(method, path, people.get(Role.REVIEWER)))
                .as("a reviewer")
                .isEqualTo(reviewer);
        assertThat(status(method, path, people.get(Role.ADMINISTRATOR)))
                .as("an administrator")
                .isEqualTo(administrator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;x=1",
                "/desk/..;/admin",
                "//admin",
                "/desk/%2e%2e/admin",
                "/desk%2f..%2fadmin",
                "/admin%00"
            })
    void refusesAddressesThatCouldBeReadInTwoWays(String path) {
        assertThat(rawStatus(path)).isIn(400, 403, 404);
    }

    @Test
    void leadsAReaderToTheLoginAndBack() {
        HttpResponse<String> answer = site.get("/admin/audit?who=ana&before=7");
        assertThat(answer.headers().firstValue("Location"))
                .contains("/login?to=%2Fadmin%2Faudit%3Fwho%3Dana%26before%3D7");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        HttpResponse<String> part = site.get("/desk", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(403);
        assertThat(part.headers().firstValue("HX-Redirect")).contains("/login");
    }

    private static int status(String method, String path, SignedIn person) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
        boolean form = method.equals("POST");
        if (person != null) {
            request.header("Cookie", person.cookie());
        }
        if (form) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        String token = person == null ? "x" : person.formToken();
        return site.send(request.method(
                                method,
                                form || method.matches("PUT|DELETE")
                                        ? BodyPublishers.ofString("form-token=" + token)
                                        : BodyPublishers.noBody())
                        .headers("X-Form-Token", token)
                        .build())
                .statusCode();
    }

    /** Over a socket, because a client would tidy the address first. */
    private static int rawStatus(String path) {
        var address = site.resolve("/");
        try (var socket = new java.net.Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: x\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, people.get(Role.SPECIALIST).cookie())
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
