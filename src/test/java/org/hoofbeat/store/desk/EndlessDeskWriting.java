package org.hoofbeat.store.desk;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;

/** Writes into a desk, and says after each write that it was done, until it is killed; a program of its own, so that it can be. */
final class EndlessDeskWriting {
    private EndlessDeskWriting() {}

    /** @param arguments the file of the desk */
    public static void main(String[] arguments) {
        var said = new PrintStream(System.out, true);
        try (DeskDatabase desk = DeskDatabase.open(new DeskPlace.File(Path.of(arguments[0])))) {
            while (true) {
                int number = desk.write(EndlessDeskWriting::writeNext);
                said.println(number);
            }
        }
    }

    /** A number in two tables, which must never differ. */
    private static int writeNext(Tx tx) {
        var meta = new MetaTable(tx);
        int number = meta.find("number").map(Integer::parseInt).orElse(0) + 1;
        meta.set("number", "" + number);
        new AuditLog(tx).append(Instant.now(), "test", "test.write", "number:" + number, "x".repeat(number % 5_000));
        return number;
    }
}
