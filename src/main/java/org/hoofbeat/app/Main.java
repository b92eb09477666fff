package org.hoofbeat.app;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program's entry. Every command is a class of this room and is registered here; only {@code serve} starts Spring, so
 * that the others answer at once.
 */
@Command(
        name = "hoofbeat",
        description = "A rare-disease information centre that one organisation runs by itself.",
        subcommands = {
            ServeCommand.class,
            DiagnoseCommand.class,
            CompareCommand.class,
            AnnotateCommand.class,
            DeidentifyCommand.class,
            SearchCommand.class,
            ImportCommand.class,
            UpdateCommand.class,
            BenchCommand.class,
            PackCommand.class,
            UserCommand.class,
            AuditCommand.class,
            KeyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            WarmUpCommand.class,
            WordsCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Runs one command and ends the process with its exit code: 0, 2 for wrong usage, 1 for a failure. */
    public static void main(String[] args) {
        boolean serves = args.length > 0 && args[0].equals("serve");
        System.exit((serves ? commandLine(new Serving(), Optional.empty()) : commandLine()).execute(args));
    }

    /** The whole command line, for {@link #main} and for tests that want to see what a command prints. */
    static CommandLine commandLine() {
        return commandLine(Optional.empty());
    }

    /** @param server the running server inside which commands run; empty in a process of their own */
    static CommandLine commandLine(Optional<Workplace.Served> server) {
        return commandLine(new Main(), server);
    }

    private static CommandLine commandLine(Object commands, Optional<Workplace.Served> server) {
        var errors = new OneLineErrors();
        return new CommandLine(commands)
                .setExecutionStrategy(new DataCommands(server))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }

    /** The program with its one long-lived command: a server that starts need not look through all the others first. */
    @Command(
            name = "hoofbeat",
            subcommands = ServeCommand.class,
            mixinStandardHelpOptions = true,
            scope = CommandLine.ScopeType.INHERIT,
            versionProvider = Version.class)
    static final class Serving {}

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"Hoofbeat " + version, "Java " + Runtime.version()};
        }
    }
}
