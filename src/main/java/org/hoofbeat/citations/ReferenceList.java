package org.hoofbeat.citations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.citation.Citation;

/** The references of one page, numbered in reading order; a work that is cited twice has one number. */
public final class ReferenceList {
    private final Map<String, Integer> numbers;
    private final List<NumberedReference> references;

    private ReferenceList(Map<String, Integer> numbers, List<NumberedReference> references) {
        this.numbers = numbers;
        this.references = references;
    }

    /**
     * Numbers works.
     *
     * @param cited the works in the order in which the page cites them, with repetitions
     * @param style how references are laid out
     */
    public static ReferenceList of(List<Citation> cited, ReferenceStyle style) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Citation> works = new ArrayList<>();
        for (Citation work : cited) {
            if (numbers.putIfAbsent(work.key(), works.size() + 1) == null) {
                works.add(work);
            }
        }
        List<ReferenceText> texts = style.layOut(works);
        List<NumberedReference> references = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            references.add(new NumberedReference(i + 1, works.get(i), texts.get(i)));
        }
        return new ReferenceList(numbers, List.copyOf(references));
    }

    /** The references, by number. */
    public List<NumberedReference> references() {
        return references;
    }

    /**
     * The number of a work.
     *
     * @throws IllegalArgumentException when it was not among the works that were numbered
     */
    public int getNumber(Citation work) {
        Integer number = numbers.get(work.key());
        if (number == null) {
            throw new IllegalArgumentException("'" + work.title() + "' is not in this list of references");
        }
        return number;
    }
}
