package org.hoofbeat.search.solr;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.CloudHttp2SolrClient;
import org.apache.solr.client.solrj.impl.CloudSolrClient;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.ConfigSetAdminRequest;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.cloud.DocCollection;
import org.apache.solr.common.cloud.Slice;
import org.apache.solr.common.util.ContentStreamBase;
import org.hoofbeat.search.SearchFailedException;

/**
 * A SolrCloud. Collections are shared by all web nodes; the alias {@code hoofbeat-<kind>} always leads to the one that was
 * published last, for people who look into the cluster by other means.
 */
final class ClusterEngine implements Engine {
    private static final int SHARDS = 1;
    private static final int MOST_REPLICAS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final CloudSolrClient client;

    private ClusterEngine(CloudSolrClient client) {
        this.client = client;
    }

    /**
     * Connects to a cluster and gives it the configuration of this version, where it has not got it yet.
     *
     * @param zookeeper {@code host:port,host:port/folder}
     */
    static ClusterEngine open(String zookeeper) throws SolrServerException, IOException {
        int slash = zookeeper.indexOf('/');
        String hosts = slash < 0 ? zookeeper : zookeeper.substring(0, slash);
        Optional<String> folder = slash < 0 ? Optional.empty() : Optional.of(zookeeper.substring(slash));
        List<String> addresses =
                Arrays.stream(hosts.split(",")).map(String::strip).toList();
        CloudSolrClient client = new CloudHttp2SolrClient.Builder(addresses, folder).build();
        try {
            client.connect();
            uploadConfigsets(client);
            return new ClusterEngine(client);
        } catch (SolrServerException | IOException | RuntimeException failed) {
            client.close();
            throw failed;
        }
    }

    @Override
    public SolrClient client() {
        return client;
    }

    @Override
    public boolean has(String collection) throws SolrServerException, IOException {
        if (!list().contains(collection)) {
            return false;
        }
        awaitLeaders(collection);
        return true;
    }

    @Override
    public boolean prepare(String collection, Configset configset) throws SolrServerException, IOException {
        int replicas = Math.min(
                MOST_REPLICAS, client.getClusterStateProvider().getLiveNodes().size());
        unlessThere(this::list, collection, () -> CollectionAdminRequest.createCollection(
                        collection, configset.title(), SHARDS, replicas)
                .process(client));
        awaitLeaders(collection);
        return false;
    }

    @Override
    public void publish(String kind, String collection) throws SolrServerException, IOException {
        String alias = "hoofbeat-" + kind;
        String before = new CollectionAdminRequest.ListAliases()
                .process(client)
                .getAliases()
                .getOrDefault(alias, "");
        if (before.equals(collection)) {
            return;
        }
        CollectionAdminRequest.createAlias(alias, collection).process(client);
        for (String other : list()) {
            if (other.startsWith(Engine.prefixOf(kind)) && !other.equals(collection) && !other.equals(before)) {
                CollectionAdminRequest.deleteCollection(other).process(client);
            }
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private List<String> list() throws SolrServerException, IOException {
        return CollectionAdminRequest.listCollections(client);
    }

    /** A collection is listed before its parts are up. */
    private void awaitLeaders(String collection) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!hasLeaders(collection)) {
            if (Instant.now().isAfter(end)) {
                throw new SearchFailedException(
                        "the collection %s has parts that no node of the cluster serves; look at its nodes"
                                .formatted(collection));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean hasLeaders(String collection) {
        DocCollection state = client.getClusterState().getCollectionOrNull(collection);
        if (state == null || state.getActiveSlices().isEmpty()) {
            return false;
        }
        Set<String> live = client.getClusterState().getLiveNodes();
        return state.getActiveSlices().stream()
                .map(Slice::getLeader)
                .allMatch(leader -> leader != null && leader.isActive(live));
    }

    private static void uploadConfigsets(CloudSolrClient client) throws SolrServerException, IOException {
        for (Configset set : Configset.values()) {
            unlessThere(() -> new ConfigSetAdminRequest.List().process(client).getConfigSets(), set.title(), () -> {
                var upload = new ConfigSetAdminRequest.Upload();
                upload.setConfigSetName(set.title());
                upload.setUploadStream(new ContentStreamBase.ByteArrayStream(set.zip(), set.title()));
                upload.process(client);
            });
        }
    }

    private interface Listing {
        List<String> list() throws SolrServerException, IOException;
    }

    private interface Making {
        void make() throws SolrServerException, IOException;
    }

    /** Makes something that all web nodes share; another one may be making it at the same moment, so a failure is looked into. */
    private static void unlessThere(Listing known, String name, Making making) throws SolrServerException, IOException {
        if (known.list().contains(name)) {
            return;
        }
        try {
            making.make();
        } catch (SolrException raced) {
            if (!known.list().contains(name)) {
                throw raced;
            }
        }
    }
}
