package org.hoofbeat.web.pages.disease;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.diseases.editorial.Saved;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.editorial.ImportedText;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskPlace;
import org.hoofbeat.store.pack.PackReader;
import org.hoofbeat.web.Assets;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page costs whose every heading has a text of people and an imported one beside the computed facts. */
class TextsCostTest {
    private static final Curie MARFAN = Curie.parse("MONDO:0007947");
    private static final Person.Member REV = new Person.Member("rev", "rev", Role.REVIEWER);
    private static final int WARM_UP = 400;
    private static final int MEASURED = 200;
    private static final double MOST_MS = 5;

    @TempDir
    Path folder;

    @Test
    void aPageWithAllSectionsCostsLessThanFiveMilliseconds() {
        Knowledge knowledge = PackReader.openBuiltIn();
        Diseases diseases = Diseases.of(knowledge);
        try (DeskDatabase desk = DeskDatabase.open(new DeskPlace.File(folder.resolve("desk.db")))) {
            Editorial editorial = Editorial.open(desk, knowledge, diseases, 24, InstantSource.system());
            for (SectionKind kind : SectionKind.values()) {
                write(editorial, kind);
            }
            var host = new Host("Hoofbeat", "", "", "", "", List.of());
            var site = new Site(java.net.URI.create("https://example.org"), ZoneOffset.UTC, host);
            TermNames names = TermNames.of(knowledge, diseases);
            var writer = new PageWriter(() -> site, knowledge.manifest(), new Assets(host), names);
            var pages = new DiseasePages(
                    writer,
                    diseases,
                    knowledge.manifest(),
                    () -> site,
                    names,
                    (disease, language) -> editorial.published().get(disease, language.tag()),
                    (_, _) -> List.of());
            int row = ((Identity.Canonical) knowledge.resolve(MARFAN)).disease();
            var visit = new Visit(Language.EN, FindingSet.empty(), "/disease/" + MARFAN, "", false);
            double before = mean(pages, visit, row, WARM_UP);
            double warm = mean(pages, visit, row, MEASURED);
            System.out.printf(
                    "page with all sections: %.2f ms of processor time warm, %.2f while warming up%n", warm, before);
            assertThat(String.valueOf(pages.show(visit, row, "", false).getBody()))
                    .contains("Taken over on", "text 13");
            assertThat(warm).isLessThan(MOST_MS);
        }
    }

    private static double mean(DiseasePages pages, Visit visit, int row, int times) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int length = 0;
        for (int i = 0; i < times; i++) {
            length +=
                    String.valueOf(pages.show(visit, row, "", false).getBody()).length();
        }
        assertThat(length).isPositive();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6 / times;
    }

    private static void write(Editorial editorial, SectionKind kind) {
        var work = Citation.of(CitationKind.WEB_PAGE, "Work " + kind.ordinal())
                .withUrl("https://example.org/" + kind.ordinal())
                .withAccessed(PartialDate.parse("2026-11-24"));
        String mark = "[@url:" + editorial.works().add(REV, work).citation().url() + "]";
        String text = ("This is text " + kind.ordinal() + " about **it**." + mark + "\n\n").repeat(10);
        long id = editorial
                .drafting()
                .begin(REV, SectionKey.written(MARFAN, kind, "en"))
                .id();
        int number = ((Saved.Stored) editorial.drafting().save(REV, id, 0, text, ""))
                .version()
                .number();
        editorial.reviewing().submit(REV, id, number, "");
        editorial.reviewing().publish(REV, id, number, "");
        var origin = new Origin.Imported("GARD", "https://example.org/gard/" + kind.key(), "Public domain");
        editorial
                .imports()
                .importText(new ImportedText(
                        new SectionKey(MARFAN, kind, "en", origin),
                        text.replace(mark, ""),
                        "11/1/2013",
                        Instant.EPOCH));
    }
}
