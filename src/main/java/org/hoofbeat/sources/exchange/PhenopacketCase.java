package org.hoofbeat.sources.exchange;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Patient;

/**
 * What a phenopacket says that matters for a differential. Names, birth dates and free text are not taken over.
 *
 * @param id the packet's own identifier; empty where it has none
 * @param patient findings with their onset, sex and age; no candidate genes, because a packet's genes are its solution
 * @param diagnosed diseases that the packet names as present, each once, in its order
 * @param publications the PMIDs among its external references, each once: {@code PMID:28239884}
 */
public record PhenopacketCase(String id, Patient patient, List<Curie> diagnosed, List<Curie> publications) {

    public PhenopacketCase {
        diagnosed = List.copyOf(diagnosed);
        publications = List.copyOf(publications);
    }
}
