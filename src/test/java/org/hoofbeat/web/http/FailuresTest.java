package org.hoofbeat.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.SearchState;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class FailuresTest {
    private static final String SECRET = "what-a-reader-looked-for";

    private final List<Failure> told = new ArrayList<>();
    private final Failures failures = new Failures(List.of(new FailureShape() {
        @Override
        public boolean covers(String path) {
            return true;
        }

        @Override
        public ResponseEntity<?> tell(Failure failure, HttpServletRequest request) {
            told.add(failure);
            return ResponseEntity.status(failure.status()).build();
        }
    }));

    @Test
    void anUnexpectedFailureIsTheServersFaultAndCanBeFoundInTheLog() {
        List<ILoggingEvent> log = whileLogging(() ->
                failures.onException(new IllegalStateException("cannot read " + SECRET), request("/term/" + SECRET)));
        Failure failure = told.getFirst();
        assertThat(failure.status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(failure.message()).isEmpty();
        assertThat(failure.id()).matches("[0-9a-f]{8}");
        assertThat(log).singleElement().satisfies(line -> assertThat(line.getFormattedMessage())
                .contains(failure.id(), "/term/…")
                .doesNotContain(SECRET));
        assertThat(ThrowableProxyUtil.asString(log.getFirst().getThrowableProxy()))
                .contains("IllegalStateException", "FailuresTest")
                .doesNotContain(SECRET);
    }

    @Test
    void aRefusalIsTheAskersMatterAndIsNotLogged() {
        List<ILoggingEvent> log =
                whileLogging(() -> failures.onException(new BadRequestException("no age"), request("/x")));
        assertThat(told).containsExactly(new Failure(HttpStatus.BAD_REQUEST, "", "no age"));
        assertThat(log).isEmpty();
    }

    @Test
    void aReaderWhoHangsUpIsNoFailure() {
        var brokenPipe = new ClientAbortException(new IOException("Broken pipe"));
        List<ILoggingEvent> log = whileLogging(() -> failures.onException(
                new IllegalStateException("page", new UncheckedIOException(brokenPipe)), request("/disease/x")));
        assertThat(told).isEmpty();
        assertThat(log).allMatch(line -> line.getLevel() == Level.DEBUG && line.getThrowableProxy() == null);
    }

    @Test
    void whatIsMissingIsNotFound() {
        failures.onException(new NotFoundException("no such term"), request("/term/x"));
        assertThat(told).containsExactly(new Failure(HttpStatus.NOT_FOUND, "", "no such term"));
    }

    @Test
    void anIndexThatIsStartingIsNoFailure() {
        var starting = new SearchNotReadyException(new SearchState.Starting());
        List<ILoggingEvent> log = whileLogging(() -> failures.onException(starting, request("/trials/NCT01234567")));
        assertThat(told).containsExactly(new Failure(HttpStatus.SERVICE_UNAVAILABLE, "", ""));
        assertThat(log).isEmpty();
    }

    private static List<ILoggingEvent> whileLogging(Runnable action) {
        var logger = (Logger) LoggerFactory.getLogger(Failures.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        logger.addAppender(lines);
        try {
            action.run();
        } finally {
            logger.detachAppender(lines);
        }
        return List.copyOf(lines.list);
    }

    /** A request of which nothing but the path is asked. */
    private static HttpServletRequest request(String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FailuresTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (_, method, _) -> Objects.equals(method.getName(), "getRequestURI") ? path : null);
    }
}
