package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class TermScoreCacheTest {
    private final List<Integer> made = new ArrayList<>();

    @Test
    void computesOnceWhatIsKept() {
        TermScoreCache cache = cache(100);
        assertThat(cache.get(3)).isSameAs(cache.get(3));
        assertThat(made).containsExactly(3);
    }

    @Test
    void dropsTermsInTurnWhenTheRoomIsUsedUp() {
        TermScoreCache cache = cache(25);
        cache.get(0);
        cache.get(1);
        cache.get(2);
        cache.get(1);
        assertThat(made).as("the third drops the first and keeps the second").containsExactly(0, 1, 2);
        cache.get(0);
        assertThat(made).containsExactly(0, 1, 2, 0);
    }

    @Test
    void whatIsLargerThanTheRoomIsGivenAndNotKept() {
        TermScoreCache cache = cache(5);
        assertThat(cache.get(0).size()).isEqualTo(10);
        cache.get(0);
        assertThat(made).containsExactly(0, 0);
    }

    private TermScoreCache cache(long room) {
        return new TermScoreCache(8, room, term -> {
            made.add(term);
            return new TermScores(new int[10], new float[10], new float[10]);
        });
    }
}
