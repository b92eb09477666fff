package org.hoofbeat.diseases.codes;

import java.util.List;
import org.hoofbeat.model.Curie;

/**
 * What a code means.
 *
 * @param system its vocabulary
 * @param id its identifier
 * @param display its name; the code itself where the pack has none
 * @param names other names
 * @param parents the next more general codes
 * @param children the next more special codes
 * @param retired whether its vocabulary has given it up
 */
public record Concept(
        CodeSystem system,
        Curie id,
        String display,
        List<Name> names,
        List<Curie> parents,
        List<Curie> children,
        boolean retired) {

    /** Another name; lay ones are what people who are not doctors say. */
    public record Name(String text, boolean lay) {}

    public Concept {
        names = List.copyOf(names);
        parents = List.copyOf(parents);
        children = List.copyOf(children);
    }

    /** The code as its vocabulary writes it. */
    public String code() {
        return system.codeOf(id);
    }
}
