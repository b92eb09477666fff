package org.hoofbeat.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.ingest.trials.DiseaseTies;
import org.hoofbeat.ingest.trials.TrialImport;
import org.hoofbeat.ingest.trials.TrialIndexing;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordKind;
import org.hoofbeat.search.solr.SolrRecordIndex;
import org.hoofbeat.sources.ctgov.StudyJson;
import org.hoofbeat.store.pack.PackReader;
import org.hoofbeat.store.raw.RawPosition;
import org.hoofbeat.store.raw.RawStore;
import org.hoofbeat.testing.DevelopmentData;

/** The development studies, imported and indexed once for all tests of a run; tests are skipped where they are absent. */
final class DevelopmentStudies {
    private DevelopmentStudies() {}

    /** The file; skips the calling test where it is not there. */
    static Path file() {
        return DevelopmentData.file("ctgov/studies-dev.jsonl.gz");
    }

    static Loaded load() {
        file();
        return Holder.LOADED;
    }

    /** @param all every study */
    record Loaded(Trials trials, List<Json.Obj> all, Knowledge knowledge) {}

    private static final class Holder {
        private static final Loaded LOADED = open();
    }

    private static Loaded open() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/trials")), "dev");
            Knowledge knowledge = PackReader.openBuiltIn();
            RawStore store = RawStore.open(folder.resolve("raw"));
            var studies = new TrialImport(store, _ -> {});
            studies.readFile(file());
            RecordIndex index =
                    SolrRecordIndex.open(SearchSettings.embedded(folder.resolve("index")), RecordKind.TRIALS, "test");
            Runtime.getRuntime().addShutdownHook(new Thread(index::close));
            new TrialIndexing(store, index, new DiseaseTies(knowledge)).catchUp(() -> false, _ -> {});
            List<Json.Obj> all = new ArrayList<>();
            store.follow(RawPosition.START, (record, _) -> all.add(StudyJson.parse(record.key(), record.content())));
            var trials = new Trials(
                    store,
                    index,
                    knowledge,
                    () -> DiseaseNames.of(knowledge),
                    record -> StudyJson.parse(record.key(), record.content()));
            return new Loaded(trials, all, knowledge);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
