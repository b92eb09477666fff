package org.hoofbeat.web.eutils;

/** The databases of the E-utilities that are here: PubMed's. */
final class Databases {
    static final String PUBMED = "pubmed";

    private Databases() {}

    /** @throws ScriptException when a call names another database */
    static void check(String name) {
        if (!name.isEmpty() && !name.equalsIgnoreCase(PUBMED)) {
            throw new ScriptException("Invalid db name specified: " + name);
        }
    }
}
