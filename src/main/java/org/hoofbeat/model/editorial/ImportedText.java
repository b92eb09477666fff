package org.hoofbeat.model.editorial;

import java.time.Instant;

/**
 * A text from elsewhere, ready to become a section.
 *
 * @param key which section; its origin is {@link Origin.Imported}
 * @param text Markdown
 * @param sourceUpdated when the source says it was last updated, in its own words; empty where it does not say
 * @param importedAt when it was read in
 */
public record ImportedText(SectionKey key, String text, String sourceUpdated, Instant importedAt) {

    public ImportedText {
        if (!(key.origin() instanceof Origin.Imported)) {
            throw new IllegalArgumentException(
                    "a text from elsewhere has an imported origin, but this one has " + key.origin());
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text of %s under '%s' is empty"
                    .formatted(key.origin().key(), key.kind().key()));
        }
    }
}
