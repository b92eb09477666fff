package org.hoofbeat.ingest.pages;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.diseases.editorial.Imports;
import org.hoofbeat.diseases.editorial.OpenPages;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.diseases.editorial.markdown.UnreadableTextException;
import org.hoofbeat.ingest.OutsideFile;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.ImportedPage;
import org.hoofbeat.model.editorial.ImportedText;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.medquad.MedquadReader;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.ImportedPageTable;

/**
 * Takes over pages of other centres: matched ones become sections, the others are kept until somebody or a newer pack knows
 * better. A page that the desk has already, word for word, is left alone, so an import that was interrupted is simply begun
 * again. Not thread-safe.
 */
public final class PagesImport {
    /** Pages that are written together: enough to save the disk, few enough to lose little when interrupted. */
    private static final int BATCH = 64;

    private final DeskDatabase desk;
    private final Knowledge knowledge;
    private final InstantSource clock;
    private final Imports imports;
    private final PageMatcher matcher;
    private final PagesReport report = new PagesReport();
    private final Set<String> seen = new HashSet<>();
    private final List<PreparedPage> waiting = new ArrayList<>();

    public PagesImport(DeskDatabase desk, Knowledge knowledge, InstantSource clock) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.clock = clock;
        this.imports = new Imports(desk);
        this.matcher = new PageMatcher(knowledge);
    }

    /** How many pages a file holds. */
    public static int count(OutsideFile file) {
        return file.countTexts(PagesImport::isPage);
    }

    /**
     * Takes over the pages of a file: one page, or an archive of them. A page inside an archive that is no page is reported and
     * the others are read.
     *
     * @param step called after each page
     * @throws MalformedSourceException when the file itself cannot be read
     */
    public void read(OutsideFile file, Runnable step) {
        file.forEachText(PagesImport::isPage, "a page (.xml)", text -> {
            read(text);
            step.run();
        });
        store();
    }

    /** Tries again to find the diseases of the pages that are kept without one. */
    public void tryAgain() {
        List<PreparedPage> open = desk.read(tx -> {
            var table = new ImportedPageTable(tx);
            return table.listOpen().stream()
                    .map(page -> new PreparedPage(page, table.textsOf(page.url())))
                    .toList();
        });
        open.forEach(page -> {
            waiting.add(page);
            if (waiting.size() == BATCH) {
                store();
            }
        });
        store();
    }

    /** What was done so far. */
    public PagesReport report() {
        return report;
    }

    private void read(SourceText text) {
        try {
            MedquadReader.read(text, page -> add(text.name(), PreparedPage.of(page, clock.instant())), report::reject);
        } catch (MalformedSourceException malformed) {
            report.fail(String.valueOf(malformed.getMessage()));
        }
    }

    private void add(String file, PreparedPage page) {
        if (!seen.add(page.page().url())) {
            report.reject(new Rejection(
                    file,
                    0,
                    "another page of this import has the address " + page.page().url()));
            return;
        }
        try {
            page.texts().values().forEach(SectionText::read);
        } catch (UnreadableTextException unreadable) {
            report.reject(new Rejection(file, 0, "a text cannot be shown: " + unreadable.getMessage()));
            return;
        }
        waiting.add(page);
        if (waiting.size() == BATCH) {
            store();
        }
    }

    /** The texts go first: a page counts as taken over only when they are there. */
    private void store() {
        List<Optional<ImportedPage>> known = desk.read(tx -> waiting.stream()
                .map(page -> new ImportedPageTable(tx).find(page.page().url()))
                .toList());
        List<PreparedPage> changed = new ArrayList<>();
        List<ImportedText> texts = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            PreparedPage page = waiting.get(i);
            ImportedPage now = decided(page, known.get(i));
            report.count(now);
            if (known.get(i).filter(before -> isSame(before, now)).isPresent()) {
                report.countUnchanged();
                continue;
            }
            if (page.texts().isEmpty()) {
                report.countWithoutText();
            }
            changed.add(new PreparedPage(now, page.texts()));
            now.findDisease().ifPresent(disease -> page.texts()
                    .forEach((kind, text) -> texts.add(OpenPages.text(disease, kind, page.page(), text))));
        }
        waiting.clear();
        imports.importTexts(texts).forEach(report::count);
        desk.writing(tx -> changed.forEach(page ->
                new ImportedPageTable(tx).put(page.page(), page.page().disease().isEmpty() ? page.texts() : Map.of())));
    }

    /** A page stays with the disease that it was once found to be about, as long as the pack has that. */
    private ImportedPage decided(PreparedPage page, Optional<ImportedPage> known) {
        Optional<Curie> before = known.flatMap(ImportedPage::findDisease);
        if (before.isPresent() && knowledge.resolve(before.get()) instanceof Identity.Canonical) {
            return page.page().about(before.get(), known.get().way());
        }
        return switch (matcher.match(page.subject())) {
            case PageMatch.Found(int disease, PageMatch.Way way) ->
                page.page().about(knowledge.diseases().idOf(disease), way.key());
            case PageMatch.Open(List<String> tried) -> page.page().open(tried);
        };
    }

    private static boolean isSame(ImportedPage before, ImportedPage now) {
        return before.digest().equals(now.digest())
                && before.disease().equals(now.disease())
                && before.tried().equals(now.tried());
    }

    private static boolean isPage(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml") && !name.startsWith("._");
    }
}
