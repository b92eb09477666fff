package org.hoofbeat.web.eutils;

import java.util.List;

/** Links from articles that there are here. */
enum LinkName {
    SIMILAR("pubmed_pubmed", "Similar articles", "pubmed"),
    REFERENCES("pubmed_pubmed_refs", "References of articles", "pubmed"),
    CITED_IN("pubmed_pubmed_citedin", "Cited by", "pubmed"),
    CENTRAL("pubmed_pmc", "Full text in PubMed Central", "pmc");

    private final String text;
    private final String menu;
    private final String database;

    LinkName(String text, String menu, String database) {
        this.text = text;
        this.menu = menu;
        this.database = database;
    }

    static List<LinkName> listed() {
        return List.of(values());
    }

    String text() {
        return text;
    }

    String menu() {
        return menu;
    }

    String database() {
        return database;
    }
}
