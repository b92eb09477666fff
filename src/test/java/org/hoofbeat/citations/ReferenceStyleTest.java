package org.hoofbeat.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.junit.jupiter.api.Test;

class ReferenceStyleTest {
    private final ReferenceStyle style = ReferenceStyle.in("en");

    @Test
    void laysAnArticleOut() {
        assertThat(style.layOut(Works.ARTICLE).plain())
                .isEqualTo(
                        "Okafor AB, de la Cruz María, Hoof Study Group, Europe. Zebras: a “striped” series & its limits."
                                + " Journal of Hooves. 2019-03;48(12):997–1001. doi:10.1000/hoof.(2019)48<997> PMID 12345678");
    }

    @Test
    void laysAPageOutWithTheDayOnWhichItWasRead() {
        assertThat(style.layOut(Works.PAGE).plain())
                .isEqualTo("Stripes explained. Atlas of Hooves. https://atlas.example.org/stripes?id=1&lang=en"
                        + " Accessed 2013-11-01.");
        assertThat(ReferenceStyle.in("es").layOut(Works.PAGE).plain()).endsWith("Consultado 2013-11-01.");
    }

    @Test
    void aWorkWithNothingButATitleIsStillAReference() {
        assertThat(style.layOut(Citation.of(CitationKind.BOOK, "Hooves")).html())
                .isEqualTo("Hooves.");
    }

    @Test
    void escapesEverythingThatIsNotItsOwn() {
        assertThat(style.layOut(Works.ARTICLE).html())
                .contains("“striped” series &amp; its limits")
                .contains("<a href=\"https://doi.org/10.1000/hoof.(2019)48%3C997%3E\" rel=\"noopener noreferrer\">"
                        + "doi:10.1000/hoof.(2019)48&lt;997&gt;</a>")
                .contains("<a href=\"https://pubmed.ncbi.nlm.nih.gov/12345678/\"");
        assertThat(style.layOut(Works.HOSTILE).html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "\n", "\u0000", "\u202E");
    }

    @Test
    void namesSixOfManyAuthors() {
        List<Author> eight = IntStream.rangeClosed(1, 8)
                .<Author>mapToObj(i -> new Author.Person("Name" + i, "A"))
                .toList();
        assertThat(style.layOut(Citation.of(CitationKind.BOOK, "Hooves").withAuthors(eight))
                        .plain())
                .isEqualTo("Name1 A, Name2 A, Name3 A, Name4 A, Name5 A, Name6 A, et al. Hooves.");
    }

    @Test
    void numbersWorksInReadingOrderAndEachOnce() {
        Citation again = Works.PAGE.withNote("the same page");
        ReferenceList list = ReferenceList.of(List.of(Works.PAGE, Works.ARTICLE, again), style);
        assertThat(list.references()).extracting(NumberedReference::number).containsExactly(1, 2);
        assertThat(list.getNumber(again)).isEqualTo(1);
        assertThat(list.getNumber(Works.ARTICLE)).isEqualTo(2);
        assertThatThrownBy(() -> list.getNumber(Works.HOSTILE)).hasMessageContaining("not in this list");
    }
}
