package org.hoofbeat.web.health;

import org.hoofbeat.model.Manifest;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /health} is 503 until the index answers and 200 from then on; {@code /health/live} is 200 as long as the process
 * answers at all. The text is made when the state changes and not for each call, so that watching costs nothing.
 */
@Controller
class HealthController {
    private static final byte[] ALIVE = "{\"status\":\"alive\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final String RETRY_SECONDS = "2";

    /** An answer and the state that it tells. */
    private record Told(SearchState state, boolean desk, HttpStatus status, byte[] body) {}

    private final Manifest manifest;
    private final SearchIndex index;
    private final DeskAnswers desk;
    private final JsonMapper json;
    private volatile Told told;

    HealthController(Manifest manifest, SearchIndex index, DeskAnswers desk, JsonMapper json) {
        this.manifest = manifest;
        this.index = index;
        this.desk = desk;
        this.json = json;
        this.told = tell(index.state(), desk.answers());
    }

    @GetMapping("/health")
    ResponseEntity<byte[]> health() {
        SearchState state = index.state();
        Told current = told;
        boolean answers = desk.answers();
        if (!current.state().equals(state) || current.desk() != answers) {
            current = tell(state, answers);
            told = current;
        }
        var answer = answer(current.status());
        if (current.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header("Retry-After", RETRY_SECONDS);
        }
        return answer.body(current.body());
    }

    @GetMapping("/health/live")
    ResponseEntity<byte[]> live() {
        return answer(HttpStatus.OK).body(ALIVE);
    }

    private Told tell(SearchState state, boolean answers) {
        HttpStatus status = state instanceof SearchState.Ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return new Told(state, answers, status, json.writeValueAsBytes(Readiness.of(manifest, state, answers)));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore());
    }
}
