package org.hoofbeat.web.editorial;

import java.util.List;
import org.hoofbeat.model.editorial.VersionState;

/**
 * All versions of a section, newest first.
 *
 * @param head which section
 * @param versions the versions
 */
public record VersionsPage(Head head, List<Line> versions) {

    /**
     * One version.
     *
     * @param number its number
     * @param state the key of its state
     * @param author who wrote it
     * @param written when
     * @param note what its author said
     * @param steps what happened to it, in sentences, oldest first
     */
    public record Line(int number, String state, String author, String written, String note, List<String> steps) {
        /** Whether it is a newer text of the source about which nobody has decided. */
        public boolean isOffered() {
            return state.equals(VersionState.OFFERED.key());
        }
    }

    public VersionsPage {
        versions = List.copyOf(versions);
    }
}
