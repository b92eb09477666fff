package org.hoofbeat.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry. */
@Command(name = "hoofbeat", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() {
        return CommandLine.ExitCode.USAGE;
    }
}
