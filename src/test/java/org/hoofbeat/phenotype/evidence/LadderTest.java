package org.hoofbeat.phenotype.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hoofbeat.model.knowledge.Knowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class LadderTest {
    private final Knowledge few = FewDiseases.build();

    @Test
    void aMeetingIsWorthLessTheLongerTheWay() {
        Ladder ladder = Ladder.of(term(11), few.hierarchy(), information(3, 2));
        assertThat(ladder.ancestors()).containsExactly(term(11), term(10));
        assertThat((double) ladder.general()[0]).isCloseTo(Math.exp(0.6 * 3), within(1e-5));
        assertThat((double) ladder.general()[1]).isCloseTo(Math.exp(0.6 * (2 - 0.3)), within(1e-5));
        assertThat((double) ladder.shared()[1]).isCloseTo(Math.exp(0.6 * (2 - 0.6)), within(1e-5));
    }

    @Test
    void theWayIsNeverLongerThanFour() {
        Ladder ladder = Ladder.of(term(11), few.hierarchy(), information(9, 2));
        assertThat((double) ladder.shared()[1]).isCloseTo(Math.exp(0.6 * (2 - 0.6 * 4)), within(1e-5));
    }

    @Test
    void whatManyPeopleHaveIsNoMeetingPlace() {
        assertThat(Ladder.of(term(11), few.hierarchy(), information(3, 1.4)).ancestors())
                .containsExactly(term(11));
    }

    private double[] information(double wideAorta, double heart) {
        double[] information = new double[few.terms().size()];
        information[term(11)] = wideAorta;
        information[term(10)] = heart;
        return information;
    }

    private int term(int number) {
        return FewDiseases.term(few, number);
    }
}
