package org.hoofbeat.web.editorial;

import java.util.List;
import org.hoofbeat.model.editorial.SectionKind;

/**
 * The texts that somebody works on.
 *
 * @param mine those that this person wrote in
 * @param drafts drafts of others
 * @param typed what was typed to begin a new one; empty at first
 * @param fault the key of what is wrong with it; empty where nothing is
 */
public record SectionsPage(List<SectionLine> mine, List<SectionLine> drafts, String typed, String fault) {
    /** Languages that a text may be written in. */
    public static final List<String> LANGUAGES = List.of("en", "es", "de", "fr", "it", "pt");

    public SectionsPage {
        mine = List.copyOf(mine);
        drafts = List.copyOf(drafts);
    }

    /** The headings to choose from. */
    public List<SectionKind> kinds() {
        return List.of(SectionKind.values());
    }

    /** The languages to choose from. */
    public List<String> languages() {
        return LANGUAGES;
    }
}
