package org.hoofbeat.app;

import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.pack.PackReader;
import org.hoofbeat.store.pack.PackStore;
import org.hoofbeat.web.Site;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A running server. It is ready to answer as soon as {@link #start} returns, and stops when it is closed. */
final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final CountDownLatch stopped;

    private Server(ConfigurableApplicationContext context, CountDownLatch stopped) {
        this.context = context;
        this.stopped = stopped;
    }

    /**
     * What a server is started with.
     *
     * @param knowledge the facts to serve, which are read while the rest of the server is made
     * @param diseases the same, joined disease by disease
     * @param desk what people write, opened meanwhile
     */
    record Start(
            Settings settings,
            DataDirectory directory,
            CompletableFuture<Knowledge> knowledge,
            CompletableFuture<Diseases> diseases,
            CompletableFuture<DeskDatabase> desk) {

        private Start(Settings settings, DataDirectory directory, CompletableFuture<Knowledge> knowledge) {
            this(
                    settings,
                    directory,
                    knowledge,
                    knowledge.thenApply(Diseases::of),
                    CompletableFuture.supplyAsync(() -> settings.desk().open(directory)));
        }

        /** @param pack the pack to serve instead of the data directory's current one */
        Start(Settings settings, DataDirectory directory, Optional<Path> pack) {
            this(settings, directory, CompletableFuture.supplyAsync(() -> pack.map(PackReader::open)
                    .orElseGet(() -> new PackStore(directory.root().resolve("packs")).open())));
        }
    }

    /**
     * Starts listening.
     *
     * @throws ServerException when the port is taken
     */
    static Server start(Start start) {
        var stopped = new CountDownLatch(1);
        var application = new SpringApplication(Wiring.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setEnvironment(sealedEnvironment(start));
        application.addListeners((ApplicationListener<ContextClosedEvent>) _ -> stopped.countDown());
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Start.class, () -> start));
        try {
            return new Server(application.run(), stopped);
        } catch (ApplicationContextException failed) {
            if (failed.getRootCause() instanceof BindException) {
                throw new ServerException(
                        "Port %d on %s is already in use; choose another with --port"
                                .formatted(
                                        start.settings.server().port(),
                                        start.settings.server().host()),
                        failed);
            }
            throw failed;
        }
    }

    /** Where this machine reaches the server, whatever readers outside call it. */
    URI address() {
        return address(context);
    }

    static URI address(ApplicationContext context) {
        return start(context).settings().server().localAddress(port(context));
    }

    /** One of the parts that it was put together from. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** What the pages say of themselves. */
    Site site() {
        return start(context).settings().site(port(context));
    }

    private static Start start(ApplicationContext context) {
        return context.getBean(Start.class);
    }

    private static int port(ApplicationContext context) {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** Waits until something, usually a signal to the process, has stopped the server. */
    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        context.close();
    }

    /**
     * Spring would also read the process's environment and files of the working directory. Our configuration has one file and
     * one prefix of variables, so Spring sees only what is written here and in application.properties of the jar.
     */
    private static StandardEnvironment sealedEnvironment(Start start) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.config.location", "classpath:/application.properties");
        properties.put("server.address", start.settings.server().host());
        properties.put("server.port", start.settings.server().port());
        properties.put(
                "server.tomcat.accesslog.directory", start.directory.logs().toString());
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new MapPropertySource("start", properties));
        return environment;
    }
}
