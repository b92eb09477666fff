package org.hoofbeat.app;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/** Runs commands, and takes those that work on a data directory to where the directory is held. */
final class DataCommands implements IExecutionStrategy {
    /** Another command may hold the directory for a moment, and a server that starts takes commands a little later. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final Optional<Workplace.Served> server;

    /** @param server the server inside which commands run; empty in a process of their own */
    DataCommands(Optional<Workplace.Served> server) {
        this.server = server;
    }

    @Override
    public int execute(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine command = last.commandSpec().commandLine();
        if (last.isUsageHelpRequested()
                || last.isVersionHelpRequested()
                || !(command.getCommand() instanceof OnData work)
                || !work.concernsTheDirectory()) {
            return new CommandLine.RunLast().execute(parsed);
        }
        try {
            int code = server.isPresent() ? inside(work, server.orElseThrow()) : outside(work, command, parsed);
            command.getOut().flush();
            command.getErr().flush();
            return code;
        } catch (CommandLine.ParameterException wrong) {
            throw wrong;
        } catch (Exception failed) {
            throw new ExecutionException(command, String.valueOf(failed.getMessage()), failed);
        }
    }

    private static int inside(OnData work, Workplace.Served place) throws Exception {
        if (!work.mayBeServed()) {
            throw new DataDirectoryException("A server is running on %s; stop it first"
                    .formatted(place.directory().root()));
        }
        return work.work(place);
    }

    private static int outside(OnData work, CommandLine command, ParseResult parsed) throws Exception {
        DataDirectory directory = work.data().openDataDirectory();
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<DataLock> lock = directory.tryLock();
            if (lock.isPresent()) {
                try (var place = new Workplace.Alone(
                        directory, lock.orElseThrow(), () -> work.data().readSettings())) {
                    return work.work(place);
                }
            }
            Optional<Integer> served = handOver(directory, command, parsed.originalArgs());
            if (served.isPresent()) {
                return served.orElseThrow();
            }
            if (Instant.now().isAfter(end)) {
                directory.lock().close(); // says who holds it
            }
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    private static Optional<Integer> handOver(DataDirectory directory, CommandLine command, List<String> arguments)
            throws IOException {
        Optional<CommandClient> client = CommandClient.connect(CommandSocket.path(directory));
        if (client.isEmpty()) {
            return Optional.empty();
        }
        try (CommandClient connected = client.orElseThrow()) {
            return Optional.of(connected.run(arguments, command.getOut(), command.getErr()));
        }
    }
}
