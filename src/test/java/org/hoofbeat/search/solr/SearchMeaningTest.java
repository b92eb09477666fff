package org.hoofbeat.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.search.Adjustment;
import org.hoofbeat.search.Hit;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.Match;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SharedIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query means, and what is said about it, on the tiny pack. */
class SearchMeaningTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    MONDO:0007947, MONDO:0007947
                    154700, MONDO:0007947
                    ORPHA284963, MONDO:0007947
                    umls:c0024796, MONDO:0007947
                    GARD:6975, MONDO:0007947
                    http://purl.obolibrary.org/obo/MONDO_0007947, MONDO:0007947
                    OMIM:607208, OMIM:607208
                    hp_0001250, HP:0001250
                    HP:0001275, HP:0001250
                    HGNC:3603, HGNC:3603
                    """)
    void leadsFromAnyKnownIdentifierToItsThingAlone(String typed, String id) {
        SearchResults found = search(typed);
        assertThat(ids(found)).containsExactly(id);
        assertThat(found.hits().getFirst().match()).isInstanceOf(Match.ExactId.class);
    }

    @Test
    void followsARetiredTermToTheOneInItsPlace() {
        SearchResults found = search("HP:0000284");
        assertThat(ids(found)).containsExactly("HP:0000478");
        assertThat(found.adjustments())
                .containsExactly(new Adjustment.Replaced(Curie.parse("HP:0000284"), Curie.parse("HP:0000478")));
    }

    @Test
    void saysWhenAnIdentifierIsNotKnown() {
        SearchResults found = search(" OMIM:999999 ");
        assertThat(found.total()).isZero();
        assertThat(found.adjustments()).containsExactly(new Adjustment.UnknownId("OMIM:999999"));
    }

    @Test
    void saysWhyEachHitWasFound() {
        assertThat(first("marfan syndrome").match()).isEqualTo(new Match.ExactName("Marfan syndrome"));
        assertThat(first("Spider-fingers").match()).isEqualTo(new Match.Synonym("Spider fingers"));
        assertThat(first("il", Kind.DISEASES).match()).isEqualTo(new Match.Acronym("intravenous leiomyomatosis"));
        assertThat(first("duchenne").match()).isEqualTo(new Match.Prefix("Duchenne muscular dystrophy"));
        assertThat(first("dystrophy duchenne").match()).isEqualTo(new Match.Words("Duchenne muscular dystrophy"));
        assertThat(first("marfna").match()).isEqualTo(new Match.Spelling("Marfan syndrome"));
        assertThat(first("lens dislocation", Kind.DISEASES).match()).isEqualTo(new Match.Related("Lens dislocation"));
        assertThat(first("FBN1", Kind.DISEASES).match()).isEqualTo(new Match.Related("FBN1"));
    }

    @Test
    void findsWordsInAnyOrderAndForm() {
        assertThat(ids(search("leiomyomatosis intravenous"))).containsExactly("MONDO:0003614");
        assertThat(ids(search("intravenous leiomyomatoses"))).containsExactly("MONDO:0003614");
        assertThat(ids(search("gynaecomastia"))).startsWith("HP:0000771");
    }

    @Test
    void findsDiseasesByWordsOfSeveralSigns() {
        SearchResults found = search("tall stature fibrillin lens", Kind.DISEASES);
        assertThat(found.total()).isZero();
        SearchResults spread = search("myopia arachnodactyly", Kind.DISEASES);
        assertThat(ids(spread)).containsExactly("MONDO:0007947");
        assertThat(spread.adjustments()).containsExactly(new Adjustment.Spread());
    }

    @Test
    void saysWhatItCorrectedAndLeftOut() {
        assertThat(search("duchene distrophy").adjustments())
                .containsExactly(
                        new Adjustment.Corrected("duchene", "duchenne"),
                        new Adjustment.Corrected("distrophy", "dystrophy"));
        SearchResults dropped = search("marfan qzqzqz");
        assertThat(ids(dropped)).startsWith("MONDO:0007947");
        assertThat(dropped.adjustments()).containsExactly(new Adjustment.Dropped(List.of("qzqzqz")));
        assertThat(search("what is a seizure").adjustments())
                .containsExactly(new Adjustment.Dropped(List.of("what", "is", "a")));
    }

    @Test
    void completesALastWordThatNothingIsCalledBy() {
        SearchResults found = search("duchenne dystro", Kind.DISEASES);
        assertThat(ids(found)).contains("MONDO:0010679");
        assertThat(found.adjustments()).containsExactly(new Adjustment.Completed("dystro"));
    }

    @Test
    void takesWhatHasMostWordsWhereNothingHasAll() {
        SearchResults found = search("duchenne leiomyomatosis muscular", Kind.DISEASES);
        assertThat(ids(found)).startsWith("MONDO:0010679");
        assertThat(found.adjustments()).containsExactly(new Adjustment.Relaxed(2, 3));
    }

    @Test
    void joinsAndSplitsWords() {
        assertThat(search("arachno dactyly").adjustments())
                .containsExactly(new Adjustment.Corrected("arachno dactyly", "arachnodactyly"));
        assertThat(ids(search("loeysdietz"))).startsWith("MONDO:0012212");
    }

    @Test
    void findsMedicalWordsByPlainOnes() {
        assertThat(ids(search("floppy baby"))).startsWith("HP:0001252");
        assertThat(ids(search("near sighted"))).startsWith("HP:0000545");
        assertThat(first("floppy baby").layName()).isEqualTo("Low muscle tone");
    }

    @Test
    void looksForTheKindsAskedForOnly() {
        SearchResults found = search("marfanoid habitus", Kind.TERMS);
        assertThat(found.totals()).containsOnlyKeys(Kind.TERMS);
        assertThat(ids(found)).containsExactly("HP:0001519");
    }

    @Test
    void saysWhenThereIsNothingToLookFor() {
        for (String typed : List.of("", "  ", "(", "\"", "*:*", "🙂")) {
            SearchResults found = search(typed);
            assertThat(found.total()).isZero();
            assertThat(found.adjustments()).containsExactly(new Adjustment.NothingToLookFor());
        }
    }

    @Test
    void usesTheBeginningOfWhatIsTooLong() {
        SearchResults found = search("marfan " + "syndrome ".repeat(2_000));
        assertThat(found.adjustments().getFirst()).isInstanceOf(Adjustment.Cut.class);
        assertThat(ids(found)).startsWith("MONDO:0007947");
    }

    @Test
    void givesEachHitOnOnePageOnly() {
        SearchRequest all = SearchRequest.of("disease syndrome abnormality");
        long total = SharedIndex.tiny().search(all).total();
        List<String> paged = new java.util.ArrayList<>();
        for (int start = 0; start < total; start += 2) {
            paged.addAll(ids(SharedIndex.tiny().search(all.page(start, 2))));
        }
        assertThat(paged).hasSize((int) total).doesNotHaveDuplicates();
        assertThat(SharedIndex.tiny().search(all.page(0, 1_000)).hits())
                .extracting(hit -> hit.id().toString())
                .isEqualTo(paged);
        assertThat(SharedIndex.tiny().search(all.page(100_000, 10)).hits()).isEmpty();
    }

    private static SearchResults search(String query) {
        return SharedIndex.tiny().search(SearchRequest.of(query));
    }

    private static SearchResults search(String query, Kind kind) {
        return SharedIndex.tiny().search(SearchRequest.of(query).in(kind));
    }

    private static Hit first(String query) {
        return search(query).hits().getFirst();
    }

    private static Hit first(String query, Kind kind) {
        return search(query, kind).hits().getFirst();
    }

    private static List<String> ids(SearchResults found) {
        return found.hits().stream().map(hit -> hit.id().toString()).toList();
    }
}
