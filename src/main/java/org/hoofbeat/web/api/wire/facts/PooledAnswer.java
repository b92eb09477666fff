package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.diseases.PooledFrequency;
import org.hoofbeat.web.api.wire.HowOften;

/** How often a sign is seen, over everything that the sources say. */
@Schema(
        name = "PooledFrequency",
        description =
                "How often a sign is seen, over all statements: people counted are added up, and the experts' bands"
                        + " stay beside them.")
public record PooledAnswer(
        @Schema(description = "The one statement to show first.")
        HowOften shown,

        @Schema(description = "People counted, all statements together.")
        HowOften counted,

        @Schema(description = "The distinct bands of experts, most frequent first.")
        List<String> bands,

        @Schema(description = "Whether sources contradict each other.")
        boolean disagreement) {

    static PooledAnswer of(PooledFrequency pooled) {
        return new PooledAnswer(
                HowOften.of(pooled.shown()),
                HowOften.of(pooled.counted()),
                pooled.bands().stream()
                        .map(band -> band.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList(),
                pooled.disagreement());
    }
}
