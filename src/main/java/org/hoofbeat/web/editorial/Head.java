package org.hoofbeat.web.editorial;

import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.Section;

/**
 * What stands above every page about one section.
 *
 * @param section the section
 * @param disease what its disease is called
 */
public record Head(Section section, String disease) {

    /** Where its pages are. */
    public String path() {
        return "/desk/sections/" + section.id();
    }

    /** The disease's page. */
    public String page() {
        return "/disease/" + section.key().disease();
    }

    /** The key of its heading. */
    public String kind() {
        return section.key().kind().key();
    }

    /** Who published the text elsewhere; empty for a text of this centre. */
    public String source() {
        return section.key().origin() instanceof Origin.Imported from ? from.source() : "";
    }
}
