package org.hoofbeat.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking and the way back, over a real connection, as a browser without scripts does it. */
class AskPagesTest {
    @RegisterExtension
    static final RunningSite site = RunningSite.onTinyPack();

    private final Asker asker = Asker.of(site);

    @Test
    void givesACodeByWhichTheQuestionIsFoundAgainAndNobodyElseFindsIt() {
        String code = asker.ask("My daughter has Marfan syndrome. Is it inherited?", "ana@example.org", true);
        HttpResponse<String> held =
                asker.post("/ask/receipt", Map.of("code", code.toLowerCase().replace("-", " ")));
        assertThat(held.statusCode()).isEqualTo(200);
        assertThat(held.body())
                .contains("My daughter has Marfan syndrome.", "ana@example.org", "Nobody has taken it up yet.")
                .contains("Marfan syndrome</b>");
        String other = code.replace(code.charAt(0), code.charAt(0) == 'A' ? 'B' : 'A');
        HttpResponse<String> stranger = Asker.of(site).post("/ask/receipt", Map.of("code", other));
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.body()).doesNotContain("daughter");
        assertThat(held.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void theSameFormSentTwiceIsOneQuestionAndAnotherTextAnother() {
        String first = asker.ask("Is Marfan syndrome inherited, please?", "", false);
        assertThat(asker.ask("Is Marfan syndrome inherited, please?", "", false))
                .isEqualTo(first);
        assertThat(asker.ask("Is Marfan syndrome inherited or not?", "", false)).isNotEqualTo(first);
    }

    @Test
    void aFormWithAFieldForMachinesOrSentAtOnceIsGivenBackWithTheText() {
        String text = "How common is Marfan syndrome?";
        HttpResponse<String> trapped = asker.send(Map.of("text", text, "website", "https://example.org"));
        assertThat(trapped.statusCode()).isEqualTo(422);
        assertThat(trapped.body()).contains(text, "took it for a machine");
        HttpResponse<String> quick =
                asker.send(Map.of("text", text, "started", Long.toString(System.currentTimeMillis())));
        assertThat(quick.statusCode()).isEqualTo(422);
        assertThat(quick.body()).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Hi, '', at least 10",
        "A question that is long enough, ana, not a complete e-mail address",
        "A question that is long enough, 'a@example.org\r\nBcc: b@example.org', not a complete e-mail address",
        "A question that is long enough, 'a@example.org,b@example.org', not a complete e-mail address"
    })
    void saysWhatIsWrongAndGivesTheTextBack(String text, String contact, String says) {
        HttpResponse<String> refused = asker.send(Map.of("text", text, "contact", contact));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(says, text);
    }

    @Test
    void givesTheTextBackWhenTheFormIsNotBelieved() {
        HttpResponse<String> refused = asker.send(Map.of("text", "My words are many", "form-token", "wrong"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("My words are many", "Your text is still here");
    }

    @Test
    void showsHelpAtOnceForUrgentWordsAndWhatMayAnswerBeforeSending() {
        HttpResponse<String> likely = asker.post(
                "/answers/likely", Map.of("text", "Is there a treatment of Marfan syndrome? I want to die."));
        assertThat(likely.body())
                .contains("Do you need help now?", "value=\"MONDO:0007947\" checked")
                .contains("/disease/MONDO:0007947#treatment");
        HttpResponse<String> look = asker.send(Map.of("act", "look", "text", "Is Marfan syndrome inherited?"));
        assertThat(look.body()).contains("This may answer your question", "Is Marfan syndrome inherited?");
        HttpResponse<String> sent = asker.send(Map.of("text", "I have chest pain now, is it Marfan syndrome?"));
        assertThat(sent.body()).contains("Do you need help now?", "receipt-code");
    }

    @Test
    void attachesTheDiseaseThatIsMentionedUnlessAnotherOneIsChosen() {
        assertThat(held(asker.ask("What helps people with Marfan syndrome?", "", false)))
                .contains("taken it to be about <b>Marfan syndrome</b>");
        String none =
                Asker.codeIn(asker.send(Map.of("text", "What helps with Marfan syndrome, at all?", "disease", "none"))
                        .body());
        assertThat(held(none)).contains("not tied to a disease");
        String other = Asker.codeIn(asker.send(Map.of(
                        "text", "What helps with Marfan syndrome, if so?", "other", "intravenous leiomyomatosis"))
                .body());
        assertThat(held(other)).contains("leiomyomatosis</b>");
        HttpResponse<String> changed =
                asker.post("/ask/receipt", Map.of("code", none, "act", "disease", "disease", "Marfan syndrome"));
        assertThat(changed.body()).contains("Marfan syndrome</b>");
    }

    private String held(String code) {
        return asker.post("/ask/receipt", Map.of("code", code)).body();
    }

    @Test
    void takesAlongEverythingThatIsHeldAndDeletesIt() {
        String code = asker.ask("Does Marfan syndrome hurt the eyes?", "ana@example.org", false);
        HttpResponse<String> file = asker.post("/ask/receipt", Map.of("code", code, "act", "export"));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("question.json");
        assertThat(file.body())
                .contains(
                        "\"question\" : \"Does Marfan syndrome hurt the eyes?\"", "\"contact\" : \"ana@example.org\"");
        assertThat(asker.post("/ask/receipt", Map.of("code", code, "act", "erase"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(held(code)).contains("hurt the eyes");
        HttpResponse<String> erased = asker.post("/ask/receipt", Map.of("code", code, "act", "erase", "sure", "yes"));
        assertThat(erased.body()).contains("was deleted");
        assertThat(held(code)).doesNotContain("hurt the eyes").contains("no question with this code");
    }

    @Test
    void speaksSpanish() {
        assertThat(site.get("/ask?lang=es").body()).contains("Hacer una pregunta", "Enviar mi pregunta");
    }
}
