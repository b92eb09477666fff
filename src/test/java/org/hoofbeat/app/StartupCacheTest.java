package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A real server in a process of its own, packed as the build packs it, that makes its cache and then starts from it. */
@EnabledIfEnvironmentVariable(
        named = "HOOFBEAT_TEST_SLOW",
        matches = ".+",
        disabledReason = "slow: a server trains its start-up cache (set HOOFBEAT_TEST_SLOW=1)")
class StartupCacheTest {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private Path jar;
    private Path data;
    private Path cache;

    @BeforeEach
    void pack() throws IOException {
        jar = Files.createDirectories(folder.resolve("program")).resolve("hoofbeat.jar");
        data = folder.resolve("data");
        cache = data.resolve("aot/key.aot");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, copyLibraries());
        Path classes = Path.of("target/classes");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
    }

    @Test
    void isMadeBesideARunningServerAndUsedByTheNext() throws Exception {
        Process first = serve("-Dhoofbeat.cache=" + cache);
        try {
            await(cache, first);
            assertThat(first.isAlive()).isTrue();
        } finally {
            stop(first);
        }
        try (Stream<Path> left = Files.list(cache.getParent())) {
            assertThat(left).containsExactly(cache);
        }
        Path classes = folder.resolve("classes.log");
        // Strict: a cache that this Java would not take is a failure.
        Process second = serve("-XX:AOTCache=" + cache, "-XX:AOTMode=on", "-Xlog:class+load:file=" + classes);
        try {
            assertThat(second.inputReader().readLine()).startsWith("Hoofbeat is at http://127.0.0.1:");
        } finally {
            stop(second);
        }
        List<String> loaded = Files.readAllLines(classes);
        assertThat(loaded.stream()
                        .filter(line -> line.contains("shared objects file"))
                        .count())
                .isGreaterThan(loaded.size() * 8L / 10);
    }

    @Test
    void leavesNothingRunningWhenTheServerStopsFirst() throws Exception {
        Process server = serve("-Dhoofbeat.cache=" + cache);
        await(cache.resolveSibling("training/logs"), server);
        List<ProcessHandle> children = server.descendants().toList();
        assertThat(children).isNotEmpty();
        stop(server);
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(cache).doesNotExist();
    }

    private Process serve(String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-jar", jar.toString()));
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly();
            throw new AssertionError("The server did not stop within 30 seconds");
        }
    }

    private void await(Path file, Process server) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!Files.exists(file)) {
            if (System.nanoTime() > end || !server.isAlive()) {
                throw new AssertionError(file + " was not made; " + Files.readString(folder.resolve("stderr")));
            }
            Thread.sleep(200);
        }
    }

    /** The cache takes only libraries that the jar names relative to itself. */
    private String copyLibraries() throws IOException {
        Path lib = Files.createDirectories(jar.resolveSibling("lib"));
        var names = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path library = Path.of(entry);
            if (entry.endsWith(".jar")) {
                Files.copy(library, lib.resolve(library.getFileName()));
                names.add("lib/" + library.getFileName());
            }
        }
        return String.join(" ", names);
    }
}
