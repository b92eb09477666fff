package org.hoofbeat.app;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The folder in which the program itself lies: the checkout that it was built in, or the libraries of a copy. */
final class Checkout {
    private Checkout() {}

    /**
     * The launcher says where it stands; without it, the folder around {@code target} is meant.
     */
    static Path path() {
        String told = System.getProperty("hoofbeat.home", "");
        if (!told.isEmpty()) {
            return Path.of(told);
        }
        try {
            Path code = Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = code.resolveSibling("").toAbsolutePath();
            // A jar that somebody put elsewhere claims no more than the libraries beside it.
            return folder.endsWith("target") ? folder.resolveSibling("") : folder.resolve("lib");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The program's own location is not a path", impossible);
        }
    }
}
