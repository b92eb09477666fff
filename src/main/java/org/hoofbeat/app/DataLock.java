package org.hoofbeat.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claim of one process on a data directory. The operating system holds it, so it ends with the process even when that
 * is killed; the file stays, because removing it would let two processes lock two different files of one name.
 */
final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DataDirectoryException when another process holds it */
    static DataLock take(Path file) {
        return tryTake(file)
                .orElseThrow(() -> new DataDirectoryException(
                        "The data directory %s is in use by process %s; stop that, or choose another with --data"
                                .formatted(file.getParent(), holder(file))));
    }

    /** The claim, or nothing when another process holds it. */
    static Optional<DataLock> tryTake(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new DataLock(channel));
        } catch (IOException cause) {
            throw new DataDirectoryException("The lock %s cannot be taken: %s".formatted(file, cause), cause);
        }
    }

    private static String holder(Path file) {
        try {
            String holder = Files.readString(file).strip();
            return holder.isEmpty() ? "(unknown)" : holder;
        } catch (IOException cause) {
            throw new DataDirectoryException("The lock %s cannot be read: %s".formatted(file, cause), cause);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cause) {
            throw new DataDirectoryException("The lock on the data directory cannot be released: " + cause, cause);
        }
    }
}
