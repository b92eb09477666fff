package org.hoofbeat.accounts.password;

import java.util.Locale;

/** Why a password is not taken. */
public enum PasswordFault {
    /** Fewer than {@value PasswordPolicy#FEWEST} characters. */
    TOO_SHORT("at least " + PasswordPolicy.FEWEST + " characters are needed"),
    /** More than {@value PasswordPolicy#MOST} characters. */
    TOO_LONG("at most " + PasswordPolicy.MOST + " characters are taken"),
    /** Among the first that anybody would try. */
    TOO_COMMON("it is among the first that a stranger would try"),
    /** A few characters over and over, or in the order of the keyboard. */
    TOO_SIMPLE("it repeats itself or follows the keyboard"),
    /** Contains the account's name. */
    HOLDS_NAME("it contains the name of the account");

    private final String meaning;

    PasswordFault(String meaning) {
        this.meaning = meaning;
    }

    /** What is wrong, in English, to be put after a colon. */
    public String meaning() {
        return meaning;
    }

    /** The end of the message key that says it to people: {@code too-short}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
