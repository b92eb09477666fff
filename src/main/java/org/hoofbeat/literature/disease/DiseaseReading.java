package org.hoofbeat.literature.disease;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hoofbeat.model.literature.Article;

/**
 * The literature of a disease.
 *
 * @param total how many articles name it
 * @param perYear how many of them appeared in each year; years without any are not in it
 * @param newest those that appeared last, the newest first
 * @param kinds the newest of each kind, with how many there are; kinds without any are not in it
 */
public record DiseaseReading(
        long total, SortedMap<Integer, Long> perYear, List<Article> newest, Map<ReadingKind, Group> kinds) {
    public DiseaseReading {
        newest = List.copyOf(newest);
    }

    /** The newest articles of a kind, and how many there are. */
    public record Group(long total, List<Article> newest) {
        public Group {
            newest = List.copyOf(newest);
        }
    }
}
