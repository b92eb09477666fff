package org.hoofbeat.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class CoarsenedPatientTest {
    private final Knowledge tiny = TinyKnowledge.build();
    private final List<Curie> findings = Stream.of(
                    "HP:0001083", "HP:0002616", "HP:0001166", "HP:0007359", "HP:0001519", "HP:0002650")
            .map(Curie::parse)
            .toList();
    private final Curie stranger = Curie.parse("HP:0000771");
    private final CoarsenedPatient coarsened = new CoarsenedPatient(tiny, List.of(stranger));

    @Test
    void theSameCaseAlwaysComesOutTheSame() {
        assertThat(coarsen("a case")).isEqualTo(coarsen("a case"));
        assertThat(IntStream.range(0, 20)
                        .mapToObj(i -> coarsen("case " + i))
                        .distinct()
                        .count())
                .isGreaterThan(5);
    }

    @Test
    void whatIsLeftIsAFindingOrSomethingMoreGeneralOrAStranger() {
        for (int i = 0; i < 50; i++) {
            Patient patient = coarsen("case " + i);
            assertThat(patient.findings().excluded()).isEmpty();
            assertThat(patient.findings().observed())
                    .contains(stranger)
                    .allMatch(term -> term.equals(stranger)
                            || findings.stream()
                                    .anyMatch(finding -> tiny.hierarchy().isA(row(finding), row(term))))
                    .noneMatch(term -> row(term) == tiny.hierarchy().phenotypeRoot());
        }
    }

    private Patient coarsen(String caseId) {
        return coarsened.of(caseId, Patient.with(FindingSet.of(findings, List.of(Curie.parse("HP:0004322")))));
    }

    private int row(Curie term) {
        return tiny.terms().findRow(term).orElseThrow();
    }
}
