package org.hoofbeat.model.literature;

import java.util.List;
import org.hoofbeat.model.Curie;

/**
 * What was found in an article when it was imported.
 *
 * @param diseases that it names, the surest first
 * @param genes that it names, by symbol
 */
public record ArticleTags(List<DiseaseTag> diseases, List<String> genes) {
    /** Nothing. */
    public static final ArticleTags NONE = new ArticleTags(List.of(), List.of());

    public ArticleTags {
        diseases = List.copyOf(diseases);
        genes = List.copyOf(genes);
    }

    /**
     * A disease that an article names.
     *
     * @param disease the disease
     * @param place where it stands
     * @param words what stands there
     */
    public record DiseaseTag(Curie disease, Place place, String words) {}

    /** Where a disease is named, the surest first. */
    public enum Place {
        /** Among the supplementary concepts, which indexers choose for rare diseases. */
        CONCEPT,
        /** Among the headings. */
        HEADING,
        /** In the title. */
        TITLE,
        /** Among the keywords. */
        KEYWORD,
        /** In the abstract. */
        ABSTRACT
    }
}
