package org.hoofbeat.diseases.editorial;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.model.editorial.ImportOutcome;
import org.hoofbeat.model.editorial.ImportedText;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.model.editorial.VersionStep;
import org.hoofbeat.model.editorial.VersionStep.What;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.store.desk.TodoTable;
import org.hoofbeat.store.desk.Tx;
import org.hoofbeat.store.desk.VersionTable;

/**
 * Takes over texts that were published elsewhere. Each becomes a section of its own beside those of this centre, published at
 * once with its source, address and licence. Taking over the same text twice changes nothing; a newer text of the source
 * replaces the older one only as long as nobody here has worked on it, and is kept beside it as a version to compare otherwise.
 */
public final class Imports {
    private static final String IMPORT = "import";

    private final DeskDatabase desk;

    /** Texts are taken over into this desk. */
    public Imports(DeskDatabase desk) {
        this.desk = desk;
    }

    /**
     * Takes over one text.
     *
     * @throws org.hoofbeat.diseases.editorial.markdown.UnreadableTextException when it cannot become a section
     */
    public ImportOutcome importText(ImportedText text) {
        return importTexts(List.of(text)).getFirst();
    }

    /**
     * Takes over several texts in one transaction: all of them or, when one cannot be taken, none.
     *
     * @return what became of each, in the same order
     * @throws org.hoofbeat.diseases.editorial.markdown.UnreadableTextException when one cannot become a section
     */
    public List<ImportOutcome> importTexts(List<ImportedText> texts) {
        texts.forEach(text -> SectionText.read(text.text()));
        return desk.write(tx -> {
            List<ImportOutcome> outcomes = new ArrayList<>();
            texts.forEach(text -> outcomes.add(take(tx, text)));
            return outcomes;
        });
    }

    private static ImportOutcome take(Tx tx, ImportedText text) {
        var pen = new Pen(tx, IMPORT, text.importedAt().truncatedTo(ChronoUnit.MILLIS));
        Optional<Section> known = new SectionTable(tx).find(text.key());
        if (known.isEmpty()) {
            Section section = new SectionTable(tx).insert(text.key());
            publish(pen, section, text);
            return ImportOutcome.ADDED;
        }
        Section section = known.get();
        List<SectionVersion> versions = new VersionTable(tx).listOf(section.id());
        Optional<SectionVersion> lastImported =
                versions.reversed().stream().filter(SectionVersion::isImported).findFirst();
        if (lastImported
                .filter(last ->
                        last.text().equals(text.text()) && last.sourceUpdated().equals(text.sourceUpdated()))
                .isPresent()) {
            return ImportOutcome.UNCHANGED;
        }
        boolean untouched = versions.stream().allMatch(SectionVersion::isImported)
                && section.published() > 0
                && section.published() == section.latest();
        if (untouched || versions.isEmpty()) {
            publish(pen, section, text);
            return ImportOutcome.UPDATED;
        }
        offer(pen, section, lastImported.map(SectionVersion::number).orElse(0), text);
        return ImportOutcome.OFFERED;
    }

    private static void publish(Pen pen, Section section, ImportedText text) {
        SectionVersion version = pen.write(
                section,
                section.latest(),
                text.text(),
                text.sourceUpdated(),
                "",
                VersionState.PUBLISHED,
                List.of(What.IMPORTED, What.PUBLISHED));
        if (section.published() > 0) {
            new VersionTable(pen.tx())
                    .add(
                            section.id(),
                            section.published(),
                            new VersionStep(What.REPLACED, IMPORT, pen.now(), ""),
                            VersionState.REPLACED);
        }
        new SectionTable(pen.tx()).setVersions(section.id(), version.number(), version.number());
        Published.changed(pen.tx(), section.key().disease());
    }

    /** How the list of what is to be done calls a newer text of a source. */
    static String offerOf(int version) {
        return "version " + version;
    }

    private static void offer(Pen pen, Section section, int base, ImportedText text) {
        SectionVersion version = pen.write(
                section, base, text.text(), text.sourceUpdated(), "", VersionState.OFFERED, List.of(What.IMPORTED));
        new TodoTable(pen.tx())
                .insert(Todo.open(
                        Todo.Reason.SOURCE_CHANGED,
                        section.key().disease(),
                        section.id(),
                        offerOf(version.number()),
                        pen.now()));
    }
}
