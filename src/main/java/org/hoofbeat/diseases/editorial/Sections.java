package org.hoofbeat.diseases.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.store.desk.Tx;
import org.hoofbeat.store.desk.VersionTable;

/** The sections as those who keep them see them: with their drafts and all their versions. */
public final class Sections {
    private final DeskDatabase desk;

    Sections(DeskDatabase desk) {
        this.desk = desk;
    }

    /**
     * A section in a list.
     *
     * @param section the section
     * @param latest its latest version; absent before the first is saved
     */
    public record Listed(Section section, Optional<SectionVersion> latest) {
        /** The state of the latest version; a draft before there is one. */
        public VersionState state() {
            return latest.map(SectionVersion::state).orElse(VersionState.DRAFT);
        }
    }

    /**
     * The section with this number.
     *
     * @throws EditorialException.Unknown where there is none
     */
    public Section get(long id) {
        return desk.read(tx -> new SectionTable(tx).find(id))
                .orElseThrow(() -> new EditorialException.Unknown("There is no section with the number " + id));
    }

    /**
     * A version of a section.
     *
     * @throws EditorialException.Unknown where there is none
     */
    public SectionVersion getVersion(long id, int number) {
        return desk.read(tx -> new VersionTable(tx).find(id, number))
                .orElseThrow(
                        () -> new EditorialException.Unknown("Section %d has no version %d".formatted(id, number)));
    }

    /** All versions of a section, oldest first. */
    public List<SectionVersion> listVersions(long id) {
        return desk.read(tx -> new VersionTable(tx).listOf(id));
    }

    /** All sections of a disease. */
    public List<Listed> listOf(Curie disease) {
        return desk.read(tx -> listed(tx, new SectionTable(tx).listOf(disease)));
    }

    /** The sections that wait for a second person. */
    public List<Listed> listInReview() {
        return desk.read(tx -> listed(tx, new SectionTable(tx).listIn(VersionState.IN_REVIEW)));
    }

    /** The sections whose latest version is a draft, whoever wrote it. */
    public List<Listed> listDrafts() {
        return desk.read(tx -> listed(tx, new SectionTable(tx).listIn(VersionState.DRAFT)));
    }

    /** The sections that an account has written in. */
    public List<Listed> listTouchedBy(String account) {
        return desk.read(tx -> listed(tx, new SectionTable(tx).listTouchedBy(account)));
    }

    /** What accounts are called, by id. */
    public Map<String, String> names() {
        return desk.read(tx -> {
            Map<String, String> names = new HashMap<>();
            new AccountTable(tx).list().forEach((Account account) -> names.put(account.id(), account.displayName()));
            return names;
        });
    }

    private static List<Listed> listed(Tx tx, List<Section> sections) {
        var versions = new VersionTable(tx);
        return sections.stream()
                .map(section -> new Listed(
                        section,
                        section.latest() == 0 ? Optional.empty() : versions.find(section.id(), section.latest())))
                .toList();
    }
}
