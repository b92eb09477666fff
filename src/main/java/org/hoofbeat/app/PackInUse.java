package org.hoofbeat.app;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Says which pack a data directory has in use now. */
final class PackInUse {
    private PackInUse() {}

    static void say(CommandSpec spec, Workplace place, String generation) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "generation %s is in use in %s%n", generation, place.directory().root());
        if (place.isServed()) {
            // Every part of a server is made from one generation; it is swapped whole, by starting again.
            out.println("the running server answers from the former one until it is started again");
        }
        out.flush();
    }
}
