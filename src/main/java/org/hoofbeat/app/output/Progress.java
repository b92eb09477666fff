package org.hoofbeat.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far long work is, on standard error, when somebody looks. */
public final class Progress implements AutoCloseable {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(500);

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /**
     * Begins.
     *
     * @param task what is being done, in a word or two
     * @param steps how many steps there are
     */
    public static Progress of(String task, long steps) {
        return new Progress(
                isTerminal()
                        ? Optional.of(new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(steps)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setUpdateIntervalMillis((int) BETWEEN_DRAWINGS.toMillis())
                                .build())
                        : Optional.empty());
    }

    /** Shows nothing. */
    public static Progress none() {
        return new Progress(Optional.empty());
    }

    /** One more step is done. */
    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** Java only knows whether standard input and output both are a terminal; results are often sent to a file. */
    private static boolean isTerminal() {
        if (!Files.isSymbolicLink(STANDARD_ERROR)) {
            return System.console() != null && System.console().isTerminal();
        }
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("whether standard error is a terminal cannot be seen", unreadable);
        }
    }
}
