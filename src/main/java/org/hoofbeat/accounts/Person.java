package org.hoofbeat.accounts;

import org.hoofbeat.model.people.Role;

/** Whoever asks for something: a reader, of whom nothing is known, or a member of the staff who signed in. */
public sealed interface Person {
    /** Somebody without an account, or who has not signed in. */
    Person READER = new Reader();

    /** Whether this person may do this. */
    boolean may(Right right);

    /** Somebody of whom nothing is known. */
    record Reader() implements Person {
        @Override
        public boolean may(Right right) {
            return false;
        }
    }

    /**
     * Somebody who signed in.
     *
     * @param account the id of the account
     * @param name under which the person signs in, and by which others see what the person did
     * @param role what the person is here for
     */
    record Member(String account, String name, Role role) implements Person {
        @Override
        public boolean may(Right right) {
            return Rights.allow(role, right);
        }
    }
}
