package org.hoofbeat.search.solr;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.request.CoreAdminRequest;
import org.apache.solr.client.solrj.request.GenericSolrRequest;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.SolrCore;
import org.apache.solr.request.LocalSolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.AddUpdateCommand;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.hoofbeat.search.SearchFailedException;

/** Solr inside this process: a collection is a core, and its files are a folder under the home. */
final class EmbeddedEngine implements Engine {
    private static final String CORES = "cores";

    /** Lucene tells about its use of the JDK through the JDK's logging, whatever the program logs with; kept, or it is lost. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final Path cores;
    private final CoreContainer container;
    private final EmbeddedSolrServer server;
    private final Map<String, String> published = new ConcurrentHashMap<>();

    private EmbeddedEngine(Path cores, CoreContainer container) {
        this.cores = cores;
        this.container = container;
        this.server = new EmbeddedSolrServer(container, null);
    }

    /** Starts the engine on a folder, with the collections that lie there. Takes one to four seconds. */
    static EmbeddedEngine open(Path home) throws IOException {
        LUCENE.setLevel(Level.SEVERE);
        Path absolute = home.toAbsolutePath();
        Path cores = absolute.resolve(CORES);
        Files.createDirectories(cores);
        Configset.unpack(absolute);
        var properties = new Properties();
        properties.setProperty("hoofbeat.cores", cores.toString());
        var container = new CoreContainer(absolute, properties);
        container.load();
        return new EmbeddedEngine(cores, container);
    }

    @Override
    public SolrClient client() {
        return server;
    }

    /** Hands the documents over as they are: the client would write them into bytes and read those again. */
    @Override
    public void add(String collection, List<SolrInputDocument> documents) throws IOException {
        try (SolrCore core = container.getCore(collection);
                var request = new LocalSolrQueryRequest(core, new ModifiableSolrParams());
                UpdateRequestProcessor chain =
                        core.getUpdateProcessingChain(null).createProcessor(request, new SolrQueryResponse())) {
            for (SolrInputDocument document : documents) {
                var command = new AddUpdateCommand(request);
                command.solrDoc = document;
                chain.processAdd(command);
            }
            chain.finish();
        }
    }

    @Override
    public boolean has(String collection) {
        // A closed engine has no cores, and what is not there is made anew: that would delete what lies on disk.
        if (container.isShutDown()) {
            throw new SearchFailedException("the search engine is closed");
        }
        return container.getLoadedCoreNames().contains(collection);
    }

    @Override
    public boolean prepare(String collection, Configset configset) throws SolrServerException, IOException {
        if (has(collection)) {
            drop(collection);
        }
        if (container.isShutDown()) {
            throw new SearchFailedException("the search engine is closed");
        }
        // What a crash left behind may be a folder that the engine could not load.
        delete(cores.resolve(collection));
        var parameters = new ModifiableSolrParams()
                .set("action", "CREATE")
                .set("name", collection)
                .set("configSet", configset.title())
                .set("instanceDir", cores.resolve(collection).toString())
                .set("property.hoofbeat.update.log", "false");
        server.request(new GenericSolrRequest(METHOD.POST, "/admin/cores", parameters));
        return true;
    }

    @Override
    public void publish(String kind, String collection) throws SolrServerException, IOException {
        // A search that began before the switch may still ask for the one published last.
        String before = published.put(kind, collection);
        for (String other : container.getLoadedCoreNames()) {
            if (other.startsWith(Engine.prefixOf(kind)) && !other.equals(collection) && !other.equals(before)) {
                drop(other);
            }
        }
    }

    private void drop(String collection) throws SolrServerException, IOException {
        CoreAdminRequest.unloadCore(collection, true, true, server);
    }

    @Override
    public void close() throws IOException {
        server.close();
        container.shutdown();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
