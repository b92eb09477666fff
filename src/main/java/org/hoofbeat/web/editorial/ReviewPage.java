package org.hoofbeat.web.editorial;

import java.util.List;
import org.hoofbeat.diseases.editorial.diff.Piece;
import org.hoofbeat.model.editorial.VersionState;

/**
 * A version before a second pair of eyes.
 *
 * @param head which section
 * @param number the version
 * @param state where it stands
 * @param author who wrote it
 * @param written when
 * @param note what its author said
 * @param preview as readers would see it
 * @param changes what changed since the version that readers see; empty where they see none
 * @param mayPublish whether this person may publish it
 * @param problems what stopped publication just now; empty where nothing did
 */
public record ReviewPage(
        Head head,
        int number,
        VersionState state,
        String author,
        String written,
        String note,
        PreviewView preview,
        List<Piece> changes,
        boolean mayPublish,
        List<String> problems) {

    public ReviewPage {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** Whether it waits for a decision. */
    public boolean isWaiting() {
        return state == VersionState.IN_REVIEW;
    }
}
