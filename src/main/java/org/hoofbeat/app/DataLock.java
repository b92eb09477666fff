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

    static DataLock take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                String holder = Files.readString(file).strip();
                throw new DataDirectoryException(
                        "The data directory %s is in use by process %s; stop that, or choose another with --data"
                                .formatted(file.getParent(), holder.isEmpty() ? "(unknown)" : holder));
            }
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new DataLock(channel);
        } catch (IOException cause) {
            throw new DataDirectoryException("The lock %s cannot be taken: %s".formatted(file, cause), cause);
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
