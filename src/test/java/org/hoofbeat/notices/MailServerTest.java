package org.hoofbeat.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.hoofbeat.notices.MailSettings.Security;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the way to the mail server is protected. */
class MailServerTest {
    private static final Letter LETTER = new Letter("ana@example.org", "s", "t");
    private static final char[] WORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext keys;

    /** A certificate for localhost that nobody signed, made by the tool that every Java development kit has. */
    @BeforeAll
    static void makeKeys() throws Exception {
        Path store = folder.resolve("keys.p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(WORD),
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost")
                .redirectErrorStream(true)
                .start();
        tool.getInputStream().readAllBytes();
        assertThat(tool.waitFor()).isZero();
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            made.load(in, WORD);
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(made, WORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(made);
        keys = SSLContext.getInstance("TLS");
        keys.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    }

    @Test
    void logsInOnlyAfterTheChangeToTls() {
        try (TinyMailServer server = TinyMailServer.startWithTls(keys.getSocketFactory())) {
            send("localhost", server.port(), Map.of("mail.smtp.ssl.socketFactory", keys.getSocketFactory()));
            assertThat(server.letters()).hasSize(1);
            assertThat(server.commands()).containsSubsequence("STARTTLS", "DATA");
            assertThat(server.commands().indexOf("STARTTLS"))
                    .isLessThan(server.commands()
                            .indexOf(server.commands().stream()
                                    .filter(line -> line.startsWith("AUTH"))
                                    .findFirst()
                                    .orElseThrow()));
        }
    }

    @Test
    void tellsNothingToAServerThatDoesNotChangeToTls() {
        try (TinyMailServer server = TinyMailServer.start()) {
            assertThatThrownBy(() -> send("localhost", server.port(), Map.of()))
                    .isInstanceOf(UndeliveredException.class);
            assertThat(server.commands()).noneMatch(line -> line.matches("(?i)(AUTH|MAIL|RCPT).*"));
        }
    }

    @Test
    void tellsNothingToAServerThatNobodyVouchesFor() {
        try (TinyMailServer server = TinyMailServer.startWithTls(keys.getSocketFactory())) {
            assertThatThrownBy(() -> send("localhost", server.port(), Map.of()))
                    .isInstanceOf(UndeliveredException.class);
            assertThat(server.commands()).noneMatch(line -> line.matches("(?i)(AUTH|MAIL|RCPT).*"));
        }
    }

    @Test
    void tellsNothingToAServerOfAnotherName() {
        try (TinyMailServer server = TinyMailServer.startWithTls(keys.getSocketFactory())) {
            assertThatThrownBy(() -> send(
                            "127.0.0.1", server.port(), Map.of("mail.smtp.ssl.socketFactory", keys.getSocketFactory())))
                    .isInstanceOf(UndeliveredException.class);
            assertThat(server.commands()).noneMatch(line -> line.matches("(?i)(AUTH|MAIL|RCPT).*"));
        }
    }

    private static void send(String host, int port, Map<String, Object> more) {
        var settings = new MailSettings(host, port, Security.STARTTLS, "desk", "secret", "desk@example.org");
        new MailServer(settings, more).send("1", LETTER, Instant.EPOCH);
    }
}
