package org.hoofbeat.model.editorial;

import java.time.Instant;
import org.hoofbeat.model.citation.Citation;

/**
 * A work in the desk's list of works, from which texts cite. What is corrected becomes the next revision; texts cite the
 * newest.
 *
 * @param number by which a text may cite it: {@code [@7]}
 * @param revision 1 for the first
 * @param citation what it is
 * @param unusable why it must not be cited any more, for instance because it was retracted; empty for a sound work
 * @param by the account that entered this revision; {@code hoofbeat} where no person did
 * @param at when
 */
public record Work(int number, int revision, Citation citation, String unusable, String by, Instant at) {

    /** Whether a text that cites it may be published. */
    public boolean isSound() {
        return unusable.isEmpty();
    }

    /** The mark to put into a text: by identifier where there is one, so that the text can be read elsewhere. */
    public String mark() {
        if (!citation.pmid().isEmpty()) {
            return "[@pmid:" + citation.pmid() + "]";
        }
        return citation.doi().isEmpty() || citation.doi().matches(".*[\\[\\];].*")
                ? "[@" + number + "]"
                : "[@doi:" + citation.doi() + "]";
    }
}
