package org.hoofbeat.store.pack;

import java.nio.file.Path;
import org.hoofbeat.model.knowledge.Knowledge;

/** Writes a pack over and over until it is killed; a program of its own, so that it can be. */
final class EndlessWriting {
    private EndlessWriting() {}

    /** @param arguments the pack to read, the file to write */
    public static void main(String[] arguments) {
        Knowledge knowledge = PackReader.open(Path.of(arguments[0]));
        System.out.println("begun");
        while (true) {
            PackWriter.write(knowledge, Path.of(arguments[1]));
        }
    }
}
