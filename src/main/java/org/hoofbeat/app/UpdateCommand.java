package org.hoofbeat.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fetches what others publish. */
@Command(
        name = "update",
        description = "Fetch what others publish, such as studies.",
        subcommands = {UpdateTrialsCommand.class})
final class UpdateCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec own = Objects.requireNonNull(spec);
        throw new ParameterException(
                own.commandLine(),
                "say what to update: " + String.join(", ", own.subcommands().keySet()));
    }
}
