package org.hoofbeat.diseases;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Gene;

/**
 * A gene that sources link to a disease.
 *
 * @param gene the gene
 * @param sources the source diseases that name it
 * @param others other diseases linked to it, by name, at most {@link #MOST}
 * @param otherCount how many others there are
 */
public record GeneLink(Gene gene, List<Curie> sources, List<DiseaseLink> others, int otherCount) {
    /** So many other diseases are listed with a gene; the gene's page has them all. */
    public static final int MOST = 12;

    public GeneLink {
        sources = List.copyOf(sources);
        others = List.copyOf(others);
    }

    /** Where the gene's page is. */
    public String path() {
        return "/gene/" + gene.symbol();
    }
}
