package org.hoofbeat.testing;

import java.util.Map;
import java.util.Random;

/** How often tests that draw at random are repeated, and from which seed; both can be set, to look longer or again. */
public final class RandomTests {
    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final int KILLS = 10;

    private RandomTests() {}

    /** A source of random numbers whose seed is printed. */
    public static Random seeded(Class<?> test) {
        String set = ENVIRONMENT.getOrDefault("HOOFBEAT_TEST_SEED", "");
        long seed = set.isEmpty() ? System.nanoTime() : Long.parseLong(set);
        System.out.println(test.getSimpleName() + " draws with HOOFBEAT_TEST_SEED=" + seed);
        return new Random(seed);
    }

    /** How many processes are started and killed: 10, or what {@code HOOFBEAT_TEST_ROUNDS} says. */
    public static int kills() {
        return rounds(KILLS);
    }

    /** How often something is tried, where {@code HOOFBEAT_TEST_ROUNDS} does not say it. */
    public static int rounds(int inTheSuite) {
        String set = ENVIRONMENT.getOrDefault("HOOFBEAT_TEST_ROUNDS", "");
        return set.isEmpty() ? inTheSuite : Integer.parseInt(set);
    }
}
