package org.hoofbeat.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings records and texts of others into the data directory. */
@Command(
        name = "import",
        description = "Import records and texts of others, such as studies and pages about diseases.",
        subcommands = {ImportPagesCommand.class, ImportLiteratureCommand.class, ImportTrialsCommand.class})
final class ImportCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec own = Objects.requireNonNull(spec);
        throw new ParameterException(
                own.commandLine(),
                "say what to import: " + String.join(", ", own.subcommands().keySet()));
    }
}
