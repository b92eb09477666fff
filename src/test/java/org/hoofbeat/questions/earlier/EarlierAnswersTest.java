package org.hoofbeat.questions.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierAnswersTest {
    private static final List<EarlierQuestion> QUESTIONS = List.of(
            question("1", "Marfan syndrome", "symptoms", "What are the symptoms of Marfan syndrome ?", "MFS"),
            question("2", "Marfan syndrome", "treatment", "What are the treatments for Marfan syndrome ?", "MFS"),
            question("3", "Loeys-Dietz syndrome", "symptoms", "What are the symptoms of Loeys-Dietz syndrome ?"),
            question("4", "Loeys-Dietz syndrome", "treatment", "What are the treatments for Loeys-Dietz syndrome ?"),
            question("5", "Rosacea", "information", "What is Rosacea ?", "Acne rosacea"),
            question("6", "Sore throat", "treatment", "What helps against a sore throat ?", "Pharyngitis"));

    private static EarlierQuestion question(String id, String focus, String kind, String text, String... names) {
        return new EarlierQuestion(id, focus, List.of(names), kind, text);
    }

    private static final EarlierAnswers ANSWERS = EarlierAnswers.of(QUESTIONS, TinyKnowledge.build());

    private static List<String> like(EarlierAnswers answers, String text) {
        return answers.like(text, 3).stream()
                .map(found -> found.question().id())
                .toList();
    }

    @Test
    void findsTheKindThatIsAsked() {
        assertThat(like(ANSWERS, "My son has Marfan syndrome. How can it be treated?"))
                .startsWith("2");
        assertThat(like(ANSWERS, "Which signs does Marfan syndrome show?")).startsWith("1");
    }

    @Test
    void findsASubjectByAnotherNameOfIt() {
        assertThat(like(ANSWERS, "What are the symptoms of MFS?")).startsWith("1");
        assertThat(like(ANSWERS, "pharyngitis")).startsWith("6");
    }

    @Test
    void findsASubjectByANameThatOnlyThePackKnows() {
        var knowledge = TinyKnowledge.build();
        var diseases = knowledge.diseases();
        int row = IntStream.range(0, diseases.size())
                .filter(disease -> !diseases.synonymsOf(disease).isEmpty()
                        && diseases.synonymsOf(disease).getFirst().contains(" "))
                .findFirst()
                .orElseThrow();
        var answers = EarlierAnswers.of(
                List.of(
                        QUESTIONS.getFirst(),
                        question("7", diseases.label().get(row), "symptoms", "What are its symptoms ?")),
                knowledge);
        String other = diseases.synonymsOf(row).getFirst();
        assertThat(like(answers, "What are the symptoms of %s?".formatted(other)))
                .startsWith("7");
    }

    @Test
    void findsNothingWhereNothingIsAlike() {
        assertThat(ANSWERS.like("zzz qqq", 3)).isEmpty();
    }

    @Test
    void findsByMeaningWhereNoWordIsShared(@TempDir Path folder) {
        SentenceModel model = new ToyModel();
        var vectors = SentenceVectors.of(EarlierAnswers.textsOf(QUESTIONS), model, folder, _ -> {});
        var answers = EarlierAnswers.of(QUESTIONS, TinyKnowledge.build(), vectors, model);
        assertThat(like(answers, "my cheeks go crimson")).startsWith("5");
    }

    @Test
    void refusesVectorsOfOtherQuestions(@TempDir Path folder) {
        SentenceModel model = new ToyModel();
        var vectors = SentenceVectors.of(List.of("one"), model, folder, _ -> {});
        assertThatThrownBy(() -> EarlierAnswers.of(QUESTIONS, TinyKnowledge.build(), vectors, model))
                .hasMessageContaining("1 vectors for 6 questions");
    }
}
