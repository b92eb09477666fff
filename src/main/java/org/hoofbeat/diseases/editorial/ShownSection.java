package org.hoofbeat.diseases.editorial;

import java.time.Instant;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.SectionKind;

/**
 * A section as readers see it.
 *
 * @param id its number in the desk database
 * @param kind its heading
 * @param origin where it comes from
 * @param language the language of the text
 * @param html the text, safe to stand in a page as it is
 * @param plain the text without any marks
 * @param author who wrote it, as readers know that person; {@code import} or {@code hoofbeat} where no person did
 * @param reviewer who last looked at it and let it stand; may be {@code import} or {@code hoofbeat} likewise
 * @param updated when that was; for an imported text that nobody here touched, when it was imported
 * @param sourceUpdated for an imported text, when its source says it was last updated; else empty
 * @param edited whether a text that was imported has since been edited here
 */
public record ShownSection(
        long id,
        SectionKind kind,
        Origin origin,
        String language,
        String html,
        String plain,
        String author,
        String reviewer,
        Instant updated,
        String sourceUpdated,
        boolean edited) {

    /** Whether it stands as its source published it. */
    public boolean isAsImported() {
        return origin instanceof Origin.Imported && !edited;
    }
}
