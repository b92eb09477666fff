package org.hoofbeat.diseases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TextColumn;
import org.junit.jupiter.api.Test;

class PooledFrequencyTest {
    private static final Frequency UNSTATED = new Frequency.Unstated();
    private static final Frequency VERY_COMMON = new Frequency.Banded(FrequencyBand.VERY_COMMON);
    private static final Frequency RARE = new Frequency.Banded(FrequencyBand.RARE);

    @Test
    void addsUpPeopleAndKeepsTheExpertsBandBeside() {
        PooledFrequency pooled = pool(counted(3, 10), counted(9, 10), VERY_COMMON);
        assertThat(pooled.counted()).isEqualTo(counted(12, 20));
        assertThat(pooled.counts()).isEqualTo(2);
        assertThat(pooled.bands()).containsExactly(FrequencyBand.VERY_COMMON);
        assertThat(pooled.disagreement()).isFalse();
        assertThat(pooled.shown()).isEqualTo(counted(12, 20));
    }

    @Test
    void prefersTheExpertsWhereOnlyAHandfulOfPeopleWereCounted() {
        assertThat(pool(counted(1, 1), RARE).shown()).isEqualTo(RARE);
        assertThat(pool(counted(1, 1), RARE).findBand()).contains(FrequencyBand.RARE);
        assertThat(pool(counted(1, 1)).findBand()).isEmpty();
        assertThat(pool(counted(1, 1)).isFromFewPeople()).isTrue();
    }

    @Test
    void saysSoWhenCountsAndExpertsAreFarApart() {
        assertThat(pool(counted(19, 20), RARE).disagreement()).isTrue();
        assertThat(pool(counted(1, 20), RARE).disagreement()).isFalse();
    }

    @Test
    void putsTwentyOfTwentyBeforeOneOfOneAndTheUnstatedLast() {
        assertThat(pool(counted(20, 20)).prominence())
                .isGreaterThan(pool(counted(1, 1)).prominence());
        assertThat(pool(counted(1, 1)).prominence()).isGreaterThan(pool(RARE).prominence());
        assertThat(pool(RARE).prominence()).isGreaterThan(pool(UNSTATED).prominence());
    }

    @Test
    void isAbsentOnlyWhereEverySourceSaysSo() {
        assertThat(pool(counted(0, 40)).absent()).isTrue();
        assertThat(pool(new Frequency.Banded(FrequencyBand.RULED_OUT)).absent()).isTrue();
        assertThat(pool(counted(0, 40), counted(1, 3)).absent()).isFalse();
        assertThat(pool(counted(0, 40), RARE).absent()).isFalse();
        assertThat(pool(UNSTATED).absent()).isFalse();
    }

    @Test
    void keepsTheFirstOfSeveralSharesAndMarksThatTheyDiffer() {
        PooledFrequency pooled = pool(new Frequency.Share(0.3), new Frequency.Share(0.8));
        assertThat(pooled.counted()).isEqualTo(new Frequency.Share(0.3));
        assertThat(pooled.disagreement()).isTrue();
    }

    private static Frequency counted(int affected, int examined) {
        return new Frequency.Counted(affected, examined);
    }

    private static PooledFrequency pool(Frequency... frequencies) {
        int n = frequencies.length;
        int[] rows = IntStream.range(0, n).toArray();
        ListColumn nothing = ListColumn.of(java.util.Collections.nCopies(n, new int[0]));
        TextColumn noText = TextColumn.of(List.of());
        var table = new AnnotationTable(
                new int[n],
                new byte[n],
                new byte[n],
                IntStream.of(rows)
                        .map(i -> AnnotationTable.affectedOf(frequencies[i]))
                        .toArray(),
                IntStream.of(rows)
                        .map(i -> AnnotationTable.examinedOf(frequencies[i]))
                        .toArray(),
                new int[n],
                new byte[n],
                nothing,
                new byte[n],
                nothing,
                nothing,
                noText,
                noText);
        return PooledFrequency.of(table, rows);
    }
}
