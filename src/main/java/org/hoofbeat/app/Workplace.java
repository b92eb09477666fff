package org.hoofbeat.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.store.desk.DeskDatabase;

/**
 * What a command that works on a data directory has in its hands: either the directory itself, which this process then holds
 * alone, or the parts of the server that holds it. See {@link OnData}.
 */
sealed interface Workplace extends AutoCloseable {

    DataDirectory directory();

    Settings settings();

    /** Opened when first asked for. */
    DeskDatabase desk();

    /** The index of the server; empty where there is none and a command has to open its own. */
    Optional<SearchIndex> findIndex();

    /** Whether a running server does the work. */
    boolean isServed();

    @Override
    void close();

    /** A directory that nobody serves. */
    final class Alone implements Workplace {
        private final DataDirectory directory;
        private final DataLock lock;
        private final Supplier<Settings> settings;
        private Optional<DeskDatabase> desk = Optional.empty();

        Alone(DataDirectory directory, DataLock lock, Supplier<Settings> settings) {
            this.directory = directory;
            this.lock = lock;
            this.settings = settings;
        }

        @Override
        public DataDirectory directory() {
            return directory;
        }

        @Override
        public Settings settings() {
            return settings.get();
        }

        @Override
        public DeskDatabase desk() {
            if (desk.isEmpty()) {
                desk = Optional.of(settings().desk().open(directory));
            }
            return desk.orElseThrow();
        }

        @Override
        public Optional<SearchIndex> findIndex() {
            return Optional.empty();
        }

        @Override
        public boolean isServed() {
            return false;
        }

        /** The directory is free for others only when the database is closed. */
        @Override
        public void close() {
            try {
                desk.ifPresent(DeskDatabase::close);
            } finally {
                lock.close();
            }
        }
    }

    /**
     * Inside a running server, whose parts outlive the command.
     *
     * @param index of the server
     * @param manifest of the pack that the server answers from
     * @param studies of the server
     * @param literature of the server
     */
    record Served(
            DataDirectory directory,
            Settings settings,
            DeskDatabase desk,
            SearchIndex index,
            Manifest manifest,
            TrialsPart studies,
            LiteraturePart literature)
            implements Workplace {
        @Override
        public Optional<SearchIndex> findIndex() {
            return Optional.of(index);
        }

        @Override
        public boolean isServed() {
            return true;
        }

        @Override
        public void close() {}
    }
}
