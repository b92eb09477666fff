package org.hoofbeat.model.editorial;

/**
 * A text under a heading of a disease's page, through all its versions.
 *
 * @param id its number in the desk database
 * @param key which section it is
 * @param latest number of the newest version that people work on; 0 before there is one
 * @param published number of the version that readers see; 0 where there is none
 */
public record Section(long id, SectionKey key, int latest, int published) {

    /** Whether readers see it. */
    public boolean isPublic() {
        return published > 0;
    }
}
