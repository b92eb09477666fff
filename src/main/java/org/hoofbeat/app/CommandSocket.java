package org.hoofbeat.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import picocli.CommandLine;

/**
 * Where a running server takes commands from the same machine: a socket in the data directory, which only its owner can
 * reach. Whoever can reach it could as well read and write every file of the directory, so it asks for no password.
 */
final class CommandSocket implements AutoCloseable {
    static final String NAME = "command.sock";

    private static final Logger LOG = LoggerFactory.getLogger(CommandSocket.class);

    private final Path path;
    private final Workplace.Served place;
    private Optional<ServerSocketChannel> listening = Optional.empty();

    CommandSocket(DataDirectory directory, Workplace.Served place) {
        this.path = path(directory);
        this.place = place;
    }

    static Path path(DataDirectory directory) {
        return SocketPath.of(directory.root());
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() throws IOException {
        // Left behind by a server that was killed; the lock says that no other one listens.
        Files.deleteIfExists(path);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(path));
        OwnerOnly.file(path);
        listening = Optional.of(channel);
        Thread.ofVirtual().name("commands").start(() -> accept(channel));
    }

    private void accept(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                SocketChannel client = channel.accept();
                Thread.ofVirtual().name("command").start(() -> serve(client));
            } catch (IOException failed) {
                if (channel.isOpen()) {
                    LOG.warn("A command could not be taken: {}", failed.toString());
                }
            }
        }
    }

    private void serve(SocketChannel client) {
        try (client) {
            var frames = new CommandFrames(client);
            List<String> said = new ArrayList<>();
            CommandFrames.Frame frame = frames.receive();
            while (frame.kind() == CommandFrames.ARGUMENT) {
                said.add(frame.text());
                frame = frames.receive();
            }
            if (said.size() < 2 || !said.getFirst().equals(CommandFrames.GREETING)) {
                frames.send(CommandFrames.ERR, "hoofbeat: the server is of another version; use its own program\n");
                frames.send(CommandFrames.EXIT, "1");
                return;
            }
            int code = run(frames, Path.of(said.get(1)), said.subList(2, said.size()));
            frames.send(CommandFrames.EXIT, Integer.toString(code));
        } catch (IOException gone) {
            LOG.debug("Whoever sent a command did not wait for its end", gone);
        }
    }

    private int run(CommandFrames frames, Path workingDirectory, List<String> arguments) throws IOException {
        try (var out = new PrintWriter(new FrameWriter(frames, CommandFrames.OUT));
                var err = new PrintWriter(new FrameWriter(frames, CommandFrames.ERR))) {
            CommandLine commands = Main.commandLine(Optional.of(place))
                    .setOut(out)
                    .setErr(err)
                    .registerConverter(Path.class, text -> workingDirectory.resolve(text));
            return ScopedValue.where(StandardInput.SCOPE, new FrameInput(frames))
                    .call(() -> commands.execute(arguments.toArray(String[]::new)));
        }
    }

    @Override
    public void close() throws IOException {
        if (listening.isPresent()) {
            listening.orElseThrow().close();
            Files.deleteIfExists(path);
        }
    }

    /** Sends what is written when it is flushed, and whenever much has come together. */
    private static final class FrameWriter extends Writer {
        private static final int MUCH = 1 << 14;

        private final CommandFrames frames;
        private final char kind;
        private final StringBuilder waiting = new StringBuilder();

        FrameWriter(CommandFrames frames, char kind) {
            this.frames = frames;
            this.kind = kind;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            synchronized (lock) {
                waiting.append(text, from, length);
                if (waiting.length() > MUCH && !Character.isHighSurrogate(waiting.charAt(waiting.length() - 1))) {
                    flush();
                }
            }
        }

        @Override
        public void flush() throws IOException {
            synchronized (lock) {
                byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
                waiting.setLength(0);
                for (int from = 0; from < bytes.length; from += MUCH * Character.BYTES) {
                    byte[] piece = java.util.Arrays.copyOfRange(
                            bytes, from, Math.min(bytes.length, from + MUCH * Character.BYTES));
                    frames.send(kind, piece, piece.length);
                }
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Standard input of whoever sent the command, asked for piece by piece. */
    private static final class FrameInput extends InputStream {
        private final CommandFrames frames;
        private byte[] piece = new byte[0];
        private int next;
        private boolean ended;

        FrameInput(CommandFrames frames) {
            this.frames = frames;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (next == piece.length && !ended) {
                frames.send(CommandFrames.INPUT, "");
                piece = frames.receive().bytes();
                next = 0;
                ended = piece.length == 0;
            }
            if (ended) {
                return -1;
            }
            int read = Math.min(length, piece.length - next);
            System.arraycopy(piece, next, into, from, read);
            next += read;
            return read;
        }
    }
}
