package org.hoofbeat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.solr.SolrSearchIndex;
import org.hoofbeat.store.pack.PackReader;
import org.hoofbeat.testing.TinyKnowledge;

/** Indexes that all tests of a run share, because an engine takes seconds to start; closed when the tests end. */
public final class SharedIndex {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private SharedIndex() {}

    /** Over the tiny pack. */
    public static SearchIndex tiny() {
        return Tiny.INDEX;
    }

    /** Over the pack that comes with the program. */
    public static SearchIndex builtIn() {
        return BuiltIn.INDEX;
    }

    private static final class Tiny {
        private static final SearchIndex INDEX = open(TinyKnowledge::build);
    }

    private static final class BuiltIn {
        private static final SearchIndex INDEX = open(PackReader::openBuiltIn);
    }

    private static SearchIndex open(Supplier<Knowledge> knowledge) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/search")), "shared");
            SearchIndex index = SolrSearchIndex.open(SearchSettings.embedded(folder), knowledge.get());
            Runtime.getRuntime().addShutdownHook(new Thread(index::close));
            index.awaitReady(PATIENCE);
            return index;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the shared index was filled", cause);
        }
    }
}
