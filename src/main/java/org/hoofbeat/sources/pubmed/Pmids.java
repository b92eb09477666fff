package org.hoofbeat.sources.pubmed;

import org.hoofbeat.model.citation.Citation;

/** PubMed numbers with their versions, as elements. */
final class Pmids {
    private Pmids() {}

    /** @throws BrokenRecordException when it is none */
    static String of(Element element) {
        String pmid = element.text();
        if (!Citation.isPmid(pmid)) {
            throw new BrokenRecordException(
                    new BrokenRecordException.At(0),
                    pmid.isEmpty() ? "it has no PMID" : "'" + pmid + "' is no PubMed number");
        }
        return pmid;
    }

    /** The version, from 1. */
    static int versionOf(Element element) {
        String version = element.attribute("Version");
        return version.matches("[1-9]\\d{0,3}") ? Integer.parseInt(version) : 1;
    }
}
