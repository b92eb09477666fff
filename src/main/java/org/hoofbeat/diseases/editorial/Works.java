package org.hoofbeat.diseases.editorial;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.citations.TypedCitation;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.model.editorial.Work;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.store.desk.TodoTable;
import org.hoofbeat.store.desk.Tx;
import org.hoofbeat.store.desk.VersionTable;
import org.hoofbeat.store.desk.WorkTable;

/** The desk's list of works, from which texts cite. */
public final class Works {
    private static final int MOST_FOUND = 30;
    private static final int LONGEST_NUMBER = 9;

    private final DeskDatabase desk;
    private final InstantSource clock;

    Works(DeskDatabase desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Adds a work; where the list has one with the same PubMed number, DOI or address, that one is given back.
     *
     * @throws EditorialException.NotAllowed for somebody who may not write
     * @throws IllegalArgumentException when a part is longer than such a thing is
     */
    public Work add(Person.Member who, Citation citation) {
        Permission.require(who, Right.DRAFT_SECTIONS);
        WorkLength.check(citation);
        return desk.write(tx -> findSame(tx, citation).orElseGet(() -> insert(tx, who.account(), citation)));
    }

    /**
     * Puts a work right; texts that cite it show the new form.
     *
     * @throws IllegalArgumentException when a part is longer than such a thing is
     */
    public Work correct(Person.Member who, int number, Citation citation) {
        Permission.require(who, Right.DRAFT_SECTIONS);
        WorkLength.check(citation);
        return desk.write(tx -> revise(
                tx, who.account(), get(tx, number), citation, get(tx, number).unusable()));
    }

    /**
     * Says why a work must not be cited any more, for instance because it was retracted, and puts every published text that
     * cites it on the list of what is to be done. An empty reason makes the work sound again.
     *
     * @param by the account, or the name of the part of the program that found it out
     */
    public Work markUnusable(String by, int number, String reason) {
        return desk.write(tx -> {
            Work work = get(tx, number);
            String why = Note.of(reason);
            if (!why.isEmpty()) {
                remind(tx, work, why);
            }
            return revise(tx, by, work, work.citation(), why);
        });
    }

    /** The same for a person. */
    public Work markUnusable(Person.Member who, int number, String reason) {
        Permission.require(who, Right.DRAFT_SECTIONS);
        return markUnusable(who.account(), number, reason);
    }

    /** The work with this number. */
    public Optional<Work> find(int number) {
        return desk.read(tx -> new WorkTable(tx).findByNumber(number));
    }

    /** What somebody may mean who types a PubMed number, a DOI, an address, or words of a title; all for nothing typed. */
    public List<Work> search(String typed) {
        Optional<TypedCitation> read = TypedCitation.read(typed);
        return desk.read(tx -> {
            var works = new WorkTable(tx);
            return read.map(what -> switch (what) {
                        case TypedCitation.Pmid(String number) ->
                            works.findByPmid(number).stream().toList();
                        case TypedCitation.Doi(String doi) ->
                            works.findByDoi(doi).stream().toList();
                        case TypedCitation.WebAddress(String url) ->
                            works.findByUrl(url).stream().toList();
                        case TypedCitation.Title(String words) -> works.search(words, MOST_FOUND);
                    })
                    .orElseGet(() -> works.search("", MOST_FOUND));
        });
    }

    /** The work that a mark in a text names: {@code pmid:…}, {@code doi:…}, {@code url:…} or a number of this list. */
    static Optional<Work> resolve(Tx tx, String key) {
        var works = new WorkTable(tx);
        if (key.matches("\\d{1," + LONGEST_NUMBER + "}")) {
            return works.findByNumber(Integer.parseInt(key));
        }
        int colon = key.indexOf(':');
        String value = key.substring(colon + 1);
        return switch (key.substring(0, Math.max(0, colon)).toLowerCase(java.util.Locale.ROOT)) {
            case "pmid" -> works.findByPmid(value);
            case "doi" -> works.findByDoi(value);
            case "url" -> works.findByUrl(value);
            default -> Optional.empty();
        };
    }

    Work insert(Tx tx, String by, Citation citation) {
        var work = new Work(
                new WorkTable(tx).next(), 1, citation, "", by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        new WorkTable(tx).insert(work);
        new AuditLog(tx).append(work.at(), by, "work.add", "work:" + work.number(), "");
        return work;
    }

    static Optional<Work> findSame(Tx tx, Citation citation) {
        var works = new WorkTable(tx);
        return Optional.of(citation.pmid())
                .filter(pmid -> !pmid.isEmpty())
                .flatMap(works::findByPmid)
                .or(() -> Optional.of(citation.doi())
                        .filter(doi -> !doi.isEmpty())
                        .flatMap(works::findByDoi))
                .or(() -> Optional.of(citation.url())
                        .filter(url -> !url.isEmpty())
                        .flatMap(works::findByUrl));
    }

    private Work revise(Tx tx, String by, Work work, Citation citation, String unusable) {
        var revised = new Work(
                work.number(),
                work.revision() + 1,
                citation,
                unusable,
                by,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        new WorkTable(tx).insert(revised);
        new AuditLog(tx)
                .append(
                        revised.at(),
                        by,
                        unusable.equals(work.unusable()) ? "work.correct" : "work.judge",
                        "work:" + work.number(),
                        "revision " + revised.revision());
        sectionsCiting(tx, work)
                .forEach(section -> Published.changed(tx, section.key().disease()));
        return revised;
    }

    private void remind(Tx tx, Work work, String reason) {
        for (Section section : sectionsCiting(tx, work)) {
            var todo = Todo.open(
                    Todo.Reason.SOURCE_UNUSABLE,
                    section.key().disease(),
                    section.id(),
                    work.mark() + " " + work.citation().title() + ": " + reason,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            var todos = new TodoTable(tx);
            if (!todos.isOpen(todo)) {
                todos.insert(todo);
            }
        }
    }

    /** Imported texts cite nothing in our sense, so only those of people are looked at. */
    private static List<Section> sectionsCiting(Tx tx, Work work) {
        return new SectionTable(tx)
                .listPublishedByPeople().stream()
                        .filter(section -> new VersionTable(tx)
                                .find(section.id(), section.published())
                                .map(version -> SectionText.read(version.text()).listCited().stream()
                                        .map(SectionText.Cited::key)
                                        .distinct()
                                        .anyMatch(key -> resolve(tx, key)
                                                .map(cited -> cited.number() == work.number())
                                                .orElse(false)))
                                .orElse(false))
                        .toList();
    }

    private static Work get(Tx tx, int number) {
        return new WorkTable(tx)
                .findByNumber(number)
                .orElseThrow(() -> new EditorialException.Unknown("There is no work with the number " + number));
    }
}
