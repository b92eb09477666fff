package org.hoofbeat.diseases.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hoofbeat.model.editorial.Todo;
import org.junit.jupiter.api.Test;

class RetractionsTest extends OpenEditorial {
    @Test
    void aWorkThatWasRetractedPutsTheTextsThatCiteItOnTheListOnce() {
        published(begin(), 0, "Text." + cite());
        var retractions = new Retractions(desk, clock);
        Map<String, String> found = Map.of("1", "retracted: J Zebras. 2021;1:1", "777", "retracted");
        assertThat(retractions.mark(found)).isEqualTo(1);
        assertThat(retractions.mark(found)).isZero();
        assertThat(editorial.works().search("1").getFirst().unusable()).isEqualTo("retracted: J Zebras. 2021;1:1");
        assertThat(editorial.todos().listOpen(ANN))
                .filteredOn(todo -> todo.reason() == Todo.Reason.SOURCE_UNUSABLE)
                .hasSize(1);
    }
}
