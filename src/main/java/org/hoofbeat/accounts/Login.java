package org.hoofbeat.accounts;

import org.hoofbeat.model.people.Account;

/** What came of an attempt to sign in. */
public sealed interface Login {

    /** The person is who they say. */
    record Accepted(Account account) implements Login {}

    /** The password was right; a one-time code is asked for before anything is opened. */
    record NeedsCode(Account account) implements Login {}

    /**
     * Not let in. Whether the name is unknown, the password another, the account disabled or closed for a while after too many
     * attempts is told to nobody.
     */
    record Refused() implements Login {}
}
