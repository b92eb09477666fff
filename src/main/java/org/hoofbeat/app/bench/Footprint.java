package org.hoofbeat.app.bench;

import java.lang.management.ManagementFactory;

/** How much of the heap is in use. */
public record Footprint(long bytes) {
    private static final int ROUNDS = 3;

    /** Now, after what is no longer needed was let go. */
    public static Footprint now() {
        for (int round = 0; round < ROUNDS; round++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return new Footprint(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    public long megabytesSince(Footprint before) {
        return (bytes - before.bytes) >> 20;
    }
}
