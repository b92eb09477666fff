package org.hoofbeat.search.solr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.names.Catalogue;

/**
 * Brings the collections of one pack into the engine, where they are not there yet.
 *
 * <p>The last document written to a collection says how many there are. It is added only after all others are on disk, so a
 * process that is killed at any moment leaves a collection without it, or with everything; a collection without it is filled
 * again. Document ids are the entities' identifiers, so several processes that fill the same collection of a cluster write the
 * same documents and do each other no harm.
 */
final class Fill {
    private static final String MARKER = "complete!";
    private static final int BATCH = 1_000;

    private final Engine engine;
    private final Catalogue catalogue;
    private final String generation;
    private final BooleanSupplier cancelled;
    private final Consumer<SearchState> progress;

    /**
     * @param cancelled asked between batches; once it is true, the fill ends with a {@link CancellationException}
     * @param progress told after each batch
     */
    Fill(Engine engine, Catalogue catalogue, BooleanSupplier cancelled, Consumer<SearchState> progress) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.generation = catalogue.knowledge().manifest().generation();
        this.cancelled = cancelled;
        this.progress = progress;
    }

    /** The collection of each kind, each complete. */
    Map<Kind, String> run() throws SolrServerException, IOException {
        Map<Kind, String> collections = new EnumMap<>(Kind.class);
        Map<Kind, int[]> missing = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            String collection = Engine.nameOf(kind.key(), Engine.SCHEMA, generation);
            collections.put(kind, collection);
            int[] entities = catalogue.list(kind).toArray();
            if (!isComplete(collection, entities.length)) {
                missing.put(kind, entities);
            }
        }
        int total =
                missing.values().stream().mapToInt(entities -> entities.length).sum();
        int done = 0;
        var documents = new Documents(catalogue);
        for (Map.Entry<Kind, int[]> kind : missing.entrySet()) {
            String collection = Engine.nameOf(kind.getKey().key(), Engine.SCHEMA, generation);
            boolean fresh = engine.prepare(collection, Configset.NAMES);
            done = write(collection, fresh, kind.getValue(), documents, done, Math.max(1, total));
            complete(collection, kind.getValue().length);
        }
        return collections;
    }

    private int write(String collection, boolean fresh, int[] entities, Documents documents, int doneBefore, int total)
            throws SolrServerException, IOException {
        int done = doneBefore;
        for (int from = 0; from < entities.length; from += BATCH) {
            progress.accept(new SearchState.Filling(done, total));
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("filling " + collection + " was stopped");
            }
            int to = Math.min(from + BATCH, entities.length);
            List<SolrInputDocument> batch = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                batch.add(documents.of(entities[i]));
            }
            var update = new UpdateRequest();
            batch.forEach(document -> update.add(document, !fresh));
            update.process(engine.client(), collection);
            done += to - from;
        }
        return done;
    }

    private void complete(String collection, int count) throws SolrServerException, IOException {
        engine.client().commit(collection);
        var marker = new SolrInputDocument();
        marker.setField("id", MARKER);
        marker.setField("complete_count", count);
        engine.client().add(collection, marker);
        engine.client().commit(collection);
    }

    private boolean isComplete(String collection, int count) throws SolrServerException, IOException {
        if (!engine.has(collection)) {
            return false;
        }
        var ask = new ModifiableSolrParams()
                .set("q", "{!term f=id v=$marker}")
                .set("marker", MARKER)
                .set("fl", "complete_count");
        SolrDocumentList found = engine.client().query(collection, ask).getResults();
        var all = new ModifiableSolrParams().set("q", "*:*").set("rows", 0);
        return found.size() == 1
                && Integer.valueOf(count).equals(found.getFirst().getFieldValue("complete_count"))
                && engine.client().query(collection, all).getResults().getNumFound() == count + 1L;
    }
}
