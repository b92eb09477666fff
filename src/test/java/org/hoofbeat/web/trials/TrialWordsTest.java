package org.hoofbeat.web.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialWordsTest {
    @ParameterizedTest
    @CsvSource({"Run by Example Inc.,Run by Example Inc.", "Run by Example,Run by Example.", "'What? .. ',What?."})
    void aSentenceEndsInOneFullStop(String text, String sentence) {
        assertThat(TrialWords.sentence(text)).isEqualTo(sentence);
    }

    @Test
    void cutsNamesThatNobodyCouldReadBetweenCharacters() {
        assertThat(TrialWords.shortened("Marfan")).isEqualTo("Marfan");
        assertThat(TrialWords.shortened("🙂".repeat(100_000))).isEqualTo("🙂".repeat(400) + " …");
    }

    @Test
    void showsNoMoreOfARecordThanSomebodyCouldRead() {
        Json long1 = Json.of("x".repeat(15_000) + "\n");
        Json.Obj module = new Json.Obj(Map.of("keywords", new Json.Array(java.util.Collections.nCopies(2_000, long1))));
        Json.Obj study = new Json.Obj(Map.of("protocolSection", new Json.Obj(Map.of("conditionsModule", module))));
        List<TrialPage.Section> sections = WholeRecord.sections(study, Messages.of(Language.EN));
        int shown = sections.getFirst().lines().getFirst().paragraphs().stream()
                .mapToInt(String::length)
                .sum();
        assertThat(shown).isBetween(900_000, 1_100_000);
        assertThat(sections.getFirst().lines().getFirst().paragraphs().getLast())
                .contains("The record goes on");
    }
}
