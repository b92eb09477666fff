package org.hoofbeat.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoofbeat.citations.TypedCitation.Doi;
import org.hoofbeat.citations.TypedCitation.Pmid;
import org.hoofbeat.citations.TypedCitation.Title;
import org.hoofbeat.citations.TypedCitation.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCitationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "19560308",
                " 19560308 ",
                "PMID: 19560308",
                "pmid19560308",
                "19560308[PMID]",
                "http://www.ncbi.nlm.nih.gov/pubmed/19560308",
                "https://pubmed.ncbi.nlm.nih.gov/19560308/?from=x",
                "pubmed.ncbi.nlm.nih.gov/19560308"
            })
    void knowsAPubMedNumber(String typed) {
        assertThat(TypedCitation.read(typed)).contains(new Pmid("19560308"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1016/J.JVS.2009(50)",
                "doi:10.1016/j.jvs.2009(50).",
                "DOI: 10.1016/j.jvs.2009(50)",
                "https://doi.org/10.1016/j.jvs.2009%2850%29",
                "http://dx.doi.org/10.1016/j.jvs.2009(50)"
            })
    void knowsADoi(String typed) {
        assertThat(TypedCitation.read(typed)).contains(new Doi("10.1016/j.jvs.2009(50)"));
    }

    @Test
    void knowsAWebAddress() {
        assertThat(TypedCitation.read("https://atlas.example.org/x?y=1"))
                .contains(new WebAddress("https://atlas.example.org/x?y=1"));
        assertThat(TypedCitation.read("www.example.org/x")).contains(new WebAddress("https://www.example.org/x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Intravenous leiomyomatosis",
                "javascript:alert(1)",
                "https://user:secret@example.org/",
                "10.5 years of follow-up",
                "0",
                "12345678901234567890",
                "ftp://example.org/x"
            })
    void takesAnythingElseForATitle(String typed) {
        assertThat(TypedCitation.read(typed)).contains(new Title(typed));
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(TypedCitation.read(" \t")).isEmpty();
    }
}
