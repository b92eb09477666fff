package org.hoofbeat.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The claim of one process on a data directory. The operating system holds it, so it ends with the process even when that
 * is killed; the file stays, because removing it would let two processes lock two different files of one name.
 */
final class DataLock implements AutoCloseable {
    /**
     * What this process holds. It must not open such a file a second time: POSIX drops all of a process's locks on a file as
     * soon as the process closes any of its ways to it.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws DataDirectoryException when another process holds it */
    static DataLock take(Path file) {
        return tryTake(file)
                .orElseThrow(() -> new DataDirectoryException(
                        "The data directory %s is in use by process %s; stop that, or choose another with --data"
                                .formatted(file.getParent(), holder(file))));
    }

    /** The claim, or nothing when another process, or this one, holds it. */
    static Optional<DataLock> tryTake(Path file) {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<DataLock> lock = Optional.empty();
        try {
            lock = lock(file);
            return lock;
        } catch (IOException cause) {
            throw new DataDirectoryException("The lock %s cannot be taken: %s".formatted(file, cause), cause);
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<DataLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ownPid() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new DataLock(file, channel));
    }

    private static String ownPid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static String holder(Path file) {
        if (HELD_HERE.contains(file)) {
            return ownPid();
        }
        try {
            String holder = Files.readString(file).strip();
            return holder.isEmpty() ? "(unknown)" : holder;
        } catch (IOException cause) {
            throw new DataDirectoryException("The lock %s cannot be read: %s".formatted(file, cause), cause);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cause) {
            throw new DataDirectoryException("The lock on the data directory cannot be released: " + cause, cause);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
