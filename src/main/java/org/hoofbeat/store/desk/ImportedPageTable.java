package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.ImportedPage;
import org.hoofbeat.model.editorial.ImportedSource;
import org.hoofbeat.model.editorial.SectionKind;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Pages of other centres that were imported, with the texts of those whose disease is not known yet. */
public final class ImportedPageTable {
    private static final Table<Record> PAGE = Columns.table("imported_page");
    private static final Field<String> URL = Columns.text(PAGE, "url");
    private static final Field<String> SOURCE = Columns.text(PAGE, "source");
    private static final Field<String> TITLE = Columns.text(PAGE, "title");
    private static final Field<String> GARD = Columns.text(PAGE, "gard");
    private static final Field<String> NAMES = Columns.text(PAGE, "names");
    private static final Field<String> CODES = Columns.text(PAGE, "codes");
    private static final Field<String> DISEASE = Columns.text(PAGE, "disease");
    private static final Field<String> WAY = Columns.text(PAGE, "way");
    private static final Field<String> TRIED = Columns.text(PAGE, "tried");
    private static final Field<String> DIGEST = Columns.text(PAGE, "digest");
    private static final Field<Instant> AT = Columns.instant(PAGE, "at");

    private static final List<Field<?>> COLUMNS =
            List.of(URL, SOURCE, TITLE, GARD, NAMES, CODES, DISEASE, WAY, TRIED, DIGEST, AT);

    private static final Table<Record> TEXT = Columns.table("imported_page_text");
    private static final Field<String> TEXT_URL = Columns.text(TEXT, "url");
    private static final Field<String> KIND = Columns.text(TEXT, "kind");
    private static final Field<String> MARKDOWN = Columns.text(TEXT, "text");

    private final Tx tx;

    public ImportedPageTable(Tx tx) {
        this.tx = tx;
    }

    /** The page that was published at this address. */
    public Optional<ImportedPage> find(String url) {
        return tx.sql().select(COLUMNS).from(PAGE).where(URL.eq(url)).fetchOptional(ImportedPageTable::read);
    }

    /** The pages whose disease is not known, by title. */
    public List<ImportedPage> listOpen() {
        return tx.sql()
                .select(COLUMNS)
                .from(PAGE)
                .where(DISEASE.eq(""))
                .orderBy(TITLE, URL)
                .fetch(ImportedPageTable::read);
    }

    /** What there is, by source. */
    public List<ImportedSource> listSources() {
        Field<Integer> open = DSL.sum(DSL.when(DISEASE.eq(""), 1).otherwise(0)).cast(Integer.class);
        return tx.sql()
                .select(SOURCE, DSL.count(), open, DSL.max(AT))
                .from(PAGE)
                .groupBy(SOURCE)
                .orderBy(SOURCE)
                .fetch(row -> new ImportedSource(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** The diseases of the pages with this GARD number, each once. */
    public List<Curie> listDiseasesOf(Curie gard) {
        return tx.sql()
                .selectDistinct(DISEASE)
                .from(PAGE)
                .where(GARD.eq(gard.toString()), DISEASE.ne(""))
                .orderBy(DISEASE)
                .fetch(row -> Curie.parse(row.value1()));
    }

    /** The texts that are kept of a page whose disease is not known. */
    public Map<SectionKind, String> textsOf(String url) {
        Map<SectionKind, String> texts = new EnumMap<>(SectionKind.class);
        tx.sql()
                .select(KIND, MARKDOWN)
                .from(TEXT)
                .where(TEXT_URL.eq(url))
                .fetch()
                .forEach(row -> SectionKind.findByKey(row.value1()).ifPresent(kind -> texts.put(kind, row.value2())));
        return texts;
    }

    /**
     * Keeps a page in place of what was known of its address.
     *
     * @param texts its texts, while its disease is not known; none once they are sections
     */
    public void put(ImportedPage page, Map<SectionKind, String> texts) {
        tx.sql().deleteFrom(TEXT).where(TEXT_URL.eq(page.url())).execute();
        tx.sql().deleteFrom(PAGE).where(URL.eq(page.url())).execute();
        tx.sql()
                .insertInto(PAGE)
                .set(URL, page.url())
                .set(SOURCE, page.source())
                .set(TITLE, page.title())
                .set(GARD, page.gard())
                .set(NAMES, String.join("\n", page.names()))
                .set(
                        CODES,
                        String.join(
                                "\n", page.codes().stream().map(Curie::toString).toList()))
                .set(DISEASE, page.disease())
                .set(WAY, page.way())
                .set(TRIED, String.join("\n", page.tried()))
                .set(DIGEST, page.digest())
                .set(AT, page.at())
                .execute();
        texts.forEach((kind, text) -> tx.sql()
                .insertInto(TEXT)
                .set(TEXT_URL, page.url())
                .set(KIND, kind.key())
                .set(MARKDOWN, text)
                .execute());
    }

    private static ImportedPage read(Record row) {
        return new ImportedPage(
                row.get(URL),
                row.get(SOURCE),
                row.get(TITLE),
                row.get(GARD),
                lines(row.get(NAMES)),
                lines(row.get(CODES)).stream().map(Curie::parse).toList(),
                row.get(DISEASE),
                row.get(WAY),
                lines(row.get(TRIED)),
                row.get(DIGEST),
                row.get(AT));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
