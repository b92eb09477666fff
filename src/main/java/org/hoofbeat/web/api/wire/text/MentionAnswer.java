package org.hoofbeat.web.api.wire.text;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.phenotype.text.Mention;
import org.hoofbeat.phenotype.text.Onset;
import org.hoofbeat.phenotype.text.Span;

/** One mention of a finding. */
@Schema(name = "Mention", description = "One place of the text that names a finding.")
public record MentionAnswer(
        @Schema(description = "First character, counted from 0 in Unicode code points of the unmodified text.")
        int start,

        @Schema(description = "After the last character, in code points.")
        int end,

        @Schema(example = "HP:0001250") String id,

        String label,

        @Schema(allowableValues = {"observed", "negated", "family", "uncertain"})
        String status,

        @Schema(description = "The words that decided the status; empty for observed.")
        List<Place> cues,

        @Schema(description = "When it began, at most one; empty where the text does not say it.")
        List<OnsetAnswer> onset,

        @Schema(description = "The words as written.") String text) {

    /** A stretch of the text. */
    @Schema(name = "TextSpan", description = "A stretch of the text, in code points.")
    public record Place(int start, int end) {
        static Place of(Span span) {
            return new Place(span.start(), span.end());
        }
    }

    /** When a finding began. */
    @Schema(name = "MentionOnset", description = "When a finding began.")
    public record OnsetAnswer(
            @Schema(description = "HPO onset term.", example = "HP:0003593")
            String id,

            @Schema(description = "ISO 8601 period where an age is said, else empty.", example = "P3M")
            String age,

            Place words) {
        static OnsetAnswer of(Onset onset) {
            return new OnsetAnswer(onset.term().toString(), onset.age(), Place.of(onset.words()));
        }
    }

    static MentionAnswer of(Mention mention) {
        return new MentionAnswer(
                mention.place().start(),
                mention.place().end(),
                mention.term().toString(),
                mention.label(),
                mention.status().key(),
                mention.cues().stream().map(Place::of).toList(),
                mention.onset().stream().map(OnsetAnswer::of).toList(),
                mention.text());
    }
}
