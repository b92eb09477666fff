package org.hoofbeat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "kitten, sitting, 3", "observed, obsered, 1", "abc, abc, 0"})
    void countsInsertionsDeletionsAndReplacements(String a, String b, int edits) {
        assertThat(EditDistance.between(a, b)).isEqualTo(edits);
        assertThat(EditDistance.between(b, a)).isEqualTo(edits);
    }

    @Test
    void guessesTheNameThatWasMeant() {
        assertThat(EditDistance.nearest("Exclude", List.of("observed", "excluded", "top")))
                .isEqualTo("excluded");
    }
}
