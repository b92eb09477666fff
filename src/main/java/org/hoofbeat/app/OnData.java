package org.hoofbeat.app;

/**
 * A command that works on a data directory. When a server holds the directory, the whole command is handed to it and runs
 * there; otherwise this process claims the directory and runs it. Never both: {@link DataCommands} sees to it, and a command
 * only says what it does with the {@link Workplace} that it is given.
 */
interface OnData {
    /** The options that say which directory is meant. */
    DataOptions data();

    /**
     * Does the work.
     *
     * @return the exit code
     * @throws Exception which becomes one line on standard error
     */
    int work(Workplace place) throws Exception;

    /** Whether a running server would do it; those that need the directory for themselves say no, and are then refused. */
    default boolean mayBeServed() {
        return true;
    }

    /** Whether it works on the directory at all, with the options that it was given; otherwise it runs like any other. */
    default boolean concernsTheDirectory() {
        return true;
    }
}
