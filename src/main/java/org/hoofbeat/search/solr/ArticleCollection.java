package org.hoofbeat.search.solr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.QueryRequest;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;
import org.hoofbeat.search.SearchFailedException;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.literature.ArticleWriting;
import org.hoofbeat.search.records.RecordDocument;
import org.hoofbeat.search.records.RecordKind;
import org.jspecify.annotations.Nullable;

/** The collection of articles in one engine: made when it is first needed, written, and asked. */
final class ArticleCollection implements ArticleWriting {
    /** A number that no article has. */
    private static final String MARKER = "position";

    private final Supplier<CompletableFuture<Opened>> opening;
    private @Nullable CompletableFuture<Opened> opened;

    private record Opened(Engine engine, String collection) {}

    ArticleCollection(CompletableFuture<Engine> engine, String generation) {
        this.opening = () -> engine.thenApplyAsync(running -> open(running, generation));
    }

    private static Opened open(Engine engine, String generation) {
        RecordKind kind = RecordKind.LITERATURE;
        String collection = Engine.nameOf(kind.key(), kind.schema(), generation);
        try {
            if (!engine.has(collection)) {
                engine.prepare(collection, Configset.ARTICLES);
            }
            engine.publish(kind.key(), collection);
            return new Opened(engine, collection);
        } catch (SolrServerException | IOException cause) {
            throw new SearchFailedException("the collection " + collection + " could not be opened", cause);
        }
    }

    private synchronized CompletableFuture<Opened> opened() {
        CompletableFuture<Opened> begun = opened;
        if (begun == null) {
            begun = opening.get();
            opened = begun;
        }
        return begun;
    }

    SearchState state() {
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

    /** Asks, unless the engine is still being started. */
    QueryResponse ask(String path, SolrParams params) {
        if (!(state() instanceof SearchState.Ready)) {
            throw new SearchNotReadyException(state());
        }
        return askAndWait(path, params);
    }

    private QueryResponse askAndWait(String path, SolrParams params) {
        Opened now = opened().join();
        try {
            var request = new QueryRequest(params, METHOD.POST);
            request.setPath(path);
            return request.process(now.engine.client(), now.collection);
        } catch (SolrServerException | IOException | SolrException cause) {
            throw failed(now, cause);
        }
    }

    @Override
    public long position() {
        QueryResponse answer = askAndWait(
                "/select",
                new ModifiableSolrParams()
                        .set("q", "{!term f=id v=" + MARKER + "}")
                        .set("fl", "position"));
        return answer.getResults().stream()
                .findFirst()
                .map(document -> (Long) document.getFieldValue("position"))
                .orElse(0L);
    }

    @Override
    public void write(List<RecordDocument> documents) {
        if (!documents.isEmpty()) {
            var update = new UpdateRequest();
            documents.forEach(document -> update.add(input(document)));
            send(update);
        }
    }

    private static SolrInputDocument input(RecordDocument from) {
        var document = new SolrInputDocument();
        document.setField("id", from.id());
        from.fields()
                .forEach((field, values) -> document.setField(
                        field, values.size() == 1 ? values.iterator().next() : values));
        return document;
    }

    @Override
    public void delete(List<String> pmids) {
        if (!pmids.isEmpty()) {
            send(new UpdateRequest().deleteById(pmids));
        }
    }

    @Override
    public void commit(long position) {
        var marker = new SolrInputDocument();
        marker.setField("id", MARKER);
        marker.setField("position", position);
        send(new UpdateRequest().add(marker));
        Opened now = opened().join();
        try {
            now.engine.client().commit(now.collection);
        } catch (SolrServerException | IOException | SolrException cause) {
            throw failed(now, cause);
        }
    }

    private void send(UpdateRequest update) {
        Opened now = opened().join();
        try {
            update.process(now.engine.client(), now.collection);
        } catch (SolrServerException | IOException | SolrException cause) {
            throw failed(now, cause);
        }
    }

    private static SearchFailedException failed(Opened now, Exception cause) {
        return new SearchFailedException("the search engine failed on collection " + now.collection, cause);
    }
}
