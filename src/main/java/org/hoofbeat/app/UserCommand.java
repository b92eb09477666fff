package org.hoofbeat.app;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Objects;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.accounts.password.Passwords;
import org.hoofbeat.model.people.Account;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The accounts of people who work here. */
@Command(
        name = "user",
        description = "Add, list and disable the accounts of people who work here.",
        subcommands = {
            UserAddCommand.class,
            UserListCommand.class,
            UserDisableCommand.class,
            UserEnableCommand.class,
            UserResetCommand.class
        })
final class UserCommand implements Runnable {
    /** Who did it, in the audit. */
    static final String ACTOR = "command-line";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "say what to do: add, list, disable, enable or reset");
    }

    static Accounts accounts(Workplace place) {
        return new Accounts(place.desk(), new Passwords(Passwords.Cost.USUAL), InstantSource.system());
    }

    /** @throws UnknownUserException when there is none of that name */
    static Account getAccount(Accounts accounts, String name) {
        return accounts.findByName(name).orElseThrow(() -> new UnknownUserException(name));
    }

    /** Shown once; whoever can read the screen can use it, so it is good for a day only. */
    static void tellToken(CommandSpec spec, Accounts.WithToken made) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "Within %d hours, %s can choose a password at /reset with this token:%n",
                Accounts.TOKEN_LIFE.toHours(), made.account().name());
        out.println(made.token());
    }

    /** Nobody here goes by that name. */
    static final class UnknownUserException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownUserException(String name) {
            super("There is no account named '%s'; 'user list' shows those that exist".formatted(name));
        }
    }
}
