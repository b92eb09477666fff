package org.hoofbeat.diseases;

import java.util.List;
import org.hoofbeat.model.Curie;

/**
 * One sentence of the computed plain summary, with what it rests on.
 *
 * @param text the sentence
 * @param names names of genes in it: they are what they are and do not count towards how hard it is to read
 * @param references the references of the statements behind it, by number
 * @param sources the source diseases whose statements are behind it
 */
public record SummarySentence(String text, List<String> names, List<Reference> references, List<Curie> sources) {

    public SummarySentence {
        names = List.copyOf(names);
        references = List.copyOf(references);
        sources = List.copyOf(sources);
    }

    /** The sentence without names. */
    String withoutNames() {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest;
    }
}
