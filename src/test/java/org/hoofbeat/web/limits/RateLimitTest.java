package org.hoofbeat.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private long nanos;

    private final RateLimit limit = new RateLimit(10, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void givesEachAddressItsShareAndThenSaysHowLongToWait() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.take("a")).as("request %d", i).isEmpty();
        }
        assertThat(limit.take("a")).hasValueSatisfying(wait -> assertThat(wait)
                .isGreaterThan(Duration.ofSeconds(5))
                .isLessThanOrEqualTo(Duration.ofSeconds(6)));
        assertThat(limit.take("b")).isEmpty();
        nanos += Duration.ofSeconds(6).toNanos();
        assertThat(limit.take("a")).isEmpty();
        assertThat(limit.take("a")).isPresent();
    }

    @Test
    void zeroMeansNoLimit() {
        var none = new RateLimit(0);
        for (int i = 0; i < 1000; i++) {
            assertThat(none.take("a")).isEmpty();
        }
        assertThat(none.remembered()).isZero();
    }

    @Test
    void aFloodFromManyAddressesTakesNoMoreMemoryThanATrickle() {
        for (int i = 0; i < 100_000; i++) {
            limit.take("address " + i);
        }
        assertThat(limit.remembered()).isEqualTo(20_000);
    }
}
