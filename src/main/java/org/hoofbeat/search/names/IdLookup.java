package org.hoofbeat.search.names;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Kind;

/** From an identifier of any vocabulary to the entities that it stands for. */
public final class IdLookup {
    private final Catalogue catalogue;
    private final Knowledge knowledge;
    private final Supplier<IdTable> table;

    IdLookup(Catalogue catalogue, Supplier<IdTable> table) {
        this.catalogue = catalogue;
        this.knowledge = catalogue.knowledge();
        this.table = table;
    }

    /**
     * What an identifier stands for.
     *
     * @param entities none, one or several
     * @param replaced whether the identifier is retired and these take its place
     */
    public record Found(List<Integer> entities, boolean replaced) {
        public Found {
            entities = List.copyOf(entities);
        }
    }

    /** Looks an identifier up. */
    public Found find(Curie id) {
        return switch (id.prefix()) {
            case "HP" -> findTerm(id);
            case "HGNC" -> new Found(findGene(id), false);
            default -> new Found(findDiseaseOrGene(id), false);
        };
    }

    private Found findTerm(Curie id) {
        OptionalInt row = knowledge.terms().findRow(id);
        if (row.isEmpty()) {
            return new Found(List.of(), false);
        }
        if (!knowledge.terms().isObsolete(row.getAsInt())) {
            return new Found(List.of(catalogue.entity(Kind.TERMS, row.getAsInt())), false);
        }
        List<Integer> current = knowledge.terms().replacements().stream(row.getAsInt())
                .filter(term -> !knowledge.terms().isObsolete(term))
                .mapToObj(term -> catalogue.entity(Kind.TERMS, term))
                .toList();
        return new Found(current, true);
    }

    private List<Integer> findGene(Curie id) {
        int[] numbers = knowledge.genes().number();
        int row = id.local().matches("\\d{1,9}") ? Arrays.binarySearch(numbers, Integer.parseInt(id.local())) : -1;
        return row < 0 ? List.of() : List.of(catalogue.entity(Kind.GENES, row));
    }

    private List<Integer> findDiseaseOrGene(Curie id) {
        List<Integer> diseases =
                switch (knowledge.resolve(id)) {
                    case Identity.Canonical own -> List.of(own.disease());
                    case Identity.Elsewhere other -> List.of(other.disease());
                    case Identity.Several several -> several.diseases();
                    case Identity.Unknown _ -> List.of();
                };
        if (!diseases.isEmpty()) {
            return diseases.stream()
                    .map(row -> catalogue.entity(Kind.DISEASES, row))
                    .toList();
        }
        // Codes of genes (NCBI Gene, OMIM, Ensembl …) are in the table only.
        return table.get()
                .placesOf(id.toString())
                .map(table.get()::entityAt)
                .boxed()
                .toList();
    }
}
