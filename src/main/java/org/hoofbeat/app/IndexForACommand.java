package org.hoofbeat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hoofbeat.app.output.Progress;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.solr.SolrSearchIndex;

/**
 * The index as one command uses it: opened, waited for, closed.
 *
 * <p>Two processes must never write one index. Where a server holds the data directory, the command works on a copy of the
 * index's files: a filled index is never changed, and one that is just being filled is not complete in the copy and hence
 * filled there anew.
 */
final class IndexForACommand implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final SearchIndex index;
    private final Optional<DataLock> lock;
    private final Optional<Path> copy;

    private IndexForACommand(SearchIndex index, Optional<DataLock> lock, Optional<Path> copy) {
        this.index = index;
        this.lock = lock;
        this.copy = copy;
    }

    /** Opens the index over a pack and waits until it answers; says on standard error when that takes long. */
    static IndexForACommand open(DataOptions data, PackOfInterest pack) throws InterruptedException {
        DataDirectory directory = data.openDataDirectory();
        Optional<DataLock> lock = directory.tryLock();
        Optional<Path> copy = lock.isPresent() ? Optional.empty() : Optional.of(copyOf(directory.index()));
        String zookeeper = data.readSettings().search().zookeeper();
        SearchIndex index =
                SolrSearchIndex.open(new SearchSettings(copy.orElse(directory.index()), zookeeper), pack.open());
        return ready(new IndexForACommand(index, lock, copy));
    }

    /** The same for a command whose process holds the data directory already. */
    static IndexForACommand openIn(DataDirectory directory, Settings settings, PackOfInterest pack)
            throws InterruptedException {
        var where = new SearchSettings(directory.index(), settings.search().zookeeper());
        return ready(
                new IndexForACommand(SolrSearchIndex.open(where, pack.open()), Optional.empty(), Optional.empty()));
    }

    private static IndexForACommand ready(IndexForACommand opened) throws InterruptedException {
        try {
            opened.awaitReady();
            return opened;
        } catch (SearchNotReadyException | InterruptedException failed) {
            opened.close();
            throw failed;
        }
    }

    SearchResults search(SearchRequest request) {
        return index.search(request);
    }

    @Override
    public void close() {
        index.close();
        lock.ifPresent(DataLock::close);
        copy.ifPresent(IndexForACommand::delete);
    }

    /** Waits, and moves a bar while the index is being filled and somebody looks. */
    private void awaitReady() throws InterruptedException {
        while (index.state() instanceof SearchState.Starting) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        if (index.state() instanceof SearchState.Filling filling) {
            try (Progress progress = Progress.of("filling the index", filling.total())) {
                int shown = 0;
                while (index.state() instanceof SearchState.Filling now) {
                    for (; shown < now.done(); shown++) {
                        progress.step();
                    }
                    Thread.sleep(BETWEEN_LOOKS);
                }
            }
        }
        index.awaitReady(PATIENCE);
    }

    private static Path copyOf(Path folder) {
        try {
            Path copy = Files.createTempDirectory("hoofbeat-index");
            if (Files.isDirectory(folder)) {
                FileTree.copy(folder, copy);
            }
            return copy;
        } catch (IOException cause) {
            throw new DataDirectoryException("The index in %s cannot be copied: %s".formatted(folder, cause), cause);
        }
    }

    private static void delete(Path copy) {
        try {
            FileTree.delete(copy);
        } catch (IOException cause) {
            throw new DataDirectoryException(
                    "The copy of the index in %s cannot be deleted: %s".formatted(copy, cause), cause);
        }
    }
}
