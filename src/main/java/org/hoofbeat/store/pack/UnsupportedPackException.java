package org.hoofbeat.store.pack;

/** A pack is written in a format that this version of the program does not read. The message says what to do about it. */
public final class UnsupportedPackException extends RuntimeException {
    UnsupportedPackException(String file, int version, int newest) {
        super("the pack " + file + " has format version " + version + "; this program reads up to " + newest
                + ". Use a newer program, or build the pack with this one");
    }
}
