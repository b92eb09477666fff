package org.hoofbeat.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A mail server on this machine, for tests: it takes what it is given, and can be told to refuse. It speaks the part of RFC
 * 5321 that a client needs, and STARTTLS where it is given keys.
 */
public final class TinyMailServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Optional<SSLSocketFactory> keys;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private volatile String answerToRecipient = "250 fine";

    private TinyMailServer(Optional<SSLSocketFactory> keys) {
        this.keys = keys;
        try {
            this.socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** One that speaks in the clear. */
    public static TinyMailServer start() {
        return new TinyMailServer(Optional.empty());
    }

    /** One that offers STARTTLS and asks for a login. */
    static TinyMailServer startWithTls(SSLSocketFactory keys) {
        return new TinyMailServer(Optional.of(keys));
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Letters as they came, heads and text, each followed by who it was for. */
    public List<String> letters() {
        return List.copyOf(letters);
    }

    /** What clients said, without the letters. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    /** What it says when it hears who a letter is for. */
    void answerToRecipient(String answer) {
        answerToRecipient = answer;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                serve(client);
            } catch (IOException ended) {
                // The client has gone, or the test is over.
            }
        }
    }

    private void serve(Socket client) throws IOException {
        say(client, "220 tiny");
        converse(client, keys.isPresent());
    }

    private void converse(Socket client, boolean offersTls) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            String verb = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say(client, offersTls ? "250-tiny\r\n250 STARTTLS" : login());
                case "STARTTLS" -> {
                    say(client, "220 go on");
                    SSLSocket safe = (SSLSocket) keys.orElseThrow().createSocket(client, null, client.getPort(), true);
                    safe.setUseClientMode(false);
                    converse(safe, false);
                    return;
                }
                case "AUTH" -> say(client, "235 welcome");
                case "RCPT" -> {
                    recipient = line;
                    say(client, answerToRecipient);
                }
                case "DATA" -> {
                    say(client, "354 go on");
                    letters.add(String.join("\n", linesTo(in)) + "\n" + recipient);
                    say(client, "250 taken");
                }
                case "QUIT" -> {
                    say(client, "221 bye");
                    return;
                }
                default -> say(client, "250 fine");
            }
        }
    }

    private String login() {
        return keys.isPresent() ? "250-tiny\r\n250 AUTH PLAIN" : "250 tiny";
    }

    private static List<String> linesTo(BufferedReader in) throws IOException {
        Stream.Builder<String> lines = Stream.builder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line);
        }
        return lines.build().toList();
    }

    private static void say(Socket client, String answer) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
