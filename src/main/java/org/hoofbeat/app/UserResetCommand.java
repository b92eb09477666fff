package org.hoofbeat.app;

import java.util.Objects;
import org.hoofbeat.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets the owner of an account choose a new password. */
@Command(name = "reset", description = "Print a token with which somebody chooses a new password.")
final class UserResetCommand implements OnData {
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
        String id = UserCommand.getAccount(accounts, name).id();
        UserCommand.tellToken(Objects.requireNonNull(spec), accounts.issueToken(UserCommand.ACTOR, id));
        return 0;
    }
}
