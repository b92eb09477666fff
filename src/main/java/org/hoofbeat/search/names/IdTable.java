package org.hoofbeat.search.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TextColumn;
import org.hoofbeat.search.Kind;

/**
 * All identifiers that mean an entity, as text, sorted: its own, those of the sources and exact mappings, merged ones, and a
 * gene's codes in other systems.
 */
final class IdTable {
    private final TextColumn ids;
    private final int[] entity;

    private IdTable(TextColumn ids, int[] entity) {
        this.ids = ids;
        this.entity = entity;
    }

    private record Entry(String id, int entity) {}

    static IdTable of(Catalogue catalogue) {
        Knowledge knowledge = catalogue.knowledge();
        List<Entry> entries = new ArrayList<>();
        catalogue.list(Kind.DISEASES).forEach(e -> addDisease(catalogue, e, entries));
        catalogue.list(Kind.TERMS).forEach(e -> entries.add(new Entry(catalogue.idTextOf(e), e)));
        addMergedTerms(catalogue, knowledge.terms(), entries);
        catalogue.list(Kind.GENES).forEach(e -> addGene(catalogue, e, entries));
        entries.sort(Comparator.comparing(Entry::id).thenComparingInt(Entry::entity));
        List<Entry> once = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (once.isEmpty() || !once.getLast().equals(entry)) {
                once.add(entry);
            }
        }
        return new IdTable(
                TextColumn.of(once.stream().map(Entry::id).toList()),
                once.stream().mapToInt(Entry::entity).toArray());
    }

    /** Places of the identifiers that begin so, ascending. */
    IntStream startingWith(String beginning) {
        return IntStream.range(firstFrom(beginning), firstFrom(beginning + Character.MAX_VALUE));
    }

    /** Places of exactly this identifier; several where it stands for several entities. */
    IntStream placesOf(String id) {
        return IntStream.range(firstFrom(id), firstFrom(id + "\0"));
    }

    String idAt(int place) {
        return ids.get(place);
    }

    int entityAt(int place) {
        return entity[place];
    }

    private int firstFrom(String key) {
        int low = 0;
        int high = entity.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ids.get(middle).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void addDisease(Catalogue catalogue, int entity, List<Entry> entries) {
        DiseaseTable diseases = catalogue.knowledge().diseases();
        int row = catalogue.rowOf(entity);
        entries.add(new Entry(diseases.id().get(row), entity));
        for (int i = diseases.mappingStart()[row]; i < diseases.mappingStart()[row + 1]; i++) {
            if (diseases.mappingPredicate()[i] == MappingPredicate.EXACT.ordinal()) {
                entries.add(new Entry(diseases.mappingObject().get(i), entity));
            }
        }
        catalogue
                .knowledge()
                .sourcesOf(row)
                .forEach(source -> entries.add(
                        new Entry(catalogue.knowledge().sourceDiseases().id().get(source), entity)));
    }

    private static void addMergedTerms(Catalogue catalogue, TermTable terms, List<Entry> entries) {
        for (int i = 0; i < terms.alternativeNumber().length; i++) {
            int entity = catalogue.entity(Kind.TERMS, terms.alternativeRow()[i]);
            entries.add(new Entry("HP:%07d".formatted(terms.alternativeNumber()[i]), entity));
        }
    }

    private static void addGene(Catalogue catalogue, int entity, List<Entry> entries) {
        GeneTable genes = catalogue.knowledge().genes();
        int row = catalogue.rowOf(entity);
        entries.add(new Entry(catalogue.idTextOf(entity), entity));
        genes.code()
                .list(genes.codeStart()[row], genes.codeStart()[row + 1])
                .forEach(code -> entries.add(new Entry(code, entity)));
    }
}
