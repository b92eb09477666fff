package org.hoofbeat.app;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The folder in which the program itself lies: the checkout that it was built in, or the folder of its jar. */
final class Checkout {
    private Checkout() {}

    /**
     * The launcher says where it stands; without it, the jar's folder or the checkout around the compiled classes is meant.
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
            return folder.endsWith("target") ? folder.resolveSibling("") : folder;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The program's own location is not a path", impossible);
        }
    }
}
