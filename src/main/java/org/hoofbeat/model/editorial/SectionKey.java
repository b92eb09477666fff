package org.hoofbeat.model.editorial;

import org.hoofbeat.model.Curie;

/**
 * Which section it is.
 *
 * @param disease the canonical identifier of the disease's page
 * @param kind its heading
 * @param language the language it is written in, as a tag such as {@code en}
 * @param origin where it comes from
 */
public record SectionKey(Curie disease, SectionKind kind, String language, Origin origin) {

    /** A section that the people of this centre write. */
    public static SectionKey written(Curie disease, SectionKind kind, String language) {
        return new SectionKey(disease, kind, language, new Origin.Written());
    }
}
