package org.hoofbeat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one folder that holds everything which is not code: packs, index, raw records, the desk database, keys, start-up
 * caches and logs. Only its owner can look inside (mode 0700), because questions of patients end up in it.
 */
final class DataDirectory {
    private static final Set<String> OWN_NAMES = Set.of(
            "packs",
            "index",
            "raw",
            "vectors",
            "desk.db",
            "secrets",
            "aot",
            "logs",
            "lock",
            "hoofbeat.yaml",
            CommandSocket.NAME);

    /** Made by file systems and desktops, not by people. */
    private static final Set<String> IGNORED_NAMES = Set.of("lost+found", ".DS_Store");

    private final Path root;

    private DataDirectory(Path root) {
        this.root = root;
    }

    /**
     * Opens the folder and makes it where it is missing.
     *
     * @param root the folder
     * @param checkout the program's own folder, in which no data may lie: an upgrade or a clean-up would take it away
     * @throws DataDirectoryException when the folder is inside the checkout, belongs to something else or cannot be made
     */
    static DataDirectory open(Path root, Path checkout) {
        Path absolute = root.toAbsolutePath().normalize();
        try {
            if (resolved(absolute).startsWith(resolved(checkout.toAbsolutePath().normalize()))) {
                throw new DataDirectoryException(
                        "The data directory %s lies inside the program's own folder; choose another with --data or HOOFBEAT_DATA"
                                .formatted(absolute));
            }
            refuseStrangers(absolute);
            Files.createDirectories(absolute);
            OwnerOnly.folder(absolute);
        } catch (IOException cause) {
            throw new DataDirectoryException(
                    "The data directory %s cannot be used: %s".formatted(absolute, cause), cause);
        }
        return new DataDirectory(absolute);
    }

    /** Where data goes when nobody says otherwise: the place that each platform keeps for a user's application data. */
    static Path platformDefault(Map<String, String> environment, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support/Hoofbeat");
        }
        if (os.contains("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local)).resolve("Hoofbeat");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        // The XDG specification says that a relative path there is to be ignored.
        Path base = xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".local/share");
        return base.resolve("hoofbeat");
    }

    Path root() {
        return root;
    }

    /** One folder for each generation of the knowledge. */
    Path packs() {
        return root.resolve("packs");
    }

    /** The embedded search engine's files; can be rebuilt from packs and raw records. */
    Path index() {
        return root.resolve("index");
    }

    /** Imported articles and studies as they came. */
    Path raw() {
        return root.resolve("raw");
    }

    /** Vectors of questions, which take minutes to compute; can be computed again. */
    Path vectors() {
        return root.resolve("vectors");
    }

    /** What people write, unless the configuration names another database. */
    Path deskDatabase() {
        return root.resolve("desk.db");
    }

    /** Keys; only their owner can look inside. */
    Path secrets() {
        return root.resolve("secrets");
    }

    /** Start-up caches of the Java machine, one for each build of the program. */
    Path aot() {
        return root.resolve("aot");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** The configuration that is read when no other is named. */
    Path settingsFile() {
        return root.resolve("hoofbeat.yaml");
    }

    /**
     * Claims the folder for this process until the lock is closed or the process ends.
     *
     * @throws DataDirectoryException when another process holds it
     */
    DataLock lock() {
        return DataLock.take(root.resolve("lock"));
    }

    /** The same, or nothing when another process holds the folder. */
    Optional<DataLock> tryLock() {
        return DataLock.tryTake(root.resolve("lock"));
    }

    /** The real path of the nearest existing ancestor with the rest appended, so that a link cannot hide the checkout. */
    private static Path resolved(Path path) throws IOException {
        Path existing = path;
        while (!Files.exists(existing)) {
            Path parent = existing.getParent();
            if (parent == null) {
                return path;
            }
            existing = parent;
        }
        return existing.toRealPath().resolve(existing.relativize(path));
    }

    /** Somebody who types {@code --data /home} must not find their home closed to others and filled with our folders. */
    private static void refuseStrangers(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            Set<String> names = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !IGNORED_NAMES.contains(name))
                    .collect(Collectors.toSet());
            if (!names.isEmpty() && names.stream().noneMatch(OWN_NAMES::contains)) {
                throw new DataDirectoryException(
                        "%s is not empty and is no data directory of Hoofbeat; choose an empty one with --data or HOOFBEAT_DATA"
                                .formatted(directory));
            }
        }
    }
}
