package org.hoofbeat.literature.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hoofbeat.literature.PlainIndex;
import org.hoofbeat.literature.TinyArticles;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.literature.query.Tag;
import org.hoofbeat.literature.query.UnreadableQueryException;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query language as a table: what is typed, what it is taken for, which articles have it, what is remarked. */
class QuerySpecificationTest {
    private final PlainIndex index = new PlainIndex(TinyArticles.list());
    private final Translator translator = new Translator(index, () -> LocalDate.of(2022, 6, 30));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', useHeadersInDisplayName = true, textBlock = """
            typed                                  | taken for                                                                           | found          | remarks
            losartan[ti]                           | "losartan"[Title]                                                                   | 1002           | §§
            losartan[Title]                        | "losartan"[Title]                                                                   | 1002           | §§
            LOSARTAN [TIAB]                        | "losartan"[Title/Abstract]                                                          | 1002 1001      | §§
            losartan[Title/Abstract] NOT review[pt]| "losartan"[Title/Abstract] NOT "review"[Publication Type]                           | 1002           | §§
            review[pt] OR hip[mh] AND humans[mh]   | ("review"[Publication Type] OR "hip"[MeSH Terms:noexp]) AND "humans"[MeSH Terms:noexp] | 1003 1001   | §§
            review[pt] OR (hip[mh] AND mice[mh])   | "review"[Publication Type] OR ("hip"[MeSH Terms:noexp] AND "mice"[MeSH Terms:noexp])   | 1001        | §§
            losartan[ti] hip[tiab]                 | "losartan"[Title] AND "hip"[Title/Abstract]                                         | 1002           | §§
            losartan[ti] and hip[tiab]             | "losartan"[Title] AND "hip"[Title/Abstract]                                         | 1002           | §§
            hip pain[tiab]                         | "hip pain"[Title/Abstract]                                                          | 1004           | §§
            hip losartan[tiab]                     | "hip"[Title/Abstract] AND "losartan"[Title/Abstract]                                | 1002           | §§
            "hip losartan"[tiab]                   | "hip"[Title/Abstract] AND "losartan"[Title/Abstract]                                | 1002           | quoted "hip losartan"[tiab]
            "hip pain"[tiab:~2]                    | "hip pain"[Title/Abstract:~2]                                                       | 1004 1002      | §§
            "hip pain"[tiab:~0]                    | "hip pain"[Title/Abstract:~0]                                                       | 1004           | §§
            aort*[tiab]                            | "aort*"[Title/Abstract]                                                             | 1001           | §§
            aor*[tiab]                             | (aor*[tiab])                                                                        | §§             | aor*[tiab]; say Before a * there must be 4 letters at least; the one in 'aor*' was ignored.
            marfan syndrome[mh]                    | "marfan syndrome"[MeSH Terms:noexp]                                                 | 1002 1001      | §§
            marfan syndromes[mesh terms]           | "marfan syndrome"[MeSH Terms:noexp]                                                 | 1002 1001      | §§
            marfan syndrome/genetics[mh]           | "marfan syndrome/genetics"[MeSH Terms:noexp]                                        | 1001           | §§
            marfan syndrome/genetics[majr]         | "marfan syndrome/genetics"[MeSH Major Topic:noexp]                                  | 1001           | §§
            aortic aneurysm[majr]                  | "aortic aneurysm"[MeSH Major Topic:noexp]                                           | 1001           | §§
            type 2 diabetes mellitus[mh:noexp]     | "diabetes mellitus type 2"[MeSH Terms:noexp]                                        | 1003           | §§
            genetics[sh]                           | "genetics"[MeSH Subheading]                                                         | 1001           | §§
            spanish[la]                            | "spa"[Language]                                                                     | 1003           | §§
            spa[language]                          | "spa"[Language]                                                                     | 1003           | §§
            smith[au]                              | "smith"[Author]                                                                     | 1002 1001      | §§
            smith j[au]                            | smith j[Author]                                                                     | 1002 1001      | §§
            "smith j"[au]                          | "smith j"[Author]                                                                   | 1002           | §§
            smith ja[au]                           | smith ja[Author]                                                                    | 1001           | §§
            jane smith[au]                         | smith jane[Author]                                                                  | 1001           | §§
            van der berg k[lastau]                 | van der berg k[Author - Last]                                                       | 1001           | §§
            lopez[1au]                             | "lopez"[Author - First]                                                             | 1003           | §§
            o'neil t[au]                           | o'neil t[Author]                                                                    | 1004           | §§
            utopia general[ad] hip[tiab]           | "utopia general"[Affiliation] AND "hip"[Title/Abstract]                             | 1004 1002      | §§
            ann inv hearts[ta]                     | "ann inv hearts"[Journal]                                                           | 1002 1001      | §§
            1111-2222[ta]                          | "1111-2222"[Journal]                                                                | 1002 1001      | §§
            "Ann Inv Hearts"[jour] 12[vi]          | "ann inv hearts"[Journal] AND "12"[Volume]                                          | 1001           | §§
            7[pg]                                  | "7"[Pagination]                                                                     | 1002           | §§
            2018[dp]                               | 2018/01/01:2018/12/31[Date - Publication]                                           | 1002           | §§
            2018/05[dp]                            | 2018/05/01:2018/05/31[Date - Publication]                                           | 1002           | §§
            2018 may 17[dp]                        | 2018/05/17:2018/05/17[Date - Publication]                                           | 1002           | §§
            2018:2020[dp]                          | 2018/01/01:2020/12/31[Date - Publication]                                           | 1003 1002      | §§
            2021 : 3000[pdat]                      | 2021/01/01:3000/12/31[Date - Publication]                                           | 1005 1004      | §§
            "2018/01/01"[dp] : "2018/12/31"[dp]    | 2018/01/01:2018/12/31[Date - Publication]                                           | 1002           | §§
            "2018/06":"2020/01"[Date - Publication]| 2018/06/01:2020/01/31[Date - Publication]                                           | 1003           | §§
            "last 1 year"[dp]                      | 2021/06/30:2022/06/30[Date - Publication]                                           | 1005 1004      | §§
            "last 5 years"[PDat] AND hip[mh]       | 2017/06/30:2022/06/30[Date - Publication] AND "hip"[MeSH Terms:noexp]               | 1003           | §§
            2099[dp] AND hip[mh]                   | 2099/01/01:2099/12/31[Date - Publication] AND "hip"[MeSH Terms:noexp]               | §§             | §§
            soon[dp] AND hip[mh]                   | "hip"[MeSH Terms:noexp]                                                             | 1003           | soon[dp]
            1001[pmid]                             | 1001[UID]                                                                           | 1001           | §§
            1001,1003[uid]                         | (1001[UID] OR 1003[UID])                                                            | 1003 1001      | §§
            1001:1003[uid]                         | 1001:1003[UID]                                                                      | 1003 1002 1001 | §§
            99999999                               | 99999999[UID]                                                                       | §§             | §§
            10.1234/aih.2015.1[aid]                | "10.1234/aih.2015.1"[Article Identifier]                                            | 1001           | §§
            https://doi.org/10.1234/aih.2015.1     | "10.1234/aih.2015.1"[Article Identifier]                                            | 1001           | §§
            pmc555001                              | "pmc555001"[Article Identifier]                                                     | 1001           | §§
            hasabstract                            | "hasabstract"[Filter]                                                               | 1004 1002 1001 | §§
            animals[filter]                        | "animals"[Filter]                                                                   | 1004           | §§
            review[sb]                             | "review"[Publication Type]                                                          | 1001           | §§
            all[sb] NOT hasabstract                | all[Filter] NOT "hasabstract"[Filter]                                               | 1005 1003      | §§
            NOT hasabstract                        | all[Filter] NOT "hasabstract"[Filter]                                               | 1005 1003      | §§
            losartan                               | "losartan"[MeSH Terms:noexp] OR "losartan"[All Fields]                              | 1002 1001      | §§
            stem cells                             | "stem cells"[MeSH Terms:noexp] OR ("stem"[All Fields] AND "cells"[All Fields]) OR "stem cells"[All Fields] | 1005 1004 | §§
            stem cell                              | "stem cells"[MeSH Terms:noexp] OR ("stem"[All Fields] AND "cells"[All Fields]) OR "stem cells"[All Fields] OR ("stem"[All Fields] AND "cell"[All Fields]) OR "stem cell"[All Fields] | 1005 1004 | §§
            "stem cells"                           | "stem cells"[All Fields]                                                            | 1005 1004      | §§
            bones & joints                         | "bones"[All Fields] AND "joints"[All Fields]                                        | 1005 1004 1003 | §§
            lopez a                                | "lopez a"[Author]                                                                   | 1003 1002      | §§
            dilatation of the aorta                | "dilatation"[All Fields] AND "aorta"[All Fields]                                    | 1001           | §§
            abcXYZ                                 | (abcXYZ[All Fields])                                                                | §§             | abcXYZ
            losartan[ti] AND abcXYZ[ti]            | "losartan"[Title]                                                                   | 1002           | abcXYZ[ti]
            losartan[ti] abcXYZ                    | "losartan"[Title]                                                                   | 1002           | abcXYZ
            losartan[titel]                        | "losartan"[MeSH Terms:noexp] OR "losartan"[All Fields]                              | 1002 1001      | field titel
            (losartan[ti]                          | "losartan"[Title]                                                                   | 1002           | say A closing parenthesis is missing at the end.
            losartan[ti])                          | "losartan"[Title]                                                                   | 1002           | say A closing parenthesis without an opening one was ignored.
            AND losartan[ti] OR                    | "losartan"[Title]                                                                   | 1002           | §§
            losartan[ti] [dp]                      | "losartan"[Title]                                                                   | 1002           | ignored [dp]
            ()                                     | ()                                                                                  | §§             | §§
            """)
    void readsAQueryAsPubMedDoes(String typed, String takenFor, String found, String remarks) {
        Translation translation = translator.translate(typed, Tag.NONE, _ -> Optional.empty());
        assertThat(translation.text()).isEqualTo(takenFor);
        assertThat(String.join(
                        " ",
                        index.search(LiteratureRequest.of(translation.query(), 100))
                                .pmids()))
                .isEqualTo(found);
        assertThat(written(translation.remarks())).isEqualTo(remarks);
    }

    private static String written(Remarks remarks) {
        List<String> all = new ArrayList<>(remarks.phrasesNotFound());
        remarks.fieldsNotFound().forEach(one -> all.add("field " + one));
        remarks.phrasesIgnored().forEach(one -> all.add("ignored " + one));
        remarks.quotedPhrasesNotFound().forEach(one -> all.add("quoted " + one));
        remarks.messages().forEach(one -> all.add("say " + one));
        return String.join("; ", all);
    }

    @Test
    void mapsWordsAndSaysSo() {
        Translation translation =
                translator.translate("losartan hip[tiab] stem cells", Tag.NONE, _ -> Optional.empty());
        assertThat(translation.mappings()).extracting(Translation.Mapping::from).containsExactly("stem cells");
    }

    @Test
    void looksForWordsInTheFieldThatIsUsual() {
        Translation translation = translator.translate("losartan OR hip[mh]", Tag.read("title"), _ -> Optional.empty());
        assertThat(translation.text()).isEqualTo("\"losartan\"[Title] OR \"hip\"[MeSH Terms:noexp]");
    }

    @Test
    void takesThousandsOfNumbers() {
        var query = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            query.append(i == 0 ? "" : " OR ").append(500 + i).append("[uid]");
        }
        Translation translation = translator.translate(query.toString(), Tag.NONE, _ -> Optional.empty());
        assertThat(index.count(translation.query())).isEqualTo(5);
    }

    @Test
    void nothingTypedIsAFailure() {
        String[] pieces = {
            "(",
            ")",
            "\"",
            "[ti]",
            "[",
            "]",
            ":",
            "*",
            " ",
            "AND",
            " OR ",
            " NOT ",
            "losartan",
            "2020",
            "[dp]",
            "#1",
            "[tiab:~3]",
            "\u0000",
            "\ud800",
            "ß",
            "/",
            "[mh]",
            "last 5 years",
            "[au]",
            "'",
            "\\",
            "%",
            "&",
            "~"
        };
        var random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            var query = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                query.append(pieces[random.nextInt(pieces.length)]);
            }
            String typed = query.toString();
            try {
                Translation translation = translator.translate(typed, Tag.NONE, _ -> Optional.empty());
                index.count(translation.query());
            } catch (UnreadableQueryException said) {
                assertThat(said).hasMessageContaining("levels");
            }
        }
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> translator.translate("(".repeat(5_000) + "a", Tag.NONE, _ -> Optional.empty())))
                .isInstanceOf(UnreadableQueryException.class);
    }
}
