package org.hoofbeat.app;

import java.io.InputStream;

/** Standard input as a command has to read it: of whoever typed the command, also when a server runs it for them. */
final class StandardInput {
    static final ScopedValue<InputStream> SCOPE = ScopedValue.newInstance();

    private StandardInput() {}

    static InputStream stream() {
        return SCOPE.orElse(System.in);
    }
}
