package org.hoofbeat.model;

import java.util.List;

/**
 * A human gene as the HUGO Gene Nomenclature Committee lists it.
 *
 * @param id {@code HGNC:…}
 * @param symbol the approved symbol
 * @param name the approved name
 * @param aliases other and earlier symbols
 * @param codes the gene in other systems: NCBI Gene, OMIM, Orphanet, Ensembl
 * @param mouseOrthologues {@code MGI:…} identifiers
 */
public record Gene(
        Curie id, String symbol, String name, List<String> aliases, List<Curie> codes, List<Curie> mouseOrthologues) {

    public Gene {
        aliases = List.copyOf(aliases);
        codes = List.copyOf(codes);
        mouseOrthologues = List.copyOf(mouseOrthologues);
    }
}
