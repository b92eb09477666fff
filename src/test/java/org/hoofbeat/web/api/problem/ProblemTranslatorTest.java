package org.hoofbeat.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.SearchState;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@NullMarked
class ProblemTranslatorTest {

    @Test
    void takesWhatNobodyForesawForOurFaultAndGivesItANumber() {
        ApiProblem first = translate(new IllegalStateException("column 7 of the secret table"));
        ApiProblem second = translate(new StackOverflowError());
        assertThat(first.kind()).isEqualTo(ProblemKind.UNEXPECTED);
        assertThat(first.getMessage())
                .doesNotContain("secret")
                .contains(String.valueOf(first.members().get("id")));
        assertThat(second.members().get("id")).isNotEqualTo(first.members().get("id"));
    }

    @Test
    void tellsHowFarTheSearchIndexIs() {
        ApiProblem filling = translate(new SearchNotReadyException(new SearchState.Filling(1, 4)));
        assertThat(filling.kind()).isEqualTo(ProblemKind.SEARCH_NOT_READY);
        assertThat(filling.getMessage()).contains("25 %");
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void findsEveryKindByItsKey(ProblemKind kind) {
        assertThat(kind.key()).matches("[a-z-]+");
        assertThat(ProblemKind.findByKey(kind.key())).contains(kind);
        assertThat(ProblemKind.ofStatus(kind.status()).status()).isEqualTo(kind.status());
    }

    @Test
    void hasAKindForStatusesThatNoKindHas() {
        assertThat(Arrays.asList(ProblemKind.ofStatus(418), ProblemKind.ofStatus(502)))
                .containsExactly(ProblemKind.BAD_REQUEST, ProblemKind.UNEXPECTED);
    }

    private static ApiProblem translate(Throwable thrown) {
        return ProblemTranslator.translate(thrown, "GET", "/api/v1/x");
    }
}
