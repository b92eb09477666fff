package org.hoofbeat.model.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    private final Citation work = Citation.of(CitationKind.WEB_PAGE, "A page");

    @Test
    void textsAreOneLine() {
        assertThat(work.withNote(" a\r\n\u0000b\u2028c\u202Ed \u200Be ").note()).isEqualTo("a b cd e");
        assertThatThrownBy(() -> Citation.of(CitationKind.BOOK, "\n\u0007")).hasMessageContaining("has a title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://a b",
                "http://",
                "https://x@example.org",
                "//example.org",
                "https://example.org/\"onclick=",
                "data:text/html,x"
            })
    void refusesAnAddressThatIsNoneOfTheWeb(String url) {
        assertThatThrownBy(() -> work.withUrl(url)).hasMessageContaining("no web address");
    }

    @Test
    void refusesIdentifiersThatAreNone() {
        assertThatThrownBy(() -> work.withDoi("https://doi.org/10.1000/x")).hasMessageContaining("no DOI");
        assertThatThrownBy(() -> work.withPmid("PMID:1")).hasMessageContaining("no PubMed number");
    }

    @ParameterizedTest
    @CsvSource({"2009,2009-00-00", "2009-03,2009-03-00", "2009-03-17,2009-03-17"})
    void datesMayBePartial(String text, String parts) {
        PartialDate date = PartialDate.parse(text);
        assertThat("%04d-%02d-%02d".formatted(date.year(), date.month(), date.day()))
                .isEqualTo(parts);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-13", "2009-02-30", "17.3.2009", "2009-3"})
    void refusesDatesThatDoNotExist(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
