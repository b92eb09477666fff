package org.hoofbeat.store.raw;

/** A number of 64 bits for a key: FNV-1a, with the bits mixed once more so that similar keys lie far apart. */
final class KeyHash {
    private KeyHash() {}

    static long of(byte[] key) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : key) {
            hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }
}
