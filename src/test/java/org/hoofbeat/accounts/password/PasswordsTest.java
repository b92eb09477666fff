package org.hoofbeat.accounts.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.hoofbeat.accounts.password.Passwords.Cost;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final String PASSWORD = "grey kettle under nine bridges";

    private final Passwords passwords = new Passwords(new Cost(1024, 2));

    @Test
    void hashesWithArgon2idAndAFreshSalt() {
        String hash = passwords.hash(PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=1024,t=2,p=1$").doesNotContain(PASSWORD);
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(hash);
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(PASSWORD + ".", hash)).isFalse();
    }

    @Test
    void theSameCharactersTypedOnAnotherMachineAreTheSamePassword() {
        String composed = "contrase\u00f1a de nueve puentes";
        String decomposed = "contrasen\u0303a de nueve puentes";
        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    void nothingMatchesAnAbsentHashAndNoTenThousandCharactersMatchAnything() {
        assertThat(passwords.matches("", "")).isFalse();
        assertThat(passwords.matches(PASSWORD, "")).isFalse();
        assertThat(passwords.matches("x".repeat(10_000), passwords.hash(PASSWORD)))
                .isFalse();
    }

    @Test
    void seesThatAHashWasMadeAtALowerCost() {
        String weak = new Passwords(new Cost(256, 1)).hash(PASSWORD);
        assertThat(passwords.isOutdated(weak)).isTrue();
        assertThat(passwords.matches(PASSWORD, weak)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash(PASSWORD))).isFalse();
    }

    @Test
    void checkingAgainstNothingIsAsMuchWorkAsCheckingAgainstAHash() {
        var usual = new Passwords(new Cost(8 * 1024, 2));
        String hash = usual.hash(PASSWORD);
        Duration known = median(() -> usual.matches("something else entirely", hash));
        Duration unknown = median(() -> usual.matches("something else entirely", ""));
        Duration endless = median(() -> usual.matches("x".repeat(10_000), hash));
        assertThat(unknown).isBetween(known.dividedBy(3), known.multipliedBy(3));
        assertThat(endless).isBetween(known.dividedBy(3), known.multipliedBy(3));
    }

    private static Duration median(BooleanSupplier work) {
        long[] nanos = new long[9];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            assertThat(work.getAsBoolean()).isFalse();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[nanos.length / 2]);
    }
}
