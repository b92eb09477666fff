package org.hoofbeat.model.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of a section's text. The text of a version never changes; what is edited becomes the next version.
 *
 * @param section the section's number
 * @param number 1 for the first
 * @param base the version it was made from; 0 for none
 * @param state where it stands
 * @param text Markdown
 * @param author the account that wrote it; {@code import} or {@code hoofbeat} where no person did
 * @param written when
 * @param sourceUpdated for an imported text, when its source says it was last updated, in the source's own words; else empty
 * @param facts a fingerprint of the computed facts that stood beside it when it was published; empty before
 * @param note what its author says about it; may be empty
 * @param steps what happened to it, oldest first
 */
public record SectionVersion(
        long section,
        int number,
        int base,
        VersionState state,
        String text,
        String author,
        Instant written,
        String sourceUpdated,
        String facts,
        String note,
        List<VersionStep> steps) {

    public SectionVersion {
        steps = List.copyOf(steps);
    }

    /** Its publication, where there was one. */
    public Optional<VersionStep> findPublication() {
        return findLast(VersionStep.What.PUBLISHED);
    }

    /** When somebody last looked at it and let it stand: its publication or a later confirmation. */
    public Optional<VersionStep> findReview() {
        return steps.reversed().stream()
                .filter(step -> step.what() == VersionStep.What.PUBLISHED || step.what() == VersionStep.What.CONFIRMED)
                .findFirst();
    }

    /** The last step of a kind. */
    public Optional<VersionStep> findLast(VersionStep.What what) {
        return steps.reversed().stream().filter(step -> step.what() == what).findFirst();
    }

    /** Whether the import wrote it rather than a person. */
    public boolean isImported() {
        return !steps.isEmpty() && steps.getFirst().what() == VersionStep.What.IMPORTED;
    }
}
