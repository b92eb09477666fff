package org.hoofbeat.search.solr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.response.FacetField;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.hoofbeat.search.SearchFailedException;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.records.RecordDocument;
import org.hoofbeat.search.records.RecordHit;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordKind;
import org.hoofbeat.search.records.RecordPage;
import org.hoofbeat.search.records.RecordQuery;
import org.jspecify.annotations.Nullable;

/**
 * Records in Solr, one collection a kind and pack. A record and its parts are one block of documents. The document with the
 * position is written with each commit, so that what is on disk and the position agree.
 */
public final class SolrRecordIndex implements RecordIndex {
    private static final String MARKER = "position!";

    private final Supplier<CompletableFuture<Opened>> opening;
    private final Closing closing;
    private @Nullable CompletableFuture<Opened> opened;

    private record Opened(Engine engine, String collection) {}

    /** What is to be closed with the index. */
    interface Closing {
        void close() throws IOException;
    }

    private SolrRecordIndex(Supplier<CompletableFuture<Opened>> opening, Closing closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** An index with an engine of its own, for a command; waits until the engine runs, one to four seconds. */
    public static RecordIndex open(SearchSettings settings, RecordKind kind, String generation) {
        try {
            Engine engine = Engine.open(settings);
            return in(CompletableFuture.completedFuture(engine), kind, generation, engine::close);
        } catch (SolrServerException | IOException cause) {
            throw new SearchFailedException("the search engine could not be started: " + cause.getMessage(), cause);
        }
    }

    static RecordIndex in(CompletableFuture<Engine> engine, RecordKind kind, String generation, Closing closing) {
        return new SolrRecordIndex(() -> engine.thenApplyAsync(running -> open(running, kind, generation)), closing);
    }

    /** The collection is made when it is first asked for: where there are no records, there is none. */
    private synchronized CompletableFuture<Opened> opened() {
        CompletableFuture<Opened> begun = opened;
        if (begun == null) {
            begun = opening.get();
            opened = begun;
        }
        return begun;
    }

    private static Opened open(Engine engine, RecordKind kind, String generation) {
        String collection = Engine.nameOf(kind.key(), kind.schema(), generation);
        try {
            if (!engine.has(collection)) {
                engine.prepare(collection, Configset.RECORDS);
            }
            engine.publish(kind.key(), collection);
            return new Opened(engine, collection);
        } catch (SolrServerException | IOException cause) {
            throw new SearchFailedException("the collection " + collection + " could not be opened", cause);
        }
    }

    @Override
    public SearchState state() {
        if (!opened().isDone()) {
            return new SearchState.Starting();
        }
        try {
            opened().join();
            return new SearchState.Ready();
        } catch (CompletionException failed) {
            return new SearchState.Failed(String.valueOf(failed.getMessage()));
        }
    }

    @Override
    public RecordPage search(RecordQuery query) {
        if (!(state() instanceof SearchState.Ready)) {
            throw new SearchNotReadyException(state());
        }
        QueryResponse answer = ask(new RecordQuestion().write(query));
        List<RecordHit> hits =
                answer.getResults().stream().map(SolrRecordIndex::hit).toList();
        return new RecordPage(
                answer.getResults().getNumFound(), hits, String.valueOf(answer.getNextCursorMark()), facets(answer));
    }

    @Override
    public long position() {
        QueryResponse answer = ask(new ModifiableSolrParams()
                .set("q", "{!term f=id v=$marker}")
                .set("marker", MARKER)
                .set("fl", "position"));
        return answer.getResults().stream()
                .findFirst()
                .map(document -> (Long) document.getFieldValue("position"))
                .orElse(0L);
    }

    @Override
    public void write(List<RecordDocument> documents) {
        send(documents.stream().map(document -> document(document, "record")).toList());
    }

    @Override
    public void commit(long position) {
        var marker = new SolrInputDocument();
        marker.setField("id", MARKER);
        marker.setField("kind", "marker");
        marker.setField("position", position);
        send(List.of(marker));
        Opened now = opened().join();
        try {
            now.engine.client().commit(now.collection);
        } catch (SolrServerException | IOException | SolrException cause) {
            throw failed(now, cause);
        }
    }

    @Override
    public void close() {
        try {
            closing.close();
        } catch (IOException cause) {
            throw new SearchFailedException("the search engine could not be closed", cause);
        }
    }

    private void send(List<SolrInputDocument> documents) {
        Opened now = opened().join();
        try {
            now.engine.add(now.collection, documents);
        } catch (SolrServerException | IOException | SolrException cause) {
            throw failed(now, cause);
        }
    }

    private QueryResponse ask(ModifiableSolrParams params) {
        Opened now = opened().join();
        try {
            return now.engine.client().query(now.collection, params, METHOD.POST);
        } catch (SolrServerException | IOException | SolrException cause) {
            throw failed(now, cause);
        }
    }

    private static SearchFailedException failed(Opened now, Exception cause) {
        return new SearchFailedException("the search engine failed on collection " + now.collection, cause);
    }

    private static SolrInputDocument document(RecordDocument from, String kind) {
        var document = new SolrInputDocument();
        document.setField("id", from.id());
        document.setField("kind", kind);
        from.fields().forEach((field, values) -> values.forEach(value -> document.addField(field, value)));
        from.findPlace().ifPresent(place -> document.setField("place", place.latitude() + "," + place.longitude()));
        from.parts().forEach(part -> document.addChildDocument(document(part, "part")));
        return document;
    }

    private static RecordHit hit(SolrDocument document) {
        Map<String, List<String>> stored = new LinkedHashMap<>();
        for (String field : document.getFieldNames()) {
            if (field.startsWith("x_")) {
                List<String> values = new ArrayList<>();
                document.getFieldValues(field).forEach(value -> values.add(String.valueOf(value)));
                stored.put(field, values);
            }
        }
        Object score = document.getFieldValue("score");
        return new RecordHit(
                String.valueOf(document.getFieldValue("id")), score instanceof Float number ? number : 0, stored);
    }

    private static Map<String, Map<String, Long>> facets(QueryResponse answer) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        if (answer.getFacetFields() != null) {
            for (FacetField facet : answer.getFacetFields()) {
                Map<String, Long> counts = new LinkedHashMap<>();
                facet.getValues().forEach(value -> counts.put(value.getName(), value.getCount()));
                facets.put(facet.getName(), counts);
            }
        }
        return facets;
    }
}
