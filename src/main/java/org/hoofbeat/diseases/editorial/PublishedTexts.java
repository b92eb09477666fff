package org.hoofbeat.diseases.editorial;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hoofbeat.citations.ReferenceList;
import org.hoofbeat.citations.ReferenceStyle;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionStep;
import org.hoofbeat.model.editorial.Work;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.ContactTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.EditionTable;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.store.desk.Tx;
import org.hoofbeat.store.desk.VersionTable;

/**
 * What readers see of people's texts. Texts that were made into HTML stay in memory until the disease's edition, one number in
 * the desk database, says that they are old; so each web node shows a publication at once, whichever node it was made on.
 */
public final class PublishedTexts {
    private static final int MOST_KEPT = 2_000;
    private static final String USUAL_LANGUAGE = "en";

    private final DeskDatabase desk;
    private final Map<String, ReferenceStyle> styles = new ConcurrentHashMap<>();
    private final Map<Wanted, DiseaseTexts> kept = new ConcurrentHashMap<>();

    private record Wanted(Curie disease, String language) {}

    PublishedTexts(DeskDatabase desk) {
        this.desk = desk;
    }

    /** Which edition of a disease's texts readers see now. */
    public long edition(Curie disease) {
        return desk.read(tx -> new EditionTable(tx).get(disease));
    }

    /** The texts of a disease; where a text exists in several languages, the one in this language, else the English one. */
    public DiseaseTexts get(Curie disease, String language) {
        var wanted = new Wanted(disease, language);
        DiseaseTexts known = kept.get(wanted);
        return desk.read(tx -> {
            long edition = new EditionTable(tx).get(disease);
            if (known != null && known.edition() == edition) {
                return known;
            }
            DiseaseTexts fresh = edition == 0 ? DiseaseTexts.none() : read(tx, wanted, edition);
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(wanted, fresh);
            return fresh;
        });
    }

    /** The works that the shown texts cite, in the order of their numbers. */
    public List<Citation> listCited(Curie disease, String language) {
        return get(disease, language).references().stream()
                .map(reference -> reference.work())
                .toList();
    }

    /** One section on its way to the page. */
    private record Read(Section section, SectionVersion version, SectionText text) {}

    private DiseaseTexts read(Tx tx, Wanted wanted, long edition) {
        Map<Long, SectionVersion> versions = new HashMap<>();
        new VersionTable(tx).listPublished(wanted.disease).forEach(version -> versions.put(version.section(), version));
        List<Read> texts = inOneLanguage(new SectionTable(tx).listOf(wanted.disease), wanted.language).stream()
                .flatMap(section -> Stream.ofNullable(versions.get(section.id()))
                        .map(version -> new Read(section, version, SectionText.read(version.text()))))
                .toList();
        Map<String, Citation> cited = cited(tx, texts.stream().map(Read::text).toList());
        ReferenceList references = ReferenceList.of(
                List.copyOf(cited.values()), styles.computeIfAbsent(wanted.language, ReferenceStyle::in));
        List<ShownSection> shown = texts.stream()
                .map(read -> shown(tx, read, key -> {
                    Citation work = cited.get(key);
                    return work == null ? 0 : references.getNumber(work);
                }))
                .toList();
        return new DiseaseTexts(edition, shown, references.references(), new ContactTable(tx).listOf(wanted.disease));
    }

    static Map<String, Citation> cited(Tx tx, List<SectionText> texts) {
        Map<String, Citation> cited = new LinkedHashMap<>();
        texts.stream()
                .flatMap(text -> text.listCited().stream())
                .map(SectionText.Cited::key)
                .distinct()
                .forEach(key -> Works.resolve(tx, key).map(Work::citation).ifPresent(work -> cited.put(key, work)));
        return cited;
    }

    private static ShownSection shown(Tx tx, Read read, ToIntFunction<String> numbers) {
        Section section = read.section;
        SectionVersion version = read.version;
        Optional<VersionStep> review = version.findReview();
        return new ShownSection(
                section.id(),
                section.key().kind(),
                section.key().origin(),
                section.key().language(),
                read.text.toHtml(numbers),
                read.text.toPlainText(),
                nameOf(tx, version.author()),
                nameOf(tx, review.map(VersionStep::by).orElse(version.author())),
                review.map(VersionStep::at).orElse(version.written()),
                sourceUpdated(tx, section, version),
                section.key().origin() instanceof Origin.Imported && !version.isImported());
    }

    /** An edited text still says how old its source is. */
    private static String sourceUpdated(Tx tx, Section section, SectionVersion version) {
        if (version.isImported() || !(section.key().origin() instanceof Origin.Imported)) {
            return version.sourceUpdated();
        }
        return new VersionTable(tx)
                .listOf(section.id()).reversed().stream()
                        .filter(older -> older.number() < version.number() && older.isImported())
                        .findFirst()
                        .map(SectionVersion::sourceUpdated)
                        .orElse("");
    }

    private static String nameOf(Tx tx, String account) {
        return new AccountTable(tx).findById(account).map(Account::displayName).orElse(account);
    }

    /** Of the languages in which a text of one origin stands under one heading, the best for the reader. */
    private static List<Section> inOneLanguage(List<Section> sections, String language) {
        Map<String, Section> best = new LinkedHashMap<>();
        for (Section section : sections.stream().filter(Section::isPublic).toList()) {
            best.merge(
                    section.key().kind() + " " + section.key().origin().key(),
                    section,
                    (a, b) -> rank(a, language) <= rank(b, language) ? a : b);
        }
        return best.values().stream()
                .sorted(Comparator.comparing((Section section) -> section.key().kind())
                        .thenComparing(section -> section.key().origin() instanceof Origin.Imported)
                        .thenComparing(Section::id))
                .toList();
    }

    private static int rank(Section section, String language) {
        String own = section.key().language();
        return own.equals(language) ? 0 : own.equals(USUAL_LANGUAGE) ? 1 : 2;
    }
}
