package org.hoofbeat.ingest.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.diseases.editorial.EditorialException;
import org.hoofbeat.diseases.editorial.ShownSection;
import org.hoofbeat.diseases.imports.ImportedNumbers;
import org.hoofbeat.ingest.OutsideFile;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.ImportOutcome;
import org.hoofbeat.model.editorial.ImportedPage;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.BothDatabases;
import org.hoofbeat.store.desk.ImportedPageTable;
import org.hoofbeat.testing.KnowledgeByHand;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesImportTest extends BothDatabases {
    private static final Knowledge KNOWLEDGE = TinyKnowledge.build();
    private static final String GARD = "https://rarediseases.info.nih.gov/gard/";

    private static final String MARFAN = page(GARD + "12345/marfan", "Marfan syndrome", "Long fingers.");
    private static final String STRIPES = page(GARD + "777/stripes", "Striped hooves", "Stripes.");

    @TempDir
    Path files;

    @Test
    void matchedPagesBecomeSectionsAndOthersAreKept() throws IOException {
        PagesReport report = read(zip("a/marfan.xml", MARFAN, "b/stripes.xml", STRIPES, "readme.txt", "x"));
        assertThat(report.pages()).isEqualTo(2);
        assertThat(report.texts()).containsExactly(Map.entry(ImportOutcome.ADDED, 1));
        assertThat(report.ways()).containsExactly(Map.entry(PageMatch.Way.LABEL, 1));
        ImportedPage open =
                desk.read(tx -> new ImportedPageTable(tx).listOpen()).getFirst();
        assertThat(open.title()).isEqualTo("Striped hooves");
        assertThat(open.tried()).contains("UMLS codes: the page has none");
        assertThat(desk.<Map<SectionKind, String>>read(tx -> new ImportedPageTable(tx).textsOf(open.url())))
                .containsExactly(Map.entry(SectionKind.SUMMARY, "Stripes."));
    }

    @Test
    void whatAPersonSaysAPageIsAboutHolds() throws IOException {
        Path file = zip("stripes.xml", STRIPES);
        read(file);
        desk.writing(tx -> new AccountTable(tx)
                .insert(
                        new Account("rev", "rev", "rev", Role.REVIEWER, false, Instant.EPOCH, Instant.EPOCH),
                        Credentials.NONE));
        Editorial editorial = Editorial.open(desk, KNOWLEDGE, Diseases.of(KNOWLEDGE), 0, InstantSource.system());
        var reviewer = new Person.Member("rev", "rev", Role.REVIEWER);
        Curie disease = Curie.parse("MONDO:0007947");
        ImportedPage open = editorial.openPages().search("striped").getFirst();

        editorial.openPages().assign(reviewer, open.url(), disease);

        assertThat(editorial.openPages().search("")).isEmpty();
        assertThat(editorial.published().get(disease, "en").sections())
                .extracting(ShownSection::plain)
                .containsExactly("Stripes.");
        assertThat(editorial.openPages().listSources()).singleElement().satisfies(source -> {
            assertThat(source.pages()).isEqualTo(1);
            assertThat(source.open()).isZero();
        });
        assertThat(read(file).unchanged()).as("a later import keeps to it").isEqualTo(1);
        assertThatThrownBy(() -> editorial.openPages().assign(reviewer, open.url(), disease))
                .isInstanceOf(EditorialException.NotNow.class);
        var specialist = new Person.Member("ann", "ann", Role.SPECIALIST);
        assertThatThrownBy(() -> editorial.openPages().assign(specialist, open.url(), disease))
                .isInstanceOf(EditorialException.NotAllowed.class);
    }

    @Test
    void aSecondImportChangesNothing() throws IOException {
        Path file = zip("marfan.xml", MARFAN, "stripes.xml", STRIPES);
        read(file);
        List<ImportedPage> before = kept();
        PagesReport again = read(file);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.texts()).isEmpty();
        assertThat(again.open()).hasSize(1);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void anImportThatWasInterruptedIsBegunAgain() throws IOException {
        Path file =
                zip("1.xml", MARFAN, "2.xml", STRIPES, "3.xml", page("https://example.org/d", "Down syndrome", "x"));
        var interrupted = new PagesImport(desk, KNOWLEDGE, InstantSource.system());
        assertThatThrownBy(() -> interrupted.read(OutsideFile.at(file), () -> {
                    throw new IllegalStateException("the power is gone");
                }))
                .hasMessage("the power is gone");
        PagesReport report = read(file);
        assertThat(report.pages()).isEqualTo(3);
        assertThat(read(file).unchanged()).isEqualTo(3);
    }

    @Test
    void aChangedSourceBringsTheSectionUpToDate() throws IOException {
        read(zip("marfan.xml", MARFAN));
        PagesReport report = read(zip("marfan.xml", MARFAN.replace("Long", "Very long")));
        assertThat(report.texts()).containsExactly(Map.entry(ImportOutcome.UPDATED, 1));
    }

    @Test
    void aNewerPackMatchesWhatIsKept() throws IOException {
        read(zip("stripes.xml", STRIPES));
        Knowledge newer =
                new KnowledgeByHand().disease("MONDO:0000042", "striped hooves").build();
        var again = new PagesImport(desk, newer, InstantSource.system());
        again.tryAgain();
        assertThat(again.report().texts()).containsExactly(Map.entry(ImportOutcome.ADDED, 1));
        assertThat(desk.<List<ImportedPage>>read(tx -> new ImportedPageTable(tx).listOpen()))
                .isEmpty();
    }

    @Test
    void aBrokenPageStopsNoOther() throws IOException {
        PagesReport report = read(zip(
                "../../evil.xml",
                "<Document",
                "entity.xml",
                "<!DOCTYPE d [<!ENTITY x \"y\">]><Document>&x;</Document>",
                "marfan.xml",
                MARFAN,
                "same.xml",
                MARFAN,
                "untitled.xml",
                MARFAN.replace("Marfan syndrome", "")));
        assertThat(report.pages()).isEqualTo(1);
        assertThat(report.failures()).hasSize(2).anyMatch(text -> text.contains("declares entities"));
        assertThat(report.rejections())
                .extracting(Rejection::reason)
                .containsExactlyInAnyOrder(
                        "another page of this import has the address " + GARD + "12345/marfan",
                        "the page has no title (Focus)");
    }

    @Test
    void refusesAnArchiveWithoutPages() throws IOException {
        Path file = zip("readme.txt", "x");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("no member that is a page");
    }

    @Test
    void theNumberOfAnImportedPageLeadsToItsDisease() throws IOException {
        var numbers = ImportedNumbers.in(desk, KNOWLEDGE);
        assertThat(numbers.listDiseases(Curie.parse("GARD:12345"))).isEmpty();
        read(zip("marfan.xml", MARFAN, "stripes.xml", STRIPES));
        int marfan = ((Identity.Canonical) KNOWLEDGE.resolve(Curie.parse("MONDO:0007947"))).disease();
        assertThat(numbers.listDiseases(Curie.parse("gard:0012345"))).containsExactly(marfan);
        assertThat(numbers.listDiseases(Curie.parse("GARD:0000777"))).isEmpty();
        // The document's own number is none, and a number that the pack knows stays with the pack.
        assertThat(numbers.listDiseases(Curie.parse("GARD:0000099"))).isEmpty();
        assertThat(numbers.listDiseases(Curie.parse("GARD:0006975"))).isEmpty();
    }

    private List<ImportedPage> kept() {
        return desk.read(tx -> {
            var table = new ImportedPageTable(tx);
            return List.of(
                    table.find(GARD + "12345/marfan").orElseThrow(),
                    table.find(GARD + "777/stripes").orElseThrow());
        });
    }

    private PagesReport read(Path file) {
        var pages = new PagesImport(desk, KNOWLEDGE, InstantSource.system());
        pages.read(OutsideFile.at(file), () -> {});
        return pages.report();
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = files.resolve("pages.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String page(String url, String title, String answer) {
        return """
                <Document id="0000099" source="GARD" url="%s"><Focus>%s</Focus><QAPairs><QAPair>
                <Question qtype="information">What?</Question><Answer>%s</Answer></QAPair></QAPairs></Document>
                """.formatted(url, title, answer);
    }
}
