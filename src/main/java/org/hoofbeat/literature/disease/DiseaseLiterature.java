package org.hoofbeat.literature.disease;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hoofbeat.model.Curie;
import org.hoofbeat.search.literature.Facet;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.literature.LiteraturePage;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.search.literature.LiteratureSort;
import org.hoofbeat.store.articles.ArticleShelf;

/** Looks up the literature of a disease, as articles were tagged with it when they were imported. */
public final class DiseaseLiterature {
    private static final int NEWEST = 5;
    private static final int OF_A_KIND = 3;

    private final LiteratureIndex index;
    private final ArticleShelf shelf;

    public DiseaseLiterature(LiteratureIndex index, ArticleShelf shelf) {
        this.index = index;
        this.shelf = shelf;
    }

    /** Whether no article was ever imported. */
    public boolean isEmpty() {
        return shelf.isEmpty();
    }

    /**
     * What there is about a disease.
     *
     * @throws org.hoofbeat.search.SearchNotReadyException while the engine is being started
     */
    public DiseaseReading about(Curie disease) {
        var named = new LiteratureQuery.Term(Field.DISEASE, disease.toString());
        LiteraturePage newest = index.search(request(named, NEWEST).withFacets(List.of(Facet.YEAR)));
        SortedMap<Integer, Long> perYear = new TreeMap<>();
        newest.facets()
                .getOrDefault(Facet.YEAR, Map.of())
                .forEach((year, count) -> perYear.put(Integer.parseInt(year), count));
        Map<ReadingKind, DiseaseReading.Group> kinds = new EnumMap<>(ReadingKind.class);
        if (newest.total() > 0) {
            for (ReadingKind kind : ReadingKind.values()) {
                LiteraturePage found = index.search(request(named, OF_A_KIND).withFilters(List.of(isOf(kind))));
                if (found.total() > 0) {
                    kinds.put(kind, new DiseaseReading.Group(found.total(), shelf.list(found.pmids())));
                }
            }
        }
        return new DiseaseReading(newest.total(), perYear, shelf.list(newest.pmids()), kinds);
    }

    private static LiteratureQuery isOf(ReadingKind kind) {
        return new LiteratureQuery.Or(kind.types().stream()
                .<LiteratureQuery>map(type -> new LiteratureQuery.Term(Field.TYPE, type))
                .toList());
    }

    private static LiteratureRequest request(LiteratureQuery query, int rows) {
        return LiteratureRequest.of(query, rows).withSort(LiteratureSort.PUBLICATION_DATE);
    }
}
