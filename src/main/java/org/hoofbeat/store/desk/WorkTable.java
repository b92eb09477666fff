package org.hoofbeat.store.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.editorial.Work;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The works that texts cite. Revisions are added and never changed; what is read here is the newest of each. */
public final class WorkTable {
    private static final Table<Record> WORK = Columns.table("work");
    private static final Field<Integer> NUMBER = Columns.integer(WORK, "number");
    private static final Field<Integer> REVISION = Columns.integer(WORK, "revision");
    private static final Field<String> KIND = Columns.text(WORK, "kind");
    private static final Field<String> TITLE = Columns.text(WORK, "title");
    private static final Field<String> AUTHORS = Columns.text(WORK, "authors");
    private static final Field<String> CONTAINER = Columns.text(WORK, "container");
    private static final Field<String> PUBLISHER = Columns.text(WORK, "publisher");
    private static final Field<String> ISSUED = Columns.text(WORK, "issued");
    private static final Field<String> VOLUME = Columns.text(WORK, "volume");
    private static final Field<String> ISSUE = Columns.text(WORK, "issue");
    private static final Field<String> PAGES = Columns.text(WORK, "pages");
    private static final Field<String> DOI = Columns.text(WORK, "doi");
    private static final Field<String> PMID = Columns.text(WORK, "pmid");
    private static final Field<String> URL = Columns.text(WORK, "url");
    private static final Field<String> ACCESSED = Columns.text(WORK, "accessed");
    private static final Field<String> NOTE = Columns.text(WORK, "note");
    private static final Field<String> UNUSABLE = Columns.text(WORK, "unusable");
    private static final Field<String> ACTOR = Columns.text(WORK, "actor");
    private static final Field<java.time.Instant> AT = Columns.instant(WORK, "at");
    private static final List<Field<?>> COLUMNS = List.of(
            NUMBER, REVISION, KIND, TITLE, AUTHORS, CONTAINER, PUBLISHER, ISSUED, VOLUME, ISSUE, PAGES, DOI, PMID, URL,
            ACCESSED, NOTE, UNUSABLE, ACTOR, AT);

    private final Tx tx;

    public WorkTable(Tx tx) {
        this.tx = tx;
    }

    /** Adds a revision; the number of a new work is {@link #next()}. */
    public void insert(Work work) {
        Citation cited = work.citation();
        tx.sql()
                .insertInto(WORK)
                .set(NUMBER, work.number())
                .set(REVISION, work.revision())
                .set(KIND, cited.kind().name().toLowerCase(Locale.ROOT))
                .set(TITLE, cited.title())
                .set(AUTHORS, lines(cited.authors()))
                .set(CONTAINER, cited.container())
                .set(PUBLISHER, cited.publisher())
                .set(ISSUED, cited.issued().toString())
                .set(VOLUME, cited.volume())
                .set(ISSUE, cited.issue())
                .set(PAGES, cited.pages())
                .set(DOI, cited.doi())
                .set(PMID, cited.pmid())
                .set(URL, cited.url())
                .set(ACCESSED, cited.accessed().toString())
                .set(NOTE, cited.note())
                .set(UNUSABLE, work.unusable())
                .set(ACTOR, work.by())
                .set(AT, work.at())
                .execute();
    }

    /** The number of the next new work. */
    public int next() {
        return tx.sql()
                        .select(DSL.coalesce(DSL.max(NUMBER), 0))
                        .from(WORK)
                        .fetchSingle()
                        .value1()
                + 1;
    }

    public Optional<Work> findByNumber(int number) {
        return find(NUMBER.eq(number));
    }

    public Optional<Work> findByPmid(String pmid) {
        return find(PMID.eq(pmid));
    }

    /** By the DOI without resolver, in whatever case. */
    public Optional<Work> findByDoi(String doi) {
        return find(DOI.eq(doi.toLowerCase(Locale.ROOT)));
    }

    public Optional<Work> findByUrl(String url) {
        return find(URL.eq(url));
    }

    /** Works whose title or authors hold these words, newest first; all for no words. */
    public List<Work> search(String words, int most) {
        Condition all = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> TITLE.containsIgnoreCase(word).or(AUTHORS.containsIgnoreCase(word)))
                .reduce(DSL.noCondition(), Condition::and);
        return tx.sql()
                .select(COLUMNS)
                .from(WORK)
                .where(isNewest().and(all))
                .orderBy(NUMBER.desc())
                .limit(most)
                .fetch(WorkTable::work);
    }

    private Optional<Work> find(Condition condition) {
        return tx.sql()
                .select(COLUMNS)
                .from(WORK)
                .where(isNewest().and(condition))
                .orderBy(NUMBER)
                .limit(1)
                .fetchOptional(WorkTable::work);
    }

    private static Condition isNewest() {
        Table<Record> other = WORK.as("newer");
        return REVISION.eq(DSL.select(DSL.max(Columns.integer(other, "revision")))
                .from(other)
                .where(Columns.integer(other, "number").eq(NUMBER)));
    }

    private static Work work(Record row) {
        var citation = new Citation(
                CitationKind.valueOf(row.get(KIND).toUpperCase(Locale.ROOT)),
                row.get(TITLE),
                authors(row.get(AUTHORS)),
                row.get(CONTAINER),
                row.get(PUBLISHER),
                PartialDate.parse(row.get(ISSUED)),
                row.get(VOLUME),
                row.get(ISSUE),
                row.get(PAGES),
                row.get(DOI),
                row.get(PMID),
                row.get(URL),
                PartialDate.parse(row.get(ACCESSED)),
                row.get(NOTE));
        return new Work(row.get(NUMBER), row.get(REVISION), citation, row.get(UNUSABLE), row.get(ACTOR), row.get(AT));
    }

    /** Names hold neither tabs nor line breaks. */
    private static String lines(List<Author> authors) {
        return authors.stream()
                .map(author -> switch (author) {
                    case Author.Person(String family, String given) -> "p\t" + family + "\t" + given;
                    case Author.Organisation(String name) -> "o\t" + name;
                })
                .collect(Collectors.joining("\n"));
    }

    private static List<Author> authors(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", -1))
                .<Author>map(parts -> parts[0].equals("p")
                        ? new Author.Person(parts[1], parts[2])
                        : new Author.Organisation(parts[1]))
                .toList();
    }
}
