package org.hoofbeat.phenotype.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the tab-separated lists beside this class: a kind, a tab, and the words of one group with spaces between. */
record WordLists(List<Line> lines) {

    /**
     * One line of a list.
     *
     * @param kind its first column
     * @param cells the other columns
     */
    record Line(String kind, List<String> cells) {
        List<String> words() {
            return Arrays.asList(cells.getFirst().split(" "));
        }
    }

    static WordLists read(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its resource " + name);
            }
            List<Line> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> cells = Arrays.asList(line.split("\t"));
                    lines.add(new Line(cells.getFirst(), cells.subList(1, cells.size())));
                }
            }
            return new WordLists(lines);
        } catch (IOException cause) {
            throw new UncheckedIOException("the program's resource " + name + " cannot be read", cause);
        }
    }

    List<Line> ofKind(String kind) {
        return lines.stream().filter(line -> line.kind.equals(kind)).toList();
    }
}
