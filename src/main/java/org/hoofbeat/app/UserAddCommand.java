package org.hoofbeat.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds an account; the first one can only be added here. */
@Command(
        name = "add",
        description = "Add an account.",
        footer = {"", "Without --password-stdin a token is printed, with which its owner chooses a password."})
final class UserAddCommand implements OnData {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "NAME", description = "What the person types to sign in.")
    private String name = "";

    @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Role role = Role.SPECIALIST;

    @Option(names = "--display-name", paramLabel = "NAME", description = "What readers see (the name).")
    private String displayName = "";

    @Option(names = "--password-stdin", description = "Read the password from the first line of standard input.")
    private boolean passwordFromInput;

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) throws IOException {
        CommandSpec here = Objects.requireNonNull(spec);
        Accounts accounts = UserCommand.accounts(place);
        if (passwordFromInput) {
            Account added = accounts.addWithPassword(UserCommand.ACTOR, name, displayName, role, readPassword(here));
            here.commandLine().getOut().printf("%s was added as %s%n", added.name(), role.key());
        } else {
            Accounts.WithToken added = accounts.add(UserCommand.ACTOR, name, displayName, role);
            here.commandLine()
                    .getOut()
                    .printf("%s was added as %s%n", added.account().name(), role.key());
            UserCommand.tellToken(here, added);
        }
        return 0;
    }

    private static String readPassword(CommandSpec here) throws IOException {
        var input = new BufferedReader(new InputStreamReader(StandardInput.stream(), StandardCharsets.UTF_8));
        String line = input.readLine();
        if (line == null || line.isEmpty()) {
            throw new ParameterException(here.commandLine(), "standard input holds no password");
        }
        return line;
    }
}
