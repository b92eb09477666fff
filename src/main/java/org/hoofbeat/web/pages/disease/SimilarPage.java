package org.hoofbeat.web.pages.disease;

import java.util.List;
import org.hoofbeat.web.parts.TermName;

/**
 * The diseases whose signs are most like those of one disease.
 *
 * @param id the one disease
 * @param name its name
 * @param similar the others, most similar first
 */
public record SimilarPage(String id, String name, List<Similar> similar) {

    /**
     * A disease that is like the one.
     *
     * @param id its identifier
     * @param name its name
     * @param percent how much of the picture they share, in words, for instance {@code 31 %}
     * @param shared signs that both have, the most telling first
     */
    public record Similar(String id, String name, String percent, List<TermName> shared) {

        public Similar {
            shared = List.copyOf(shared);
        }
    }

    public SimilarPage {
        similar = List.copyOf(similar);
    }
}
