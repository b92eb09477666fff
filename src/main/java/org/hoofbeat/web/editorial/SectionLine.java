package org.hoofbeat.web.editorial;

import org.hoofbeat.diseases.editorial.Sections.Listed;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.VersionStep;
import org.hoofbeat.web.text.Dates;

/**
 * A section in a list.
 *
 * @param id its number
 * @param disease what the disease is called
 * @param page the disease's page
 * @param kind the key of its heading
 * @param language the tag of its language
 * @param origin where it comes from, in a word: the source's name for an imported one, else empty
 * @param state the key of the state of its latest version
 * @param isPublic whether readers see a version of it
 * @param last what happened last, when and by whom; empty before anything did
 */
public record SectionLine(
        long id,
        String disease,
        String page,
        String kind,
        String language,
        String origin,
        String state,
        boolean isPublic,
        String last) {

    static SectionLine of(Listed listed, DiseaseNames names, People people, Dates dates) {
        Section section = listed.section();
        String last = listed.latest()
                .map(version -> {
                    VersionStep step = version.steps().getLast();
                    return dates.m().text("step." + step.what().key(), dates.time(step.at()), people.of(step.by()));
                })
                .orElse("");
        return new SectionLine(
                section.id(),
                names.of(section.key().disease()),
                "/disease/" + section.key().disease(),
                section.key().kind().key(),
                section.key().language(),
                section.key().origin() instanceof Origin.Imported from ? from.source() : "",
                listed.state().key(),
                section.isPublic(),
                last);
    }
}
