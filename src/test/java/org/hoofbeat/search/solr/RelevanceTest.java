package org.hoofbeat.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hoofbeat.search.Adjustment;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SharedIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and what has to come first, on the pack that comes with the program. */
class RelevanceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    # typed                             | kind     | id             | among the first
                    marfan                              | DISEASES | MONDO:0007947  | 1
                    marfans                             | DISEASES | MONDO:0007947  | 1
                    Marfan's disease                    | DISEASES | MONDO:0007947  | 1
                    marfna sydrome                      | DISEASES | MONDO:0007947  | 1
                    cystic fibrosis                     | DISEASES | MONDO:0009061  | 1
                    CF                                  | DISEASES | MONDO:0009061  | 1
                    mucoviscidosis                      | DISEASES | MONDO:0009061  | 1
                    EDS                                 | DISEASES | MONDO:0020066  | 1
                    ehlers danlos                       | DISEASES | MONDO:0020066  | 1
                    ehlersdanlos                        | DISEASES | MONDO:0020066  | 1
                    vascular ehlers danlos              | DISEASES | MONDO:0017314  | 1
                    leiomyomatosis intravenous          | DISEASES | MONDO:0003614  | 1
                    von hippel lindau                   | DISEASES | MONDO:0008667  | 1
                    VHL                                 | DISEASES | MONDO:0008667  | 1
                    charcot marie tooth                 | DISEASES | MONDO:0015626  | 1
                    CMT                                 | DISEASES | MONDO:0015626  | 1
                    phenylketonuria                     | DISEASES | MONDO:0009861  | 1
                    phenylketonurea                     | DISEASES | MONDO:0009861  | 1
                    fenilketonuria                      | DISEASES | MONDO:0009861  | 1
                    PKU                                 | DISEASES | MONDO:0009861  | 1
                    huntingtons                         | DISEASES | MONDO:0007739  | 1
                    Huntington’s chorea                 | DISEASES | MONDO:0007739  | 1
                    15q13.3                             | DISEASES | MONDO:0012774  | 2
                    15q13.3 deletion                    | DISEASES | MONDO:0012774  | 1
                    brittle bone disease                | DISEASES | MONDO:0019019  | 1
                    mps ii                              | DISEASES | MONDO:0010674  | 1
                    hunter syndrome                     | DISEASES | MONDO:0010674  | 2
                    duchenne                            | DISEASES | MONDO:0010679  | 1
                    duchene muscular distrophy          | DISEASES | MONDO:0010679  | 1
                    holt oram                           | DISEASES | MONDO:0007732  | 1
                    meniere                             | DISEASES | MONDO:0007972  | 1
                    ménière’s                           | DISEASES | MONDO:0007972  | 1
                    lou gehrig                          | DISEASES | MONDO:0004976  | 1
                    sickle cell anaemia                 | DISEASES | MONDO:0011382  | 1
                    haemophilia                         | DISEASES | MONDO:0018660  | 3
                    progeria                            | DISEASES | MONDO:0008310  | 2
                    FBN1                                | DISEASES | MONDO:0007947  | 1
                    marfan arachnodactyly               | DISEASES | MONDO:0007947  | 1
                    seizures                            | TERMS    | HP:0001250     | 1
                    fits                                | TERMS    | HP:0001250     | 1
                    siezures                            | TERMS    | HP:0001250     | 1
                    floppy baby                         | TERMS    | HP:0001252     | 1
                    long fingers                        | TERMS    | HP:0100807     | 1
                    long thin fingers                   | TERMS    | HP:0001166     | 1
                    spidery fingers                     | TERMS    | HP:0001166     | 1
                    arachnodactily                      | TERMS    | HP:0001166     | 1
                    nosebleeds                          | TERMS    | HP:0000421     | 1
                    hole in the heart                   | TERMS    | HP:0001631     | 1
                    stretchy skin                       | TERMS    | HP:0000974     | 1
                    oedema                              | TERMS    | HP:0000969     | 1
                    tumour                              | TERMS    | HP:0002664     | 1
                    diarrhoea                           | TERMS    | HP:0002014     | 1
                    big head                            | TERMS    | HP:0000256     | 1
                    lens dislocation                    | TERMS    | HP:0001083     | 1
                    tummy ache                          | TERMS    | HP:0002027     | 1
                    FBN1                                | GENES    | HGNC:3603      | 1
                    fibrillin 1                         | GENES    | HGNC:3603      | 1
                    cftr                                | GENES    | HGNC:1884      | 1
                    """)
    void putsFirstWhatIsMeant(String typed, Kind kind, String id, int amongTheFirst) {
        assertThat(ids(SearchRequest.of(typed).in(kind).page(0, amongTheFirst)))
                .as(typed)
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "marfan, MONDO:0007947",
        "seizures, HP:0001250",
        "cf, MONDO:0009061",
        "eds, MONDO:0020066",
        "fbn1, HGNC:3603",
        "floppy baby, HP:0001252",
        "als, MONDO:0004976"
    })
    void putsFirstWhatIsMeantAmongAllKinds(String typed, String id) {
        assertThat(ids(SearchRequest.of(typed))).first().isEqualTo(id);
    }

    @Test
    void leadsFromPlainWordsToDiseasesThatHaveTheSign() {
        SearchRequest all =
                SearchRequest.of("long thin fingers").in(Kind.DISEASES).page(0, 1_000);
        assertThat(ids(all)).hasSizeGreaterThan(100).contains("MONDO:0007947");
    }

    @Test
    void readsASentence() {
        SearchResults found = SharedIndex.builtIn().search(SearchRequest.of("my baby has seizures and a big head"));
        assertThat(found.total()).isPositive();
        assertThat(found.adjustments())
                .containsExactly(new Adjustment.Dropped(List.of("my", "has", "and", "a")), new Adjustment.Spread());
    }

    @Test
    void countsAllThatThereIs() {
        SearchRequest one = SearchRequest.of("syndrome").in(Kind.DISEASES);
        Map<Kind, Long> totals = SharedIndex.builtIn().search(one.page(0, 0)).totals();
        long total = totals.getOrDefault(Kind.DISEASES, 0L);
        assertThat(total).isGreaterThan(3_000);
        assertThat(ids(one.page((int) total - 1, 10))).hasSize(1);
    }

    private static List<String> ids(SearchRequest request) {
        return SharedIndex.builtIn().search(request).hits().stream()
                .map(hit -> hit.id().toString())
                .toList();
    }
}
