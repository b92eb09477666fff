package org.hoofbeat.store.pack;

/** A pack is not what its writer wrote, or no pack at all. Nothing of it has been used. The message names file and reason. */
public final class DamagedPackException extends RuntimeException {
    DamagedPackException(String file, String reason) {
        super("the pack " + file + " is damaged: " + reason + "; build or fetch it again");
    }
}
