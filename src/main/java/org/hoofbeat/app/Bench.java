package org.hoofbeat.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A measurement that {@code bench} knows. To add one: write a command that implements this, and list it among
 * {@link BenchCommand}'s subcommands; {@code bench} without a name then runs it too, where its data is present.
 */
interface Bench extends Callable<Integer> {

    /**
     * Prepares to run on the development data.
     *
     * @param data the folder of development data; it need not exist
     * @return what is missing, in a few words; empty when it can run
     */
    Optional<String> prepare(Path data);

    /** Runs the measurement, prepared by options or by {@link #prepare}. */
    @Override
    Integer call();
}
