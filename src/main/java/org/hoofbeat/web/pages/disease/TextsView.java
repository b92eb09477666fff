package org.hoofbeat.web.pages.disease;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.citations.ExportFormat;
import org.hoofbeat.citations.NumberedReference;
import org.hoofbeat.diseases.editorial.DiseaseTexts;
import org.hoofbeat.diseases.editorial.ShownSection;
import org.hoofbeat.model.editorial.Contact;
import org.hoofbeat.model.editorial.ContactKind;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.web.text.Dates;
import org.hoofbeat.web.text.Messages;

/**
 * What people wrote about a disease, arranged for its page.
 *
 * @param rows the texts by heading
 * @param references what they cite
 * @param contacts whom to turn to
 */
public record TextsView(
        Map<SectionKind, List<TextRow>> rows, List<NumberedReference> references, List<Contact> contacts) {

    /** Headings that have a section of their own; the texts of the others stand beside what is computed. */
    private static final List<SectionKind> OWN = List.of(
            SectionKind.FREQUENCY,
            SectionKind.DIAGNOSIS,
            SectionKind.TREATMENT,
            SectionKind.OUTLOOK,
            SectionKind.PREVENTION,
            SectionKind.LIVING_WITH,
            SectionKind.OTHER);

    private static final String PROGRAM = "hoofbeat";

    /** Arranges texts; days are told in the language and time zone of these dates. */
    public static TextsView of(DiseaseTexts texts, Dates dates) {
        Map<SectionKind, List<TextRow>> rows = new EnumMap<>(SectionKind.class);
        texts.sections().forEach(section -> rows.computeIfAbsent(section.kind(), _ -> new ArrayList<>())
                .add(row(section, dates)));
        return new TextsView(rows, texts.references(), texts.contacts());
    }

    /** Whether there is any text under a heading. */
    public boolean has(SectionKind kind) {
        return rows.containsKey(kind);
    }

    /** The texts under a heading. */
    public List<TextRow> under(SectionKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** The headings that have a section of their own and a text. */
    public List<SectionKind> ownKinds() {
        return OWN.stream().filter(rows::containsKey).toList();
    }

    /** All headings that have a text, in the order of the page. */
    public List<SectionKind> kinds() {
        return List.copyOf(rows.keySet());
    }

    /** The kinds of contacts that there are. */
    public List<ContactKind> contactKinds() {
        return contacts.stream().map(Contact::kind).distinct().toList();
    }

    /** The contacts of a kind. */
    public List<Contact> contacts(ContactKind kind) {
        return contacts.stream().filter(contact -> contact.kind() == kind).toList();
    }

    /** The formats in which the references can be taken along. */
    public List<ExportFormat> formats() {
        return List.of(ExportFormat.values());
    }

    private static TextRow row(ShownSection section, Dates dates) {
        Messages m = dates.m();
        String lang = section.language().equals(m.language().tag()) ? "" : section.language();
        return section.origin() instanceof Origin.Imported from
                ? new TextRow(
                        section.id(),
                        lang,
                        section.html(),
                        byline(section, dates),
                        from.source(),
                        from.url(),
                        section.sourceUpdated().isEmpty()
                                ? from.licence()
                                : from.licence() + ". " + m.text("text.source-updated", section.sourceUpdated()))
                : new TextRow(section.id(), lang, section.html(), byline(section, dates), "", "", "");
    }

    private static String byline(ShownSection section, Dates dates) {
        Messages m = dates.m();
        String day = dates.day(section.updated());
        if (section.isAsImported()) {
            return m.text("text.imported", day);
        }
        if (section.reviewer().equals(PROGRAM)) {
            return m.text("text.shipped", day); // The program is nobody, and has reviewed nothing.
        }
        String by = section.reviewer();
        if (section.edited()) {
            return m.text("text.edited", day, by);
        }
        return section.author().equals(section.reviewer())
                ? m.text("text.written", day, by)
                : m.text("text.reviewed", day, by, person(section.author(), m));
    }

    private static String person(String name, Messages m) {
        return name.equals(PROGRAM) ? m.text("text.program") : name;
    }
}
