package org.hoofbeat.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about packs: the files of facts that the centre answers from. */
@Command(
        name = "pack",
        description = "Build, inspect and switch the packs of facts.",
        subcommands = {
            PackBuildCommand.class,
            PackInfoCommand.class,
            PackVerifyCommand.class,
            PackUseCommand.class,
            PackRollbackCommand.class
        })
final class PackCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "say what to do: build, info, verify, use or rollback");
    }
}
