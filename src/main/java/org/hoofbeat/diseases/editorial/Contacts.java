package org.hoofbeat.diseases.editorial;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.editorial.Contact;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.ContactTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.Tx;

/** Whom people may turn to about a disease: help lines, organisations, centres. Readers see a change at once. */
public final class Contacts {
    private static final int LONGEST = 300;

    private final DeskDatabase desk;
    private final InstantSource clock;

    Contacts(DeskDatabase desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Those of a disease, in the order of the page. */
    public List<Contact> listOf(Curie disease) {
        return desk.read(tx -> new ContactTable(tx).listOf(disease));
    }

    /**
     * Puts one onto a disease's page.
     *
     * @throws IllegalArgumentException when it has no name, its address is none, or a text is too long
     */
    public Contact add(Person.Member who, Contact contact) {
        Permission.require(who, Right.PUBLISH_SECTIONS);
        check(contact);
        return desk.write(tx -> {
            var entered = new Contact(
                    0,
                    contact.disease(),
                    contact.kind(),
                    contact.name(),
                    contact.about(),
                    contact.url(),
                    contact.phone(),
                    contact.mail(),
                    contact.place(),
                    who.account(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            long id = new ContactTable(tx).insert(entered);
            new AuditLog(tx)
                    .append(entered.at(), who.account(), "contact.add", contact.disease() + "/contact/" + id, "");
            Published.changed(tx, contact.disease());
            return new ContactTable(tx).find(id).orElseThrow();
        });
    }

    /** Those of a disease that were taken off its page. */
    public List<Contact> listRemoved(Curie disease) {
        return desk.read(tx -> new ContactTable(tx).listRemoved(disease));
    }

    /** Takes one off its page; it can be brought back. */
    public void remove(Person.Member who, long id) {
        change(who, id, "contact.remove", tx -> new ContactTable(tx)
                .remove(id, who.account(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Puts one back that was taken off its page. */
    public void bringBack(Person.Member who, long id) {
        change(who, id, "contact.bring-back", tx -> new ContactTable(tx).bringBack(id));
    }

    private void change(Person.Member who, long id, String action, Consumer<Tx> change) {
        Permission.require(who, Right.PUBLISH_SECTIONS);
        desk.writing(tx -> {
            Contact contact = new ContactTable(tx)
                    .find(id)
                    .orElseThrow(() -> new EditorialException.Unknown("There is no contact with the number " + id));
            change.accept(tx);
            new AuditLog(tx)
                    .append(
                            clock.instant(),
                            who.account(),
                            action,
                            contact.disease() + "/contact/" + id,
                            contact.name());
            Published.changed(tx, contact.disease());
        });
    }

    private static void check(Contact contact) {
        if (contact.name().isBlank()) {
            throw new IllegalArgumentException("name");
        }
        if (!contact.url().isEmpty() && !Citation.isWebAddress(contact.url())) {
            throw new IllegalArgumentException("url");
        }
        if (!contact.mail().isEmpty() && !contact.mail().matches("[^\\s@<>\"]+@[^\\s@<>\"]+")) {
            throw new IllegalArgumentException("mail");
        }
        if (!contact.phone().matches("[-+0-9 ()/.]*")) {
            throw new IllegalArgumentException("phone");
        }
        for (String text : List.of(
                contact.name(), contact.about(), contact.url(), contact.phone(), contact.mail(), contact.place())) {
            if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("long");
            }
        }
    }
}
