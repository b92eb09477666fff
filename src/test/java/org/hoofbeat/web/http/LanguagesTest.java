package org.hoofbeat.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/          | es-MX,es;q=0.9,en;q=0.5 |         | es",
                "/          | fr, es;q=0.8            |         | es",
                "/          | fr                      |         | en",
                "/          | ;;;q=                   |         | en",
                "/          | en                      | lang=es | es",
                "/          | es                      | lang=xx | es",
                "/?lang=en  | es                      | lang=es | en",
                "/?lang=zz  | es                      |         | es"
            })
    void asksTheAddressThenTheCookieThenTheBrowser(String path, String wish, String cookie, String expected) {
        HttpResponse<String> page = cookie == null
                ? site.get(path, "Accept-Language", wish)
                : site.get(path, "Accept-Language", wish, "Cookie", cookie);
        assertThat(page.body()).contains("<html lang=\"" + expected + "\">");
    }

    @Test
    void remembersForAYearWhatTheAddressAskedFor() {
        assertThat(site.get("/?lang=es").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("lang=es;").contains("Max-Age=31536000", "SameSite=Lax"));
        assertThat(site.get("/", "Accept-Language", "es").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aPageInAnotherLanguageIsAnotherPageToCaches() {
        HttpResponse<String> english = site.get("/symptoms");
        assertThat(String.join(",", english.headers().allValues("Vary")))
                .containsIgnoringCase("Accept-Language")
                .containsIgnoringCase("Cookie");
        String tag = english.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> spanish = site.get("/symptoms", "If-None-Match", tag, "Cookie", "lang=es");
        assertThat(spanish.statusCode()).isEqualTo(200);
        assertThat(spanish.body()).contains("Signos y síntomas");
    }

    @Test
    void theSwitchKeepsTheRestOfTheAddress() {
        assertThat(site.get("/search?q=marf%C3%A1n&in=diseases&lang=en&observed=HP:0001166")
                        .body())
                .contains("href=\"/search?q=marf%C3%A1n&amp;in=diseases&amp;lang=es&amp;observed=HP:0001166\"");
    }

    @Test
    void tellsSearchEnginesOfEveryLanguage() {
        assertThat(site.get("/disease/MONDO:0007947").body())
                .contains(
                        "hreflang=\"en\" href=\"" + site.resolve("/disease/MONDO:0007947?lang=en") + "\"",
                        "hreflang=\"es\" href=\"" + site.resolve("/disease/MONDO:0007947?lang=es") + "\"",
                        "hreflang=\"x-default\" href=\"" + site.resolve("/disease/MONDO:0007947") + "\"");
    }

    @Test
    void failuresAreToldInTheReadersLanguageToo() {
        assertThat(site.get("/no/such/page", "Accept-Language", "es").body())
                .contains("Aquí no hay nada", "<html lang=\"es\">");
    }

    @Test
    void saysWhichNamesAreInEnglishAndMarksThem() {
        assertThat(site.get("/disease/MONDO:0007947", "Cookie", "lang=es").body())
                .contains(
                        "<h1 lang=\"en\">Marfan syndrome</h1>",
                        "los datos de este sitio no tienen traducción",
                        "Basta una copia cambiada de un gen para causarla.",
                        "Corazón y vasos sanguíneos")
                .doesNotContain("One changed copy");
        assertThat(site.get("/disease/MONDO:0007947").body()).doesNotContain("lang=\"en\">Marfan");
    }

    @Test
    void browsesBodySystemsInTheReadersLanguage() {
        assertThat(site.get("/diseases?system=0000478", "Cookie", "lang=es").body())
                .contains("Enfermedades de: Ojos", "Cerebro y nervios")
                .doesNotContain("Eyes");
    }
}
