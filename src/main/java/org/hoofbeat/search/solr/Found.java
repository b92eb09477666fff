package org.hoofbeat.search.solr;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
import org.hoofbeat.search.Kind;

/** What the engine gave for one wording: the beginning of the list of each kind. */
record Found(Map<Kind, SolrDocumentList> byKind) {
    /** The points of a whole name; see {@link Question}. */
    private static final double WHOLE_NAME = 125;

    /**
     * Whether this answers the question. Symbols of genes are short and many, so that beginnings and words of them do not
     * count as an answer while other kinds are asked for too.
     */
    boolean isEnough(Set<Kind> kinds) {
        for (Map.Entry<Kind, SolrDocumentList> entry : byKind.entrySet()) {
            boolean counts = entry.getKey() != Kind.GENES || kinds.size() == 1;
            Float best = entry.getValue().getMaxScore();
            if (entry.getValue().getNumFound() > 0 && (counts || (best != null && best >= WHOLE_NAME))) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return byKind.values().stream().allMatch(list -> list.getNumFound() == 0);
    }

    Map<Kind, Long> totals() {
        Map<Kind, Long> totals = new EnumMap<>(Kind.class);
        byKind.forEach((kind, list) -> totals.put(kind, list.getNumFound()));
        return totals;
    }

    /** Identifiers of a part of all hits, best first; kinds are mixed by score, which means the same in all of them. */
    List<String> page(int start, int rows) {
        record Scored(Kind kind, String id, float score) {}
        return byKind.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(hit -> new Scored(entry.getKey(), text(hit, "id"), (Float) hit.getFieldValue("score"))))
                .sorted(Comparator.comparing(Scored::score)
                        .reversed()
                        .thenComparing(Scored::kind)
                        .thenComparing(Scored::id))
                .skip(start)
                .limit(rows)
                .map(Scored::id)
                .toList();
    }

    private static String text(SolrDocument document, String field) {
        return String.valueOf(document.getFieldValue(field));
    }

    /** Nothing of any kind. */
    static Found nothing(Set<Kind> kinds) {
        Map<Kind, SolrDocumentList> empty = new EnumMap<>(Kind.class);
        kinds.forEach(kind -> empty.put(kind, new SolrDocumentList()));
        return new Found(empty);
    }
}
