package org.hoofbeat.diseases;

import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;

/**
 * Everything that the pack knows about one disease, joined from all its source diseases.
 *
 * @param row the disease's row in the pack
 * @param id its canonical identifier
 * @param name what it is called
 * @param obsolete whether Mondo has retired it
 * @param otherNames other names, without repetitions
 * @param sources the source diseases that meet on the page
 * @param onsets when it starts, earliest first
 * @param inheritances how it is passed on, modes before remarks
 * @param courses how it goes on
 * @param systems its signs by body system, the most affected first
 * @param ruledOut signs that every source says are absent
 * @param genes genes that are linked to it, by symbol
 * @param groups where it stands among others
 * @param alternatives for a source disease that several Mondo diseases claim: those
 * @param retired entries of the same name that Mondo has given up while sources still describe their signs
 * @param codes its codes in other systems
 * @param references what the facts rest on, by number
 * @param study how much it has been studied
 */
public record DiseaseFacts(
        int row,
        Curie id,
        String name,
        boolean obsolete,
        List<String> otherNames,
        List<SourceEntry> sources,
        List<Onset> onsets,
        List<Inheritance> inheritances,
        List<Course> courses,
        List<SystemSigns> systems,
        List<StatedTerm> ruledOut,
        List<GeneLink> genes,
        Groups groups,
        List<DiseaseLink> alternatives,
        List<DiseaseLink> retired,
        List<CodeGroup> codes,
        List<Reference> references,
        Study study) {

    public DiseaseFacts {
        otherNames = List.copyOf(otherNames);
        sources = List.copyOf(sources);
        onsets = List.copyOf(onsets);
        inheritances = List.copyOf(inheritances);
        courses = List.copyOf(courses);
        systems = List.copyOf(systems);
        ruledOut = List.copyOf(ruledOut);
        genes = List.copyOf(genes);
        alternatives = List.copyOf(alternatives);
        retired = List.copyOf(retired);
        codes = List.copyOf(codes);
        references = List.copyOf(references);
    }

    /** Every sign that people with the disease may have, in the order of the page. */
    public Stream<StatedTerm> signs() {
        return systems.stream().flatMap(system -> system.signs().stream());
    }

    /** How many signs there are, ruled-out ones aside. */
    public int signCount() {
        return systems.stream().mapToInt(system -> system.signs().size()).sum();
    }

    /** Where the page is. */
    public String path() {
        return "/disease/" + id;
    }
}
