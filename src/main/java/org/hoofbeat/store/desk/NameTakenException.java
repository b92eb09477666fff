package org.hoofbeat.store.desk;

/** Another account has that name already. */
public final class NameTakenException extends DeskException {
    private static final long serialVersionUID = 1L;

    NameTakenException(String name) {
        super("There is already an account named '%s'; choose another name".formatted(name));
    }
}
