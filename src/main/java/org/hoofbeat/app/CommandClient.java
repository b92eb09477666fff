package org.hoofbeat.app;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The end of the command socket at which somebody typed a command. */
final class CommandClient implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final SocketChannel channel;

    private CommandClient(SocketChannel channel) {
        this.channel = channel;
    }

    /** Connects to the server that listens there; empty where none does. */
    static Optional<CommandClient> connect(Path socket) throws IOException {
        if (!Files.exists(socket)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CommandClient(SocketChannel.open(UnixDomainSocketAddress.of(socket))));
        } catch (ConnectException leftByAKilledServer) {
            return Optional.empty();
        }
    }

    /** Has the command run there, prints what it prints and returns its exit code. */
    int run(List<String> arguments, PrintWriter out, PrintWriter err) throws IOException {
        var frames = new CommandFrames(channel);
        frames.send(CommandFrames.ARGUMENT, CommandFrames.GREETING);
        frames.send(CommandFrames.ARGUMENT, Path.of("").toAbsolutePath().toString());
        for (String argument : arguments) {
            frames.send(CommandFrames.ARGUMENT, argument);
        }
        frames.send(CommandFrames.RUN, "");
        byte[] piece = new byte[PIECE];
        try {
            while (true) {
                CommandFrames.Frame frame = frames.receive();
                switch (frame.kind()) {
                    case CommandFrames.OUT -> print(out, frame);
                    case CommandFrames.ERR -> print(err, frame);
                    case CommandFrames.INPUT -> {
                        int read = System.in.read(piece);
                        frames.send(CommandFrames.INPUT, piece, Math.max(read, 0));
                    }
                    case CommandFrames.EXIT -> {
                        return Integer.parseInt(frame.text());
                    }
                    default -> throw new IOException("the server speaks another language; use its own version");
                }
            }
        } catch (EOFException stopped) {
            throw new IOException(
                    "the server stopped before the command was done; look whether it was, and run it again", stopped);
        }
    }

    private static void print(PrintWriter writer, CommandFrames.Frame frame) {
        writer.print(frame.text());
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
