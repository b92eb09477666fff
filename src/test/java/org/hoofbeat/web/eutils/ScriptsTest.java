package org.hoofbeat.web.eutils;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.TinyArticles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each script answers over five articles, character for character, and what it says when it cannot. */
class ScriptsTest {
    @TempDir
    static Path folder;

    private static Literature literature;
    private static Eutils scripts;

    @BeforeAll
    static void open() {
        literature = TinyArticles.literature(folder);
        scripts = new Eutils(literature, 0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            einfo                | einfo     |
            einfo-json           | einfo     | retmode=json
            einfo-pubmed         | einfo     | db=pubmed&version=2.0
            einfo-bad-db         | einfo     | db=nothing
            esearch              | esearch   | db=pubmed&term=losartan
            esearch-json         | esearch   | db=pubmed&term=losartan&retmode=json&retmax=1&retstart=1
            esearch-mapped       | esearch   | term=stem+cells+AND+mice[mh]
            esearch-no-hit       | esearch   | term=abcXYZ
            esearch-no-hit-json  | esearch   | term=abcXYZ&retmode=json
            esearch-dates        | esearch   | term=hip&datetype=pdat&mindate=2018&maxdate=2020/06
            esearch-reldate      | esearch   | term=all[sb]&datetype=edat&reldate=400
            esearch-one-date     | esearch   | term=hip&mindate=2018
            esearch-field        | esearch   | term=losartan&field=title
            esearch-bad-field    | esearch   | term=losartan[titel]+AND+"no+such+phrase"[ti]
            esearch-count        | esearch   | term=losartan&rettype=count
            esearch-count-json   | esearch   | term=losartan&rettype=count&retmode=json
            esearch-beyond       | esearch   | term=losartan&retstart=2
            esearch-beyond-json  | esearch   | term=losartan&retstart=2&retmode=json
            esearch-empty        | esearch   | db=pubmed
            esearch-bad-db       | esearch   | db=nothing&term=x
            esearch-bad-db-json  | esearch   | db=nothing&term=x&retmode=json
            esearch-quotes-json  | esearch   | term="a%22<%26>"[ti]&retmode=json
            esummary             | esummary  | id=1001,1005
            esummary-2           | esummary  | id=1004&version=2.0
            esummary-json        | esummary  | id=1002,999999999&retmode=json
            esummary-unknown     | esummary  | id=999999999
            esummary-empty       | esummary  | db=pubmed
            esummary-empty-json  | esummary  | retmode=json
            efetch               | efetch    | id=1003,999999999,1001
            efetch-unknown       | efetch    | id=999999999
            efetch-medline       | efetch    | id=1001,1004,77&rettype=medline&retmode=text
            efetch-abstract      | efetch    | id=1001,1005&rettype=abstract&retmode=text
            efetch-uilist        | efetch    | id=1001,1005&rettype=uilist
            efetch-uilist-xml    | efetch    | id=1001,1005&rettype=uilist&retmode=xml
            efetch-empty         | efetch    | db=pubmed
            epost-bad-db         | epost     | db=nothing&id=1
            epost-nothing        | epost     | id=-1
            elink                | elink     | dbfrom=pubmed&db=pubmed&id=1001
            elink-two            | elink     | dbfrom=pubmed&id=1001&id=1002&linkname=pubmed_pubmed_refs
            elink-score          | elink     | id=1004&cmd=neighbor_score&linkname=pubmed_pubmed
            elink-score-json     | elink     | id=1004&cmd=neighbor_score&linkname=pubmed_pubmed&retmode=json
            elink-term           | elink     | id=1004&linkname=pubmed_pubmed&term=review[pt]
            elink-json           | elink     | id=1001&db=pmc&retmode=json
            elink-ncheck         | elink     | id=1001,999&cmd=ncheck
            elink-acheck         | elink     | id=1001&cmd=acheck
            elink-llinks         | elink     | id=1001,1002&cmd=llinks
            elink-bad-cmd        | elink     | id=1001&cmd=dance
            elink-empty          | elink     | dbfrom=pubmed
            espell               | espell    | term=losarten+AND+hip[ti]
            espell-right         | espell    | term=losartan
            espell-empty         | espell    | db=pubmed
            egquery              | egquery   | term=losartan
            egquery-empty        | egquery   | db=pubmed
            ecitmatch            | ecitmatch | bdata=ann+inv+hearts%7C2015%7C12%7C101%7Csmith+ja%7Ca%7C%0Dann+inv+hearts%7C%7C%7C%7Csmith%7Cb%7C%0Dno+such+journal%7C2015%7C1%7C1%7Cx%7Cc%7C%0Dbones+joints%7C2021%7C5%7C99%7Co'neil+t%7Cd%7C%0Dbroken
            """)
    void answersAsTheOriginal(String name, String script, String parameters) throws IOException {
        String golden = "/golden/eutils/" + name + ".txt";
        String answer = answer(script, parameters == null ? "" : parameters);
        try (InputStream in = ScriptsTest.class.getResourceAsStream(golden)) {
            if (in == null && System.getenv("HOOFBEAT_TEST_WRITE_GOLDEN") != null) {
                Files.writeString(Path.of("src/test/resources" + golden), answer);
                return;
            }
            assertThat(in).as(golden).isNotNull();
            assertThat(answer).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void comesBackToWhatWasLeftInTheHistory() {
        String posted = answer("epost", "id=1005,1001,1003");
        String environment = between(posted, "<WebEnv>", "</WebEnv>");
        assertThat(posted).contains("<QueryKey>1</QueryKey>");
        assertThat(answer("efetch", "rettype=uilist&query_key=1&WebEnv=" + environment))
                .isEqualTo("1005\n1001\n1003\n");
        assertThat(answer("efetch", "rettype=uilist&retstart=1&retmax=1&query_key=1&WebEnv=" + environment))
                .isEqualTo("1001\n");
        String searched = answer("esearch", "term=losartan&usehistory=y&WebEnv=" + environment);
        assertThat(searched).contains("<QueryKey>2</QueryKey><WebEnv>" + environment + "</WebEnv>");
        assertThat(answer("efetch", "rettype=uilist&query_key=2&WebEnv=" + environment))
                .isEqualTo("1002\n1001\n");
        assertThat(answer("esearch", "term=%231+AND+%232&WebEnv=" + environment))
                .contains("<Count>1</Count>");
        assertThat(answer("esearch", "term=marfan*&query_key=1&WebEnv=" + environment))
                .contains("<Count>1</Count>");
        assertThat(answer("esummary", "query_key=1&WebEnv=" + environment)).contains("<Id>1003</Id>");
        assertThat(answer("efetch", "query_key=9&WebEnv=" + environment)).contains("Unable to obtain query #9");
        assertThat(answer("esummary", "query_key=1&WebEnv=MCID_0")).contains("Unable to obtain query #1");
        assertThat(answer("elink", "cmd=neighbor_history&id=1001&WebEnv=" + environment))
                .contains("<QueryKey>3</QueryKey>");
    }

    @Test
    void takesManyNumbersAtOnce() {
        String ids = IntStream.range(800, 1_300).mapToObj(Integer::toString).collect(Collectors.joining(","));
        String environment = between(answer("epost", "id=" + ids), "<WebEnv>", "</WebEnv>");
        assertThat(answer("efetch", "query_key=1&WebEnv=" + environment)).contains("1001", "1005");
        assertThat(answer("esearch", "query_key=1&WebEnv=" + environment)).contains("<Count>5</Count>");
    }

    @Test
    void keepsToAWindowWhereTheHostWishes() {
        var narrow = new Eutils(literature, 2);
        assertThat(text(narrow, "esearch", "term=all[sb]&retmax=50"))
                .contains(
                        "<Count>5</Count><RetMax>2</RetMax>",
                        "Restrictions achieved. start and count adjusted to 0, 2");
        assertThat(text(narrow, "esearch", "term=all[sb]&retstart=2"))
                .contains("Position 2 is out of acceptable range [2,1]");
    }

    @Test
    void knowsItsScriptsOnly() {
        assertThat(scripts.answer("esearch.fcgi", Params.of(Map.of()))).isPresent();
        assertThat(scripts.answer("ecitmatch.cgi", Params.of(Map.of()))).isPresent();
        assertThat(scripts.answer("edelete.fcgi", Params.of(Map.of()))).isEmpty();
    }

    private static String answer(String script, String parameters) {
        return text(scripts, script, parameters);
    }

    private static String text(Eutils all, String script, String parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String one : parameters.split("&")) {
            int sign = one.indexOf('=');
            if (sign > 0) {
                given.computeIfAbsent(one.substring(0, sign), _ -> new ArrayList<>())
                        .add(URLDecoder.decode(one.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        var out = new StringWriter();
        try {
            all.answer(script + ".fcgi", new Params(given)).orElseThrow().body().write(out);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return out.toString();
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }
}
