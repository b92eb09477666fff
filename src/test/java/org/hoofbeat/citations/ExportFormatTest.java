package org.hoofbeat.citations;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportFormatTest {
    @Test
    void writesRis() {
        assertThat(ExportFormat.RIS.write(List.of(Works.ARTICLE, Works.PAGE))).isEqualTo("""
                TY  - JOUR
                AU  - Okafor, AB
                AU  - de la Cruz, María
                AU  - Hoof Study Group Europe
                TI  - Zebras: a "striped" series & its limits
                T2  - Journal of Hooves
                PY  - 2019
                DA  - 2019/03//
                VL  - 48
                IS  - 12
                SP  - 997
                EP  - 1001
                DO  - 10.1000/hoof.(2019)48<997>
                AN  - PMID:12345678
                ER  -\s

                TY  - ELEC
                TI  - Stripes explained
                T2  - Atlas of Hooves
                UR  - https://atlas.example.org/stripes?id=1&lang=en
                Y2  - 2013/11/01/
                ER  -\s

                """.replace("\n", "\r\n"));
    }

    @Test
    void writesNbib() {
        assertThat(ExportFormat.NBIB.write(List.of(Works.ARTICLE, Works.PAGE))).isEqualTo("""
                PMID- 12345678
                VI  - 48
                IP  - 12
                DP  - 2019 Mar
                TI  - Zebras: a "striped" series & its limits
                PG  - 997-1001
                AID - 10.1000/hoof.(2019)48<997> [doi]
                FAU - Okafor, AB
                AU  - Okafor AB
                FAU - de la Cruz, María
                AU  - de la Cruz M
                CN  - Hoof Study Group, Europe
                PT  - Journal Article
                JT  - Journal of Hooves

                TI  - Stripes explained
                PT  - Web Page
                JT  - Atlas of Hooves
                UR  - https://atlas.example.org/stripes?id=1&lang=en
                LR  - 20131101

                """);
    }

    @Test
    void writesBibTex() {
        assertThat(ExportFormat.BIBTEX.write(
                        List.of(Works.ARTICLE, Works.ARTICLE.withDoi("").withNote("again"))))
                .isEqualTo("""
                @article{okafor2019,
                  author = {Okafor, AB and de la Cruz, María and {Hoof Study Group, Europe}},
                  title = {{Zebras: a "striped" series \\& its limits}},
                  journal = {Journal of Hooves},
                  year = {2019},
                  month = {3},
                  volume = {48},
                  number = {12},
                  pages = {997--1001},
                  doi = {10.1000/hoof.(2019)48<997>},
                  pmid = {12345678},
                }

                @article{okafor2019-2,
                  author = {Okafor, AB and de la Cruz, María and {Hoof Study Group, Europe}},
                  title = {{Zebras: a "striped" series \\& its limits}},
                  journal = {Journal of Hooves},
                  year = {2019},
                  month = {3},
                  volume = {48},
                  number = {12},
                  pages = {997--1001},
                  pmid = {12345678},
                  note = {again},
                }

                """);
    }

    @Test
    void writesCslJson() {
        assertThat(ExportFormat.CSL_JSON.write(List.of(Works.PAGE)))
                .isEqualTo("[\n{\"id\":\"ref-1\",\"type\":\"webpage\",\"accessed\":{\"date-parts\":[[2013,11,1]]},"
                        + "\"container-title\":\"Atlas of Hooves\",\"title\":\"Stripes explained\","
                        + "\"URL\":\"https://atlas.example.org/stripes?id=1&lang=en\"}\n]\n");
    }

    @Test
    void hostileValuesStayInTheirFields() throws Exception {
        List<org.hoofbeat.model.citation.Citation> works = List.of(Works.HOSTILE, Works.PAGE);
        assertThat(ExportFormat.RIS.write(works).lines().filter(line -> line.startsWith("TY  - ")))
                .containsExactly("TY  - JOUR", "TY  - ELEC");
        assertThat(ExportFormat.NBIB.write(works).lines().filter(line -> line.startsWith("TI  - ")))
                .hasSize(2)
                .first()
                .asString()
                .contains("=cmd() ER - TY - BOOK {unbalanced \\input{x} 50% $a_b^c~d #1");
        JsonNode json = JsonMapper.shared().readTree(ExportFormat.CSL_JSON.write(works));
        assertThat(json).hasSize(2);
        assertThat(json.get(0).path("container-title").asString()).isEqualTo("\"}, {\"id\":\"x");
        assertThat(json.get(0).path("author").get(0).path("family").asString()).isEqualTo("Rock and Roll, Jr");
    }

    @Test
    void hostileValuesDoNotEndABibTexEntry() throws Exception {
        String text = ExportFormat.BIBTEX.write(List.of(Works.HOSTILE, Works.PAGE));
        var database =
                new BibTeXConverter().loadDatabase(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(database.getEntries()).hasSize(2);
        assertThat(text)
                .contains("{Rock and Roll, Jr}, X and +49, @home - y")
                .contains(
                        "\\textbraceleft{}unbalanced \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} 50\\% "
                                + "\\$a\\_b\\textasciicircum{}c\\textasciitilde{}d \\#1");
    }

    @ParameterizedTest
    @EnumSource
    void noWorksMakeAnEmptyFile(ExportFormat format) {
        assertThat(format.write(List.of()).strip()).isIn("", "[]");
        assertThat(ExportFormat.findByKey(format.key())).contains(format);
    }
}
