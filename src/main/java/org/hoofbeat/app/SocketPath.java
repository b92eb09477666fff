package org.hoofbeat.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * Where the command socket of a data directory lies: in it, unless that path is longer than the operating system takes for a
 * socket. Then it lies in a folder of ours among the temporary files, found by the directory's name.
 */
final class SocketPath {
    /** Linux takes 107 bytes, macOS 103. */
    private static final int LONGEST = 100;

    private SocketPath() {}

    static Path of(Path root) {
        Path usual = root.resolve(CommandSocket.NAME);
        if (usual.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return usual;
        }
        String name = UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "hoofbeat-" + System.getProperty("user.name"));
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            refuseStrangers(folder);
        } catch (IOException failed) {
            throw new DataDirectoryException("The folder %s cannot be used: %s".formatted(folder, failed), failed);
        }
        return folder.resolve(name.substring(0, 13) + ".sock");
    }

    /** Anybody may make folders among temporary files. */
    private static void refuseStrangers(Path folder) throws IOException {
        Path mine = Files.createTempFile("hoofbeat", ".owner");
        try {
            if (!Files.getOwner(folder).equals(Files.getOwner(mine))
                    || !PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))
                            .equals("rwx------")) {
                throw new DataDirectoryException(
                        folder + " belongs to somebody else; choose a data directory with a shorter path");
            }
        } finally {
            Files.delete(mine);
        }
    }
}
