package org.hoofbeat.web.api.wire.search;

import org.hoofbeat.search.Hit;
import org.hoofbeat.search.Match;

/**
 * One thing that was found.
 *
 * @param rank its place among all that was found, from 1
 * @param kind {@code disease}, {@code term} or {@code gene}
 * @param id its identifier
 * @param label its name (a gene's symbol)
 * @param layName its name in plain words (a gene's full name); may be empty
 * @param match why it was found: {@code exact-id}, {@code exact-name}, {@code synonym}, {@code acronym}, {@code prefix},
 *     {@code words}, {@code spelling}, or {@code related} for a disease with such a sign or gene
 * @param matched the name or identifier that matched
 * @param annotations statements on signs of a disease; diseases that have a sign, or that a gene is linked to
 */
public record FoundThing(
        int rank, String kind, String id, String label, String layName, String match, String matched, int annotations) {

    static FoundThing of(int rank, Hit hit) {
        String kind =
                switch (hit.kind()) {
                    case DISEASES -> "disease";
                    case TERMS -> "term";
                    case GENES -> "gene";
                };
        return new FoundThing(
                rank,
                kind,
                hit.id().toString(),
                hit.label(),
                hit.layName(),
                name(hit.match()),
                hit.match().matched(),
                hit.annotations());
    }

    private static String name(Match match) {
        return switch (match) {
            case Match.ExactId _ -> "exact-id";
            case Match.ExactName _ -> "exact-name";
            case Match.Synonym _ -> "synonym";
            case Match.Acronym _ -> "acronym";
            case Match.Prefix _ -> "prefix";
            case Match.Words _ -> "words";
            case Match.Spelling _ -> "spelling";
            case Match.Related _ -> "related";
        };
    }
}
