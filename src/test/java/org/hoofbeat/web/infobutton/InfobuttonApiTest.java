package org.hoofbeat.web.infobutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InfobuttonApiTest {
    @RegisterExtension
    static final RunningSite SITE = RunningSite.onTinyPack();

    private static final String MAIN = "?mainSearchCriteria.v.cs=";

    @ParameterizedTest
    @CsvSource({
        "2.16.840.1.113883.6.174, 154700",
        "urn:oid:2.16.840.1.113883.6.174, 154700",
        "2.16.840.1.113883.6.90, Q87.4",
        "http://www.orpha.net, 558",
        "http://purl.obolibrary.org/obo/mondo.owl, MONDO:0007947"
    })
    void aCodeLeadsToThePageOfItsDisease(String system, String code) {
        for (String path : new String[] {"/infobutton", "/connect"}) {
            String asked = path + MAIN + system + "&mainSearchCriteria.v.c=" + code;
            HttpResponse<String> atom = SITE.get(asked);
            assertThat(atom.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
            assertThat(atom.body())
                    .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
                    .contains(SITE.resolve("") + "/disease/MONDO:0007947\"")
                    .contains("<category scheme=\"mainSearchCriteria.v.c\" term=\"" + code + "\"/>");
            String json =
                    SITE.get(asked + "&knowledgeResponseType=application/json").body();
            assertThat(json)
                    .startsWith("{\"feed\":{")
                    .contains("/disease/MONDO:0007947\"")
                    .contains("{\"scheme\":\"mainSearchCriteria.v.c\",\"term\":\"" + code + "\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({"2.16.840.1.113883.6.174, 1", "1.2.3, 1", "2.16.840.1.113883.6.90, <b>", "'', x"})
    void whatIsUnknownIsAFeedWithoutEntries(String system, String code) {
        String path = "/infobutton" + MAIN + system + "&mainSearchCriteria.v.c="
                + code.replace("<", "%3C").replace(">", "%3E");
        HttpResponse<String> atom = SITE.get(path);
        assertThat(atom.statusCode()).isEqualTo(200);
        assertThat(atom.body()).contains("</feed>").doesNotContain("<entry").doesNotContain("<b>");
        assertThat(SITE.get(path + "&knowledgeResponseType=application/json").body())
                .contains("\"entry\":[]");
    }

    @Test
    void scriptsCallTheNamedFunctionAndNothingElse() {
        String path = "/infobutton" + MAIN
                + "OMIM&mainSearchCriteria.v.c=154700&knowledgeResponseType=application/javascript";
        assertThat(SITE.get(path + "&callback=my.fn").body())
                .startsWith("/**/my.fn({")
                .endsWith("});");
        for (String callback :
                new String[] {"", "&callback=", "&callback=alert(1)", "&callback=a-b", "&callback=a%3Bb"}) {
            assertThat(SITE.get(path + callback).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void professionalsAreLedToTheirViewToo() {
        String path = "/infobutton" + MAIN + "OMIM&mainSearchCriteria.v.c=154700";
        assertThat(SITE.get(path + "&informationRecipient=PROV").body()).contains("/professional/MONDO:0007947");
        assertThat(SITE.get(path + "&informationRecipient=PAT").body()).doesNotContain("/professional/");
        assertThat(SITE.get(path + "&informationRecipient.languageCode.c=es").body())
                .contains("/disease/MONDO:0007947?lang=es");
    }

    @Test
    void browsersAreSentThere() {
        String path = "/infobutton" + MAIN + "OMIM&knowledgeResponseType=text/html&mainSearchCriteria.v.c=";
        assertThat(SITE.get(path + "154700").headers().firstValue("Location")).contains("/disease/MONDO:0007947");
        assertThat(SITE.get(path + "1").headers().firstValue("Location").orElse(""))
                .startsWith("/search?q=1");
    }

    @Test
    void severalCriteriaGiveSeveralFeeds() {
        String path = "/infobutton?mainSearchCriteria.v.cs=OMIM&mainSearchCriteria.v.c=154700"
                + "&mainSearchCriteria.v.cs1=OMIM&mainSearchCriteria.v.c1=310200";
        assertThat(SITE.get(path).body().split("<feed ")).hasSize(3);
        assertThat(SITE.get(path + "&knowledgeResponseType=application/json").body())
                .startsWith("{\"feed\":[{");
    }

    @Test
    void aNameLeadsThereWhereThereIsNoCode() {
        assertThat(SITE.get("/connect?mainSearchCriteria.v.dn=marfan%20SYNDROME")
                        .body())
                .contains("/disease/MONDO:0007947");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/infobutton", "/connect?x=1", "/infobutton?mainSearchCriteria.v.c=1&knowledgeResponseType=x"})
    void whatIsMissingIsNamed(String path) {
        HttpResponse<String> answer = SITE.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).matches("(mainSearchCriteria|knowledgeResponseType).*");
    }
}
