package org.hoofbeat.diseases;

import org.hoofbeat.model.Curie;

/**
 * A way to another disease's page.
 *
 * @param id its canonical identifier
 * @param name what it is called
 * @param signs how many signs are known of it
 */
public record DiseaseLink(Curie id, String name, int signs) {

    /** Where its page is. */
    public String path() {
        return "/disease/" + id;
    }
}
