package org.hoofbeat.diseases.editorial;

import java.util.List;
import org.hoofbeat.citations.NumberedReference;
import org.hoofbeat.model.editorial.Contact;
import org.hoofbeat.model.editorial.SectionKind;

/**
 * What people have written about one disease, as readers see it.
 *
 * @param edition grows whenever any of this changes; 0 when there never was anything
 * @param sections by heading, in the order of the page
 * @param references what they cite, numbered through all sections
 * @param contacts whom to turn to
 */
public record DiseaseTexts(
        long edition, List<ShownSection> sections, List<NumberedReference> references, List<Contact> contacts) {

    public DiseaseTexts {
        sections = List.copyOf(sections);
        references = List.copyOf(references);
        contacts = List.copyOf(contacts);
    }

    /** Nothing is written about the disease. */
    public static DiseaseTexts none() {
        return new DiseaseTexts(0, List.of(), List.of(), List.of());
    }

    /** The sections under one heading. */
    public List<ShownSection> under(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    /** The headings that have a text, in the order of the page. */
    public List<SectionKind> kinds() {
        return sections.stream().map(ShownSection::kind).distinct().toList();
    }
}
