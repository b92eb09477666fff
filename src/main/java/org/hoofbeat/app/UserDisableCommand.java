package org.hoofbeat.app;

import java.util.Objects;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.model.people.Account;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shuts an account; whoever is signed in with it is signed out at once. */
@Command(name = "disable", description = "Shut an account and sign its owner out.")
final class UserDisableCommand implements OnData {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "NAME", description = "Whose account.")
    private String name = "";

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) {
        Accounts accounts = UserCommand.accounts(place);
        Account account = UserCommand.getAccount(accounts, name);
        accounts.disable(UserCommand.ACTOR, account.id());
        Objects.requireNonNull(spec).commandLine().getOut().printf("%s is disabled%n", account.name());
        return 0;
    }
}
