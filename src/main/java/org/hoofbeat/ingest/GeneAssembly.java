package org.hoofbeat.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Gene;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TextColumn;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.hpoa.GeneDisease;
import org.hoofbeat.sources.orphanet.OrphanetEntity;

/**
 * Makes the table of genes and links them to source diseases. A gene of a link that HGNC's list does not have is kept under
 * its NCBI number, so that no link is lost when the list is older than the links, or was not given.
 */
final class GeneAssembly {
    private final SortedMap<Integer, Gene> genes = new TreeMap<>();
    private final Map<Curie, Integer> numberByCode = new HashMap<>();
    private final Map<Integer, TreeSet<Integer>> diseases = new HashMap<>();

    /** @throws MalformedSourceException when the list has a gene twice */
    void add(Gene gene, String file) {
        int number = Integer.parseInt(gene.id().local());
        if (genes.put(number, gene) != null) {
            throw new MalformedSourceException(file, gene.id() + " is listed twice; expected each gene once");
        }
        gene.codes().forEach(code -> numberByCode.putIfAbsent(code, number));
    }

    void link(GeneDisease link, int disease) {
        int number = numberByCode.computeIfAbsent(link.gene(), code -> {
            int own = -Integer.parseInt(code.local());
            genes.put(own, new Gene(code, link.symbol(), link.symbol(), List.of(), List.of(code), List.of()));
            return own;
        });
        diseases.computeIfAbsent(number, _ -> new TreeSet<>()).add(disease);
    }

    /** Links a gene that is known by its HGNC number. */
    void link(OrphanetEntity.Gene gene, int disease) {
        int number = Integer.parseInt(gene.id().local());
        genes.computeIfAbsent(
                number, _ -> new Gene(gene.id(), gene.symbol(), gene.name(), List.of(), List.of(), List.of()));
        diseases.computeIfAbsent(number, _ -> new TreeSet<>()).add(disease);
    }

    GeneTable table() {
        var aliases = new TextRows();
        var codes = new TextRows();
        var orthologues = new TextRows();
        List<int[]> linked = new ArrayList<>();
        genes.forEach((number, gene) -> {
            aliases.add(gene.aliases());
            codes.add(gene.codes().stream().map(Curie::toString).toList());
            orthologues.add(
                    gene.mouseOrthologues().stream().map(Curie::toString).toList());
            linked.add(TextRows.ints(List.copyOf(diseases.getOrDefault(number, new TreeSet<>()))));
        });
        return new GeneTable(
                TextRows.ints(List.copyOf(genes.keySet())),
                TextColumn.of(genes.values().stream().map(Gene::symbol).toList()),
                TextColumn.of(genes.values().stream().map(Gene::name).toList()),
                aliases.starts(),
                aliases.column(),
                codes.starts(),
                codes.column(),
                orthologues.starts(),
                orthologues.column(),
                ListColumn.of(linked));
    }
}
