package org.hoofbeat.accounts;

import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.accounts.password.PasswordFault;
import org.jspecify.annotations.Nullable;

/** A change of an account that is not made. */
public final class AccountRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable PasswordFault fault;

    /** Why it is not made. */
    public enum Reason {
        /** There is no account of that name or number. */
        UNKNOWN_ACCOUNT,
        /** The name is another account's. */
        NAME_TAKEN,
        /** Not a name that an account may have. */
        BAD_NAME,
        /** The password is not long enough or too easily guessed. */
        WEAK_PASSWORD,
        /** The present password that was given is another. */
        WRONG_PASSWORD,
        /** The token is not one that was given out, was used, or is too old. */
        WRONG_TOKEN,
        /** The one-time code is not the one of now, or was used. */
        WRONG_CODE,
        /** The account has a second factor, and it was to be exchanged without its code. */
        HAS_SECOND_FACTOR,
        /** Nobody would be left who may keep accounts. */
        LAST_ADMINISTRATOR;

        /** The end of the message key that says it to people: {@code name-taken}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    AccountRefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.fault = null;
    }

    AccountRefusedException(PasswordFault fault) {
        super("This password is not taken: " + fault.meaning());
        this.reason = Reason.WEAK_PASSWORD;
        this.fault = fault;
    }

    /** What speaks against the password, where that is the reason. */
    public Optional<PasswordFault> findPasswordFault() {
        return Optional.ofNullable(fault);
    }

    public Reason reason() {
        return reason;
    }
}
