package org.hoofbeat.search.solr;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.CloudHttp2SolrClient;
import org.apache.solr.client.solrj.impl.CloudSolrClient;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.ConfigSetAdminRequest;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.ContentStreamBase;
import org.hoofbeat.search.Kind;

/**
 * A SolrCloud. Collections are shared by all web nodes; the alias {@code hoofbeat-<kind>} always leads to the one that was
 * published last, for people who look into the cluster by other means.
 */
final class ClusterEngine implements Engine {
    private static final int SHARDS = 1;
    private static final int MOST_REPLICAS = 2;

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
            uploadConfigset(client);
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
    public List<String> list() throws SolrServerException, IOException {
        return CollectionAdminRequest.listCollections(client);
    }

    @Override
    public boolean prepare(String collection) throws SolrServerException, IOException {
        if (list().contains(collection)) {
            return false;
        }
        int replicas = Math.min(
                MOST_REPLICAS, client.getClusterStateProvider().getLiveNodes().size());
        try {
            CollectionAdminRequest.createCollection(collection, Configset.NAME, SHARDS, replicas)
                    .process(client);
        } catch (SolrException raced) {
            // Another web node may have made it between the two calls.
            if (!list().contains(collection)) {
                throw raced;
            }
        }
        return false;
    }

    @Override
    public void publish(Kind kind, String collection) throws SolrServerException, IOException {
        String alias = "hoofbeat-" + kind.key();
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

    private static void uploadConfigset(CloudSolrClient client) throws SolrServerException, IOException {
        List<String> known = new ConfigSetAdminRequest.List().process(client).getConfigSets();
        if (known.contains(Configset.NAME)) {
            return;
        }
        var upload = new ConfigSetAdminRequest.Upload();
        upload.setConfigSetName(Configset.NAME);
        upload.setUploadStream(new ContentStreamBase.ByteArrayStream(Configset.zip(), Configset.NAME));
        upload.process(client);
    }
}
