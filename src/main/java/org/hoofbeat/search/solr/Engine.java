package org.hoofbeat.search.solr;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.common.SolrInputDocument;
import org.hoofbeat.search.SearchSettings;

/**
 * The search engine, embedded or cluster: a client, and how collections are made, listed and dropped.
 *
 * <p>A collection holds one kind of things of one pack's generation in one version of the schema, and its name says so. A new pack or
 * schema is filled into new collections beside the ones that answer; nothing is ever changed in place.
 */
interface Engine extends AutoCloseable {
    /** Goes up with every change of the schema or of what is written into its fields. */
    int SCHEMA = 1;

    /** Starts the embedded engine, or connects to the cluster. */
    static Engine open(SearchSettings settings) throws SolrServerException, IOException {
        return settings.isEmbedded()
                ? EmbeddedEngine.open(settings.directory())
                : ClusterEngine.open(settings.zookeeper());
    }

    /** The client that reads and writes documents. */
    SolrClient client();

    /** Adds documents, with those in them; ones with the same ids are replaced. Seen after a commit. */
    default void add(String collection, List<SolrInputDocument> documents) throws SolrServerException, IOException {
        client().add(collection, documents);
    }

    /** Whether a collection exists; one that somebody else is just making is waited for. */
    boolean has(String collection) throws SolrServerException, IOException;

    /**
     * Makes a collection that can be filled.
     *
     * @return whether it certainly is empty; else somebody else may be filling it at this moment
     */
    boolean prepare(String collection, Configset configset) throws SolrServerException, IOException;

    /**
     * Makes a complete collection the one of its kind. Drops others of the kind, save the one before it, which searches that
     * are under way may still ask.
     */
    void publish(String kind, String collection) throws SolrServerException, IOException;

    @Override
    void close() throws IOException;

    /** The collection of a kind in a pack's generation: {@code diseases-v1-2025-01-16-3f9a2c}. */
    static String nameOf(String kind, int schema, String generation) {
        return prefixOf(kind) + schema + "-"
                + generation.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "_");
    }

    /** What the names of all collections of a kind begin with, whatever their schema and generation. */
    static String prefixOf(String kind) {
        return kind + "-v";
    }
}
