package org.hoofbeat.search.solr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The engine's configuration, which travels inside the program: written to a folder, or packed for a cluster. */
final class Configset {
    /** Its name; a cluster keeps one for each version of the schema. */
    static final String NAME = "hoofbeat-v" + Engine.SCHEMA;

    private static final List<String> FILES = List.of("schema.xml", "solrconfig.xml");

    private Configset() {}

    /** Writes everything that the embedded engine reads at its start; what lies there from before is replaced. */
    static void unpack(Path home) throws IOException {
        Path conf = home.resolve("configsets").resolve(NAME).resolve("conf");
        Files.createDirectories(conf);
        Files.write(home.resolve("solr.xml"), read("solr.xml"));
        for (String file : FILES) {
            Files.write(conf.resolve(file), read(file));
        }
    }

    /** The configset as a ZIP file, as clusters take it. */
    static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String file : FILES) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(read(file));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Configset.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }
}
