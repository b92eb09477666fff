package org.hoofbeat.citations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.model.citation.Citation;

/**
 * Where a reader can look a reference up.
 *
 * @param label what the link says: {@code doi:10.1/x}, {@code PMID 19560308}, or the address itself
 * @param href an http or https address without characters that mean something in HTML
 */
public record ReferenceLink(String label, String href) {
    private static final String LEFT_AS_IS = "-._~/:;()";

    /** The links of a work: its DOI, its PubMed entry, and its own address. */
    public static List<ReferenceLink> of(Citation work) {
        List<ReferenceLink> links = new ArrayList<>();
        if (!work.doi().isEmpty()) {
            links.add(new ReferenceLink("doi:" + work.doi(), "https://doi.org/" + encoded(work.doi())));
        }
        if (!work.pmid().isEmpty()) {
            links.add(new ReferenceLink("PMID " + work.pmid(), "https://pubmed.ncbi.nlm.nih.gov/" + work.pmid() + "/"));
        }
        if (!work.url().isEmpty()) {
            links.add(new ReferenceLink(work.url(), work.url()));
        }
        return List.copyOf(links);
    }

    /** DOIs may hold any visible character, {@code <} and {@code #} among them. */
    private static String encoded(String doi) {
        var address = new StringBuilder();
        for (byte b : doi.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c < 128 && (Character.isLetterOrDigit(c) || LEFT_AS_IS.indexOf(c) >= 0)) {
                address.append((char) c);
            } else {
                address.append(String.format(Locale.ROOT, "%%%02X", c));
            }
        }
        return address.toString();
    }
}
