package org.hoofbeat.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Tells one build of the program from another, so that pages made by an older one are not taken for current. */
public final class ProgramEdition {
    private ProgramEdition() {}

    /** A checksum of the program's jar; in a development tree, where there is none, the start's time. */
    public static String fingerprint() {
        Path program = Path.of(URI.create(ProgramEdition.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        if (!Files.isRegularFile(program)) {
            return Long.toString(System.currentTimeMillis());
        }
        var checksum = new CRC32();
        try (InputStream in = Files.newInputStream(program)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.update(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Long.toHexString(checksum.getValue());
    }
}
