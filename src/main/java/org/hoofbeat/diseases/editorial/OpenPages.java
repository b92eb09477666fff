package org.hoofbeat.diseases.editorial;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.ImportedPage;
import org.hoofbeat.model.editorial.ImportedSource;
import org.hoofbeat.model.editorial.ImportedText;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.ImportedPageTable;

/** Imported pages whose disease no rule could find, and what a person says they are about. */
public final class OpenPages {
    /** Under which the texts of imported pages may be shown. */
    public static final String LICENCE = "CC BY 4.0 (MedQuAD)";

    private static final String LANGUAGE = "en";
    private static final String BY_A_PERSON = "person";

    private final DeskDatabase desk;
    private final Imports imports;
    private final InstantSource clock;

    OpenPages(DeskDatabase desk, Imports imports, InstantSource clock) {
        this.desk = desk;
        this.imports = imports;
        this.clock = clock;
    }

    /** A text of a page as it becomes a section of a disease. */
    public static ImportedText text(Curie disease, SectionKind kind, ImportedPage page, String text) {
        var origin = new Origin.Imported(page.source(), page.url(), LICENCE);
        return new ImportedText(new SectionKey(disease, kind, LANGUAGE, origin), text, "", page.at());
    }

    /** The pages of no known disease whose title or names hold some words, by title; all for no words. */
    public List<ImportedPage> search(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return desk.<List<ImportedPage>>read(tx -> new ImportedPageTable(tx).listOpen()).stream()
                .filter(page -> (page.title() + "\n" + String.join("\n", page.names()))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /** What was imported, by source. */
    public List<ImportedSource> listSources() {
        return desk.read(tx -> new ImportedPageTable(tx).listSources());
    }

    /**
     * Says what a page is about: its texts are shown at once on the page of that disease, and later imports keep to it.
     *
     * @throws EditorialException.NotNow when the page has a disease already, or there is none of that address
     */
    public void assign(Person.Member who, String url, Curie disease) {
        Permission.require(who, Right.PUBLISH_SECTIONS);
        ImportedPage page = desk.read(tx -> getOpen(new ImportedPageTable(tx), url));
        Map<SectionKind, String> texts = desk.read(tx -> new ImportedPageTable(tx).textsOf(url));
        // The texts go first: a page counts as taken over only when they are there.
        imports.importTexts(texts.entrySet().stream()
                .map(text -> text(disease, text.getKey(), page, text.getValue()))
                .toList());
        desk.writing(tx -> {
            var pages = new ImportedPageTable(tx);
            pages.put(getOpen(pages, url).about(disease, BY_A_PERSON), Map.of());
            new AuditLog(tx)
                    .append(
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            who.account(),
                            "import.assign",
                            disease.toString(),
                            url);
        });
    }

    private static ImportedPage getOpen(ImportedPageTable pages, String url) {
        return pages.find(url)
                .filter(page -> page.findDisease().isEmpty())
                .orElseThrow(() -> new EditorialException.NotNow(
                        "There is no imported page without a disease at " + url + "; somebody may have been quicker"));
    }
}
