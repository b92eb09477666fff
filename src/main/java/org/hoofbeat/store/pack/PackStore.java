package org.hoofbeat.store.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * The generations of the knowledge in a data directory: {@code packs/<generation>/pack.hoofpack}, and one small file,
 * {@code packs/current}, whose first line names the generation in use and whose second line the one before. It is replaced in
 * one step, so that a start never finds half a change. Without it the pack built into the program is in use.
 */
public final class PackStore {
    /** The name under which the pack that comes with the program is known. */
    public static final String BUILT_IN = "built-in";

    private static final String FILE = "pack.hoofpack";

    private final Path folder;

    /** @param folder the {@code packs} folder of a data directory; it need not exist */
    public PackStore(Path folder) {
        this.folder = folder;
    }

    /** The generation in use. */
    public String currentGeneration() {
        return pointer().getFirst();
    }

    /** The generation that a rollback would return to; empty where there was none before. */
    public Optional<String> findPreviousGeneration() {
        return pointer().stream().skip(1).findFirst();
    }

    /** The file of the generation in use; empty where that is the one built into the program. */
    public Optional<Path> findCurrentFile() {
        String current = currentGeneration();
        return current.equals(BUILT_IN) ? Optional.empty() : Optional.of(fileOf(current));
    }

    /**
     * The facts in use.
     *
     * @throws DamagedPackException when the pack is damaged; the remedy is another {@code use}, or a rollback
     */
    public Knowledge open() {
        return findCurrentFile().map(PackReader::open).orElseGet(PackReader::openBuiltIn);
    }

    /**
     * Takes a copy of a pack as a new generation and puts it to use; the former one stays for {@link #rollback}, older ones
     * are removed. The pack is read whole first, so that a damaged one never takes the place of a good one.
     *
     * @return what the pack says of itself
     */
    public Manifest use(Path pack) {
        Manifest manifest = PackReader.open(pack).manifest();
        String generation = manifest.generation();
        if (!generation.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw new DamagedPackException(pack.toString(), "\"" + generation + "\" is no name of a generation");
        }
        try {
            PackWriter.replace(fileOf(generation).toAbsolutePath(), List.of(Files.readAllBytes(pack)));
            String former = currentGeneration();
            if (!former.equals(generation)) {
                point(generation, former);
                removeAllBut(generation, former);
            }
        } catch (IOException failed) {
            throw unwritable(failed);
        }
        return manifest;
    }

    /**
     * Returns to the generation before; a second rollback undoes the first.
     *
     * @return the generation that is in use now
     * @throws IllegalStateException when there was none before
     */
    public String rollback() {
        String former = findPreviousGeneration()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no earlier pack in " + folder + " to return to; use one with 'pack use FILE'"));
        if (!former.equals(BUILT_IN)) {
            PackReader.open(fileOf(former));
        }
        try {
            point(former, currentGeneration());
        } catch (IOException failed) {
            throw unwritable(failed);
        }
        return former;
    }

    private Path fileOf(String generation) {
        return folder.resolve(generation).resolve(FILE);
    }

    private List<String> pointer() {
        Path pointer = folder.resolve("current");
        if (!Files.exists(pointer)) {
            return List.of(BUILT_IN);
        }
        try {
            List<String> lines = Files.readAllLines(pointer).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.isEmpty() || lines.stream().anyMatch(line -> line.contains("/") || line.startsWith("."))) {
                throw new IllegalStateException(
                        pointer + " does not name a generation; put one to use with 'pack use FILE'");
            }
            return lines;
        } catch (IOException failed) {
            throw new UncheckedIOException(pointer + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    private void point(String current, String former) throws IOException {
        PackWriter.replace(
                folder.resolve("current").toAbsolutePath(),
                List.of((current + "\n" + former + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private void removeAllBut(String current, String former) throws IOException {
        List<Path> stale;
        try (Stream<Path> generations = Files.list(folder)) {
            stale = generations
                    .filter(generation -> Files.isRegularFile(generation.resolve(FILE)))
                    .filter(generation -> !generation.endsWith(current) && !generation.endsWith(former))
                    .toList();
        }
        for (Path generation : stale) {
            try (Stream<Path> files = Files.walk(generation)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private UncheckedIOException unwritable(IOException failed) {
        return new UncheckedIOException(
                "the packs in " + folder + " cannot be changed: " + failed.getMessage(), failed);
    }
}
