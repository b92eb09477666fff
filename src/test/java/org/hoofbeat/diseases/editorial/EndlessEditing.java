package org.hoofbeat.diseases.editorial;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskPlace;

/** Saves and publishes one version after the other and says so after each step, until it is killed; a program of its own. */
final class EndlessEditing {
    static final SectionKey KEY = SectionKey.written(Curie.parse("MONDO:0007947"), SectionKind.RESEARCH, "en");
    private static final Person.Member WHO = new Person.Member("rev", "rev", Role.REVIEWER);
    private static final int LONGEST = 20_000;

    private EndlessEditing() {}

    /** The text of a version; what it must be can be told from its number. */
    static String text(int number) {
        return "Version " + number + ".\n\n" + ("word " + number + " ").repeat(number * 37 % LONGEST / 9)
                + "\n\nEnd of " + number + ".\n";
    }

    /** @param arguments the file of the desk */
    public static void main(String[] arguments) {
        var said = new PrintStream(System.out, true);
        try (DeskDatabase desk = DeskDatabase.open(new DeskPlace.File(Path.of(arguments[0])))) {
            desk.writing(EndlessEditing::addAccount);
            var sections = new Sections(desk);
            var drafting = new Drafting(desk, InstantSource.system());
            var reviewing = new Reviewing(desk, _ -> "", InstantSource.system());
            Section section = drafting.begin(WHO, KEY);
            int last = sections.get(section.id()).latest();
            while (true) {
                int next = last + 1;
                drafting.keep(WHO, section.id(), last, text(next));
                drafting.save(WHO, section.id(), last, text(next), "");
                said.println("saved " + next);
                reviewing.submit(WHO, section.id(), next, "");
                reviewing.publish(WHO, section.id(), next, "");
                said.println("published " + next);
                last = next;
            }
        }
    }

    private static void addAccount(org.hoofbeat.store.desk.Tx tx) {
        if (new AccountTable(tx).findById(WHO.account()).isEmpty()) {
            Instant now = Instant.now();
            new AccountTable(tx)
                    .insert(new Account("rev", "rev", "Rev", Role.REVIEWER, false, now, now), Credentials.NONE);
        }
    }
}
