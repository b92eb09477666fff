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

/** The engine's configurations, which travel inside the program: written to a folder, or packed for a cluster. */
enum Configset {
    /** For what is in a pack: diseases, terms, genes. */
    NAMES("hoofbeat-v" + Engine.SCHEMA, ""),
    /** For records of other registries. */
    RECORDS("hoofbeat-records-v" + RecordQuestion.SCHEMA, "records/"),
    /** For articles. */
    ARTICLES("hoofbeat-articles-v" + ArticleQuestion.SCHEMA, "articles/");

    private static final List<String> FILES = List.of("schema.xml", "solrconfig.xml");

    private final String title;
    private final String folder;

    Configset(String title, String folder) {
        this.title = title;
        this.folder = folder;
    }

    /** Its name; a cluster keeps one for each version of the schema. */
    String title() {
        return title;
    }

    /** Writes everything that the embedded engine reads at its start; what lies there from before is replaced. */
    static void unpack(Path home) throws IOException {
        Files.createDirectories(home);
        Files.write(home.resolve("solr.xml"), read("solr.xml"));
        for (Configset set : values()) {
            Path conf = home.resolve("configsets").resolve(set.title).resolve("conf");
            Files.createDirectories(conf);
            for (String file : FILES) {
                Files.write(conf.resolve(file), read(set.folder + file));
            }
        }
    }

    /** The configset as a ZIP file, as clusters take it. */
    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String file : FILES) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(read(folder + file));
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
