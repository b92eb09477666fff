package org.hoofbeat.notices;

import java.time.Duration;
import java.time.Instant;
import org.hoofbeat.notices.MailSettings.Security;
import org.hoofbeat.store.desk.BothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A desk, a mail server and a clock, for tests of what is sent when. */
abstract class LettersOnTheirWay extends BothDatabases {
    final TinyMailServer server = TinyMailServer.start();
    Instant now = Instant.parse("2026-11-24T12:00:00Z");
    Outbox outbox;
    Postman postman;

    @BeforeEach
    void openOutbox() {
        outbox = new Outbox(desk, true, () -> now);
        postman = postman(server.port());
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    Postman postman(int port) {
        var settings = new MailSettings("127.0.0.1", port, Security.NONE, "", "", "desk@example.org");
        return new Postman(desk, new MailServer(settings), () -> now);
    }

    void later(Duration time) {
        now = now.plus(time);
    }
}
