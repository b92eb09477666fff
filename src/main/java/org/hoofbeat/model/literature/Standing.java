package org.hoofbeat.model.literature;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.model.literature.Indexing.Named;

/**
 * What readers must know of an article before they trust it, the gravest first. A notice of a retraction is no retracted
 * article: it carries {@link #IS_NOTICE} and nothing else.
 */
public enum Standing {
    /** Its authors or its journal have taken it back. */
    RETRACTED,
    /** Taken back in part. */
    PARTIALLY_RETRACTED,
    /** Its journal doubts it. */
    EXPRESSION_OF_CONCERN,
    /** It was corrected and published anew. */
    REPUBLISHED,
    /** An erratum appeared. */
    CORRECTED,
    /** There is a newer edition of it. */
    UPDATED,
    /** It is itself the notice of a retraction, a correction or a concern about another article. */
    IS_NOTICE;

    private static final Map<String, Standing> BY_RELATION = Map.of(
            "RetractionIn", RETRACTED,
            "PartialRetractionIn", PARTIALLY_RETRACTED,
            "ExpressionOfConcernIn", EXPRESSION_OF_CONCERN,
            "CorrectedandRepublishedIn", REPUBLISHED,
            "RetractedandRepublishedIn", RETRACTED,
            "ErratumIn", CORRECTED,
            "UpdateIn", UPDATED);

    private static final Map<String, Standing> BY_TYPE = Map.of(
            "Retracted Publication", RETRACTED,
            "Retraction of Publication", IS_NOTICE,
            "Retraction Notice", IS_NOTICE,
            "Published Erratum", IS_NOTICE,
            "Expression of Concern", IS_NOTICE);

    /** What the types of an article and the publications about it say. */
    static Set<Standing> of(List<Named> types, List<RelatedArticle> related) {
        Set<Standing> found = EnumSet.noneOf(Standing.class);
        types.forEach(type -> add(BY_TYPE.get(type.name()), found));
        related.forEach(other -> add(BY_RELATION.get(other.relation()), found));
        return found;
    }

    private static void add(@org.jspecify.annotations.Nullable Standing one, Set<Standing> found) {
        if (one != null) {
            found.add(one);
        }
    }
}
