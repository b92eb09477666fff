package org.hoofbeat.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedFindingsTest {
    @Test
    void remembersWhatWasSeenAndWhatWasRuledOut() {
        var findings = FindingSet.of(List.of(Curie.ofHpo(1166), Curie.ofHpo(1083)), List.of(Curie.ofHpo(1249)));
        assertThat(RememberedFindings.write(findings)).isEqualTo("1166.1083.-1249");
        assertThat(RememberedFindings.read("1166.1083.-1249")).isEqualTo(findings);
    }

    @Test
    void holdsNothingButTermNumbers() {
        var findings = FindingSet.of(List.of(Curie.parse("MONDO:0007947"), Curie.ofHpo(1166)), List.of());
        assertThat(RememberedFindings.write(findings)).isEqualTo("1166");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "--5", "12345678", "1166;Path=/", "<b>"})
    void passesOverWhatItCannotRead(String value) {
        assertThat(RememberedFindings.read(value)).isEqualTo(FindingSet.empty());
    }
}
