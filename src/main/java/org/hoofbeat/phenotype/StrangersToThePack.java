package org.hoofbeat.phenotype;

import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * What a patient's description names and the pack has never heard of. Where a person can be asked again (command line, API)
 * such a description is refused; elsewhere the rest is used and the strangers are shown (decision "Finding set").
 *
 * @param terms identifiers that are no HPO terms of the pack, in their order
 * @param genes symbols that are neither approved nor an alias
 */
public record StrangersToThePack(List<Curie> terms, List<String> genes) {

    public StrangersToThePack {
        terms = List.copyOf(terms);
        genes = List.copyOf(genes);
    }

    /** Looks at the findings, the modes of inheritance and the candidate genes. */
    public static StrangersToThePack in(Patient patient, Knowledge knowledge) {
        return new StrangersToThePack(
                Stream.concat(patient.findings().findings().stream().map(Finding::term), patient.inheritance().stream())
                        .filter(term -> knowledge.terms().findRow(term).isEmpty())
                        .distinct()
                        .toList(),
                patient.candidateGenes().stream()
                        .filter(symbol -> knowledge.findGene(symbol).isEmpty())
                        .distinct()
                        .toList());
    }

    /** Whether everything is known. */
    public boolean isEmpty() {
        return terms.isEmpty() && genes.isEmpty();
    }
}
