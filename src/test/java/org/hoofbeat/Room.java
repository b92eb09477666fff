package org.hoofbeat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One row of the table of rooms: a package under org.hoofbeat, the rooms it may import and the libraries it alone uses. */
record Room(String name, Set<String> imports, Set<String> owns) {

    static final String ROOT = "org.hoofbeat.";

    static final List<Room> TABLE = List.of(
            room("model", "", ""),
            room("citations", "model", "citeproc"),
            room("sources", "model", "reading of JSON, reading of XML, phenopackets"),
            room("sources.exchange", "model, sources", ""),
            room("store", "model", "JDBC, jOOQ"),
            room("ingest", "model, sources, store, search, phenotype, diseases", ""),
            room("search", "model, store", "Solr"),
            room("phenotype", "model", ""),
            room("accounts", "model, store", "password hashing, OIDC"),
            room("notices", "model, store, accounts", "mail, feeds"),
            room("diseases", "model, store, search, accounts, citations", "Markdown"),
            room("trials", "model, store, search, notices", ""),
            room("literature", "model, store, search, citations, notices", ""),
            room("questions", "model, store, search, accounts, diseases, citations, notices", "sentence models"),
            room("clinic", "model, phenotype, diseases, trials, literature", ""),
            room(
                    "web",
                    "model, citations, sources.exchange, search, phenotype, accounts, notices, diseases, trials, "
                            + "literature, questions, clinic",
                    "jte, FHIR, rate limits"),
            room("app", "everything", "picocli, YAML"));

    /** Which classes make up a library that has one owner; a trailing dot means the whole package tree. */
    static final Map<String, List<String>> LIBRARIES = libraries();

    private static Map<String, List<String>> libraries() {
        var libraries = new LinkedHashMap<String, List<String>>();
        libraries.put("citeproc", List.of("de.undercouch.citeproc."));
        libraries.put(
                "reading of JSON", List.of("tools.jackson.core.JsonParser", "tools.jackson.databind.ObjectReader"));
        libraries.put(
                "reading of XML",
                List.of(
                        "javax.xml.parsers.",
                        "javax.xml.stream.XMLInputFactory",
                        "javax.xml.stream.XMLStreamReader",
                        "javax.xml.stream.XMLEventReader",
                        "org.xml.sax."));
        libraries.put("phenopackets", List.of("org.phenopackets.", "com.google.protobuf."));
        libraries.put("JDBC", List.of("java.sql.", "javax.sql.", "org.sqlite.", "org.postgresql.", "com.zaxxer."));
        libraries.put("jOOQ", List.of("org.jooq.", "org.flywaydb."));
        libraries.put("Solr", List.of("org.apache.solr.", "org.apache.lucene."));
        libraries.put(
                "password hashing", List.of("org.bouncycastle.", "org.springframework.security.crypto.", "io.nayuki."));
        libraries.put("OIDC", List.of("org.springframework.security.oauth2.", "com.nimbusds."));
        libraries.put("mail", List.of("jakarta.mail.", "org.eclipse.angus.", "org.springframework.mail."));
        libraries.put("feeds", List.of("com.rometools."));
        libraries.put("Markdown", List.of("org.commonmark.", "org.owasp.html."));
        libraries.put("sentence models", List.of("dev.langchain4j.", "ai.djl.", "ai.onnxruntime."));
        libraries.put("jte", List.of("gg.jte."));
        libraries.put("rate limits", List.of("io.github.bucket4j."));
        libraries.put("FHIR", List.of("ca.uhn.fhir.", "org.hl7.fhir."));
        libraries.put("picocli", List.of("picocli.", "me.tongfei."));
        libraries.put("YAML", List.of("org.yaml."));
        return libraries;
    }

    private static Room room(String name, String imports, String owns) {
        return new Room(name, words(imports), words(owns));
    }

    static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.equals("–"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The room that a package belongs to: the longest name that its own begins with. */
    static Optional<Room> findByPackage(String packageName) {
        return TABLE.stream()
                .filter(room -> (packageName + ".").startsWith(ROOT + room.name + "."))
                .max((a, b) -> Integer.compare(a.name.length(), b.name.length()));
    }

    boolean mayImport(Room other) {
        return imports.contains("everything") || imports.contains(other.name) || other.isPartOf(this);
    }

    /** Whether this is that room or a named part of it, such as sources.exchange of sources. */
    boolean isPartOf(Room room) {
        return equals(room) || name.startsWith(room.name + ".");
    }
}
