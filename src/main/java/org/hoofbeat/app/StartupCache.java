package org.hoofbeat.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * The Java machine's ahead-of-time cache for this build of the program (JEP 483, 514 and 515): loaded and linked classes and
 * method profiles of a training run, which halve what a start costs.
 *
 * <p>The Java machine writes it when a process ends, and the server is not meant to end. So once the server is up and has
 * nothing more to prepare, a child process with the lowest priority runs {@link WarmUpCommand} in an empty folder and leaves
 * the cache behind for the next start. Nothing depends on it: when it cannot be made, the log says so and starts stay slower.
 */
final class StartupCache {
    /** Set by the launcher to the file that it will look for next time; not set when that file is there already. */
    private static final String PROPERTY = "hoofbeat.cache";

    private static final Logger LOG = LoggerFactory.getLogger(StartupCache.class);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final Optional<Path> wanted;
    private final Path log;
    private volatile boolean closing;
    private volatile Thread trainer = Thread.ofVirtual().unstarted(() -> {});

    private StartupCache(Optional<Path> wanted, Path log) {
        this.wanted = wanted;
        this.log = log;
    }

    static StartupCache asTheLauncherAsks(DataDirectory directory) {
        Optional<Path> wanted = Optional.of(System.getProperty(PROPERTY, ""))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
        return new StartupCache(wanted, directory.logs().resolve("startup-cache.log"));
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        URI server = Server.address(ready.getApplicationContext());
        wanted.ifPresent(
                cache -> trainer = Thread.ofVirtual().name("startup-cache").start(() -> train(cache, server)));
    }

    /** Gives up what is not done; the next start tries again. */
    @EventListener
    void onClose(ContextClosedEvent ignored) throws InterruptedException {
        closing = true;
        Thread running = trainer;
        if (running.isAlive()) {
            running.interrupt();
            running.join(TO_STOP);
        }
    }

    private void train(Path cache, URI server) {
        Path unfinished = cache.resolveSibling(cache.getFileName() + ".unfinished");
        Path folder = cache.resolveSibling("training");
        try {
            Health.awaitReady(server, PATIENCE, BETWEEN_LOOKS);
            FileTree.delete(folder);
            Files.createDirectories(folder);
            Files.createDirectories(log.resolveSibling(""));
            Process child = new ProcessBuilder(command(unfinished, folder))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (await(child) == 0 && Files.exists(unfinished)) {
                replaceOlder(cache, unfinished);
            } else {
                LOG.warn("No start-up cache was made, so the next start will not be quicker; {} says why", log);
            }
            FileTree.delete(folder);
        } catch (IOException failed) {
            if (!closing) {
                LOG.warn("No start-up cache was made, so the next start will not be quicker: {}", failed.toString());
            }
        } catch (InterruptedException stopping) {
            LOG.debug("The server stops before its start-up cache was made", stopping);
        }
    }

    private static int await(Process child) throws InterruptedException {
        try {
            return child.waitFor();
        } finally {
            // When the server stops first. A Java machine that is asked to end would first write the cache, in a child
            // of the
            // child.
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        }
    }

    private static List<String> command(Path unfinished, Path folder) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            command.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + unfinished,
                "-Xlog:aot=error",
                "-Xlog:cds=error",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), WarmUpCommand.NAME, folder.toString()));
        return command;
    }

    /** Caches of earlier builds are of no use to anybody. */
    private static void replaceOlder(Path cache, Path unfinished) throws IOException {
        Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> files = Files.list(cache.resolveSibling(""))) {
            for (Path file : files.filter(file -> !file.equals(cache)).toList()) {
                FileTree.delete(file);
            }
        }
    }
}
