package org.hoofbeat.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Wall and processor time of the current thread since it was started. */
public final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long wall = System.nanoTime();
    private final long cpu = THREADS.getCurrentThreadCpuTime();

    private Stopwatch() {}

    public static Stopwatch start() {
        return new Stopwatch();
    }

    public long wallNanos() {
        return System.nanoTime() - wall;
    }

    public long cpuNanos() {
        return THREADS.getCurrentThreadCpuTime() - cpu;
    }
}
