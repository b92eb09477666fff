package org.hoofbeat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.model.Synonym.Register;
import org.hoofbeat.model.Synonym.Scope;
import org.junit.jupiter.api.Test;

class LayNameTest {
    @Test
    void takesNoRelatedWordForTheSameThing() {
        assertThat(seizure(new Synonym("Epilepsy", Scope.RELATED, Register.LAY)).findLayName())
                .isEmpty();
        assertThat(seizure(
                                new Synonym("Epilepsy", Scope.RELATED, Register.LAY),
                                new Synonym("Ictus", Scope.EXACT, Register.MEDICAL),
                                new Synonym("Fit", Scope.EXACT, Register.LAY))
                        .findLayName())
                .contains("Fit");
    }

    private static Term seizure(Synonym... names) {
        return new Term(Curie.ofHpo(1250), "Seizure", List.of(names), List.of(), List.of(), false, List.of(), false);
    }
}
