package org.hoofbeat.app;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * How a command fails: one line on standard error that says what and where, exit code 2 for wrong usage and 1 for
 * everything else. {@code HOOFBEAT_TRACE=1} adds the stack trace, for people who look for a fault in the program.
 */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final boolean trace =
            !System.getenv().getOrDefault("HOOFBEAT_TRACE", "").isEmpty();

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().printf("%s: %s%s (see '%s --help')%n", name, singleLine(wrong), suggestion(wrong), name);
        return ExitCode.USAGE;
    }

    private static String suggestion(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return "; did you mean '" + unmatched.getSuggestions().getFirst() + "'?";
        }
        return "";
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().printf("%s: %s%n", command.getCommandSpec().qualifiedName(), singleLine(failure));
        if (trace) {
            failure.printStackTrace(command.getErr());
        }
        return ExitCode.SOFTWARE;
    }

    private static String singleLine(Exception failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
