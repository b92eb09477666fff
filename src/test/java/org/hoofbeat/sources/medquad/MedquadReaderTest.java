package org.hoofbeat.sources.medquad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedquadReaderTest {
    private static final String PAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document id="0000099" source="GARD" url="https://rarediseases.info.nih.gov/gard/5706/striped-hooves">
            <Focus> Striped
              hooves </Focus>
            <FocusAnnotations><UMLS><CUIs><CUI>C0431498</CUI><CUI>not one</CUI></CUIs></UMLS>
            <Synonyms><Synonym>Hooves, striped</Synonym></Synonyms></FocusAnnotations>
            <QAPairs>
              <QAPair pid="1"><Question qid="0000099-1" qtype="information">What are striped hooves ?</Question>
                <Answer>Levels below <![CDATA[<10]]> &amp; &lt;b&gt;rising&#33;</Answer></QAPair>
              <QAPair pid="2"><Question qtype="treatment">How are they treated ?</Question><Answer>  </Answer></QAPair>
              <QAPair pid="3"><Answer>No question.</Answer></QAPair>
            </QAPairs>
            </Document>
            """;

    private final List<MedquadPage> pages = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void readsAPage() {
        read(PAGE);
        MedquadPage page = pages.getFirst();
        assertThat(page.title()).isEqualTo("Striped hooves");
        assertThat(page.synonyms()).containsExactly("Hooves, striped");
        assertThat(page.concepts()).containsExactly(Curie.parse("UMLS:C0431498"));
        assertThat(page.answers())
                .containsExactly(
                        new MedquadPage.Answer(
                                "information", "What are striped hooves ?", "Levels below <10 & <b>rising!"),
                        new MedquadPage.Answer("", "", "No question."));
        assertThat(rejections).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://rarediseases.info.nih.gov/gard/5706/striped-hooves, GARD:0005706",
        "http://rarediseases.info.nih.gov/diseases/10802/x?lang=es, GARD:0010802",
        "https://ghr.nlm.nih.gov/condition/123, ",
        "https://example.org/rarediseases.info.nih.gov/gard/1/x, ",
        "https://rarediseases.info.nih.gov/gard/12345678/x, "
    })
    void takesTheGardNumberFromTheAddressAndNowhereElse(String url, String id) {
        read(PAGE.replace("https://rarediseases.info.nih.gov/gard/5706/striped-hooves", url));
        assertThat(pages.getFirst().findGardId().map(Curie::toString).orElse(""))
                .isEqualTo(id == null ? "" : id);
    }

    @Test
    void leavesOutAPageThatCannotBeShownAndSaysWhy() {
        read(PAGE.replaceFirst("url=\"[^\"]*\"", "url=\"javascript:alert(1)\""));
        read(PAGE.replaceFirst("(?s)<Focus>.*</Focus>", "<Focus/>"));
        assertThat(pages).isEmpty();
        assertThat(rejections)
                .extracting(Rejection::reason)
                .containsExactly(
                        "the page's address 'javascript:alert(1)' is not one of the web",
                        "the page has no title (Focus)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Document [<!ENTITY x \"y\">]><Document>&x;</Document>",
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Document>&x;</Document>",
                "<!DOCTYPE Document [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><Document/>",
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><d>&c;</d>"
            })
    void refusesAFileThatDeclaresEntities(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("declares entities");
    }

    @Test
    void ignoresADoctypeThatNamesAnOutsideDtd() {
        read(PAGE.replace("<Document ", "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/medquad.dtd\"><Document "));
        assertThat(pages).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<Document", "<Document></Focus>", "<html/>", "<Document>&unknown;</Document>"})
    void refusesWhatIsNoPageAndNamesFileAndLine(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageMatching("(?s)page.xml, line 1: .*");
    }

    @Test
    void refusesBytesThatAreNotTheDeclaredEncoding() {
        byte[] latin = PAGE.replace("Levels", "Niveles más").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(latin))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("encoding");
        assertThatThrownBy(() -> read(PAGE.replace("UTF-8", "no-such").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedSourceException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
    void readsOtherEncodingsThatAreDeclared(String encoding) {
        read(PAGE.replace("UTF-8", encoding).replace("Levels", "Más").getBytes(Charset.forName(encoding)));
        assertThat(pages.getFirst().answers().getFirst().text()).startsWith("Más below");
    }

    @Test
    void refusesAnEndlessAnswerWithoutReadingItToItsEnd() {
        byte[] block = "long ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        String start = PAGE.substring(0, PAGE.indexOf("Levels"));
        var parts = new ArrayList<InputStream>();
        parts.add(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)));
        Collections.nCopies(100, block).forEach(bytes -> parts.add(new ByteArrayInputStream(bytes)));
        assertThatThrownBy(() -> MedquadReader.read(
                        new SourceText("page.xml", new SequenceInputStream(Collections.enumeration(parts))),
                        pages::add,
                        rejections::add))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("larger than 16 MB");
    }

    private void read(String xml) {
        MedquadReader.read(Texts.of("page.xml", xml), pages::add, rejections::add);
    }

    private void read(byte[] xml) {
        MedquadReader.read(new SourceText("page.xml", new ByteArrayInputStream(xml)), pages::add, rejections::add);
    }
}
