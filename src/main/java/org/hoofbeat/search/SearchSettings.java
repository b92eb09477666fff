package org.hoofbeat.search;

import java.nio.file.Path;

/**
 * Where the index lives.
 *
 * @param directory folder of the embedded engine's files, made where missing; not used with a cluster
 * @param zookeeper addresses of a cluster's ZooKeeper, {@code host:port,host:port/folder}; empty for the embedded engine
 */
public record SearchSettings(Path directory, String zookeeper) {

    /** An index inside this process, its files in this folder. */
    public static SearchSettings embedded(Path directory) {
        return new SearchSettings(directory, "");
    }

    /** Whether the engine runs inside this process. */
    public boolean isEmbedded() {
        return zookeeper.isBlank();
    }
}
