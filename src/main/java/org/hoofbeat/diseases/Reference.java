package org.hoofbeat.diseases;

import java.util.Optional;
import org.hoofbeat.model.Curie;

/**
 * Something that facts of one page rest on, with its number in that page's list.
 *
 * @param number 1 for the first that is used
 * @param text what it is called: {@code PMID 27123456}, {@code OMIM 154700}, or the source's own words
 * @param link where it can be read; empty text where it has no address
 * @param paper whether it is an article in PubMed
 */
public record Reference(int number, String text, String link, boolean paper) {

    /** The reference that a source writes so: a CURIE, a web address, a book number. */
    static Reference of(int number, String written) {
        if (written.startsWith("http://") || written.startsWith("https://")) {
            return new Reference(number, written, written, false);
        }
        Optional<Curie> id =
                Curie.findIn(written).filter(curie -> curie.findVocabulary().isPresent());
        return id.map(curie -> new Reference(
                        number,
                        curie.prefix() + " " + curie.local(),
                        curie.findLink().orElse(""),
                        curie.prefix().equals("PMID")))
                .orElseGet(() -> new Reference(number, written, "", false));
    }
}
