package org.hoofbeat.web.editorial;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Contact;
import org.hoofbeat.model.editorial.ContactKind;
import org.hoofbeat.model.editorial.SectionKind;

/**
 * Everything that people wrote or can write about one disease.
 *
 * @param id its canonical identifier
 * @param name what it is called
 * @param sections its sections, published or not
 * @param contacts whom to turn to
 * @param removed contacts that were taken off the page
 * @param mayPublish whether this person may change the contacts
 * @param entered the contact that was not taken; empty texts at first
 * @param fault the key of what is wrong with it; empty where nothing is
 */
public record DeskDiseasePage(
        Curie id,
        String name,
        List<SectionLine> sections,
        List<Contact> contacts,
        List<Contact> removed,
        boolean mayPublish,
        Contact entered,
        String fault) {

    public DeskDiseasePage {
        sections = List.copyOf(sections);
        contacts = List.copyOf(contacts);
        removed = List.copyOf(removed);
    }

    /** Headings to choose from. */
    public List<SectionKind> kinds() {
        return List.of(SectionKind.values());
    }

    /** Languages to choose from. */
    public List<String> languages() {
        return SectionsPage.LANGUAGES;
    }

    /** Kinds of contacts to choose from. */
    public List<ContactKind> contactKinds() {
        return List.of(ContactKind.values());
    }
}
