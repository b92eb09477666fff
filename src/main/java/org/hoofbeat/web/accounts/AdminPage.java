package org.hoofbeat.web.accounts;

import java.util.List;
import org.hoofbeat.accounts.AccountState;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.model.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's accounts.
 *
 * @param accounts by name
 * @param me the id of the account that asks
 * @param token a token that was just drawn, shown this once
 * @param address where the token is used
 * @param fault the end of the message key that says why something was not done; empty otherwise
 */
public record AdminPage(
        List<AccountState> accounts, String me, Accounts.@Nullable WithToken token, String address, String fault) {

    public AdminPage {
        accounts = List.copyOf(accounts);
    }

    /** The roles to choose from. */
    public List<Role> roles() {
        return List.of(Role.values());
    }
}
