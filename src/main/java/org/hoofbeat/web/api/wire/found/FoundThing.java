package org.hoofbeat.web.api.wire.found;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hoofbeat.search.Hit;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.Match;

/** One thing that was found. */
@Schema(description = "One thing that was found, and why.")
public record FoundThing(
        @Schema(description = "Its place among all that was found, from 1.")
        int rank,

        @Schema(allowableValues = {"disease", "term", "gene"})
        String kind,

        @Schema(description = "Its canonical identifier.", example = "MONDO:0007947")
        String id,

        @Schema(description = "Its name; a gene's symbol.") String label,

        @Schema(description = "Its name in plain words, a gene's full name; empty where there is none.")
        String plainLabel,

        @Schema(
                description = "Why it was found.",
                allowableValues = {
                    "exact-id",
                    "exact-name",
                    "synonym",
                    "acronym",
                    "prefix",
                    "words",
                    "spelling",
                    "related"
                })
        String match,

        @Schema(description = "The name, identifier or neighbour that matched.")
        String matched,

        @Schema(
                description =
                        "How much is known about it: a disease's statements, the diseases with a sign or of a gene.")
        int annotations) {

    static FoundThing of(int rank, Hit hit) {
        return new FoundThing(
                rank,
                singular(hit.kind()),
                hit.id().toString(),
                hit.label(),
                hit.layName(),
                key(hit.match()),
                hit.match().matched(),
                hit.annotations());
    }

    private static String key(Match match) {
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

    /** What one thing of a kind is called; the kinds' own keys name collections. */
    static String singular(Kind kind) {
        return switch (kind) {
            case DISEASES -> "disease";
            case TERMS -> "term";
            case GENES -> "gene";
        };
    }
}
