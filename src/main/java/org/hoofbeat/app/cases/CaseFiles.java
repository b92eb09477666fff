package org.hoofbeat.app.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The JSON files of a folder or a ZIP file, in the order of their paths. Other files and hidden ones are passed over. */
public abstract sealed class CaseFiles implements AutoCloseable {
    /** The largest case that is read, as for imports: a record of over 16 MB is no patient. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final List<String> paths;

    private CaseFiles(List<String> paths) {
        this.paths = paths;
    }

    /**
     * Opens a folder or a ZIP file.
     *
     * @throws CaseFilesException when it is neither, cannot be read, or holds no JSON file
     */
    public static CaseFiles open(Path source) {
        try {
            CaseFiles files = Files.isDirectory(source) ? Folder.of(source) : Archive.of(source);
            if (files.paths.isEmpty()) {
                files.close();
                throw new CaseFilesException("%s holds no .json file".formatted(source));
            }
            return files;
        } catch (IOException cause) {
            throw new CaseFilesException(
                    "%s cannot be read as a folder or ZIP file of phenopackets: %s"
                            .formatted(source, cause.getMessage()),
                    cause);
        }
    }

    /** The files' paths relative to the folder or archive, with slashes. */
    public List<String> paths() {
        return paths;
    }

    /**
     * The contents of one file.
     *
     * @throws IOException when it cannot be read or is larger than 16 MB
     */
    public byte[] read(String path) throws IOException {
        try (InputStream in = open(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("larger than 16 MB, which no case is");
            }
            return bytes;
        }
    }

    abstract InputStream open(String path) throws IOException;

    @Override
    public abstract void close() throws IOException;

    private static boolean isCase(String path) {
        return path.endsWith(".json")
                && Stream.of(path.split("/")).noneMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    private static final class Folder extends CaseFiles {
        private final Path folder;

        private Folder(Path folder, List<String> paths) {
            super(paths);
            this.folder = folder;
        }

        static Folder of(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return new Folder(
                        folder,
                        files.filter(Files::isRegularFile)
                                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                                .filter(CaseFiles::isCase)
                                .sorted()
                                .toList());
            }
        }

        @Override
        InputStream open(String path) throws IOException {
            return Files.newInputStream(folder.resolve(path));
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }

    private static final class Archive extends CaseFiles {
        private final ZipFile zip;

        private Archive(ZipFile zip, List<String> paths) {
            super(paths);
            this.zip = zip;
        }

        static Archive of(Path file) throws IOException {
            var zip = new ZipFile(file.toFile());
            return new Archive(
                    zip,
                    zip.stream()
                            .filter(entry -> !entry.isDirectory())
                            .map(ZipEntry::getName)
                            .filter(CaseFiles::isCase)
                            .sorted()
                            .toList());
        }

        @Override
        InputStream open(String path) throws IOException {
            return zip.getInputStream(zip.getEntry(path));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
