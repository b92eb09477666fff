package org.hoofbeat.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * The two ends' common language, described in docs/decisions/0012-commands-beside-a-server.md: frames of one letter, a
 * length and that many bytes.
 */
final class CommandFrames {
    static final String GREETING = "hoofbeat-command 1";

    /** From the client: working directory, then each argument; then {@link #RUN}. */
    static final char ARGUMENT = 'a';

    static final char RUN = 'r';

    /** From the server, as they come. */
    static final char OUT = 'o';

    static final char ERR = 'e';

    /** From the server: send more of standard input. From the client: a piece of it, empty at its end. */
    static final char INPUT = 'i';

    /** From the server, last: the exit code as text. */
    static final char EXIT = 'x';

    private static final int LONGEST = 1 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;

    CommandFrames(SocketChannel channel) {
        this(Channels.newInputStream(channel), Channels.newOutputStream(channel));
    }

    CommandFrames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** One message. */
    record Frame(char kind, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    void send(char kind, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        send(kind, bytes, bytes.length);
    }

    /** In one piece, whichever threads send. */
    synchronized void send(char kind, byte[] bytes, int length) throws IOException {
        var whole = new java.io.ByteArrayOutputStream(length + 5);
        var frame = new DataOutputStream(whole);
        frame.writeByte(kind);
        frame.writeInt(length);
        frame.write(bytes, 0, length);
        out.write(whole.toByteArray());
        out.flush();
    }

    /** @throws EOFException when the other end is gone */
    Frame receive() throws IOException {
        char kind = (char) in.readUnsignedByte();
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new Frame(kind, bytes);
    }
}
