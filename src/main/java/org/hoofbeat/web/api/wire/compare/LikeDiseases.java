package org.hoofbeat.web.api.wire.compare;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.Measure;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.SharedSign;
import org.hoofbeat.phenotype.similarity.SimilarDisease;
import org.hoofbeat.web.api.wire.DataVersion;
import org.hoofbeat.web.api.wire.Named;

/** The answer to "which diseases are like this one?". */
@Schema(description = "The diseases most like one disease, by one measure, the most like first.")
public record LikeDiseases(
        Named disease,

        @Schema(description = "The measure.", example = "overlap")
        String measure,

        @Schema(description = "What it measures, in a few words.")
        String measureTitle,

        List<LikeDisease> results,
        DataVersion data) {

    private static final int REASONS = 5;

    /** One of them. */
    @Schema(description = "A disease that is like the one that was asked about.")
    public record LikeDisease(
            String id,
            String label,
            double score,

            @Schema(description = "What both have in common, the most telling first; none implies another.")
            List<CommonSign> because) {

        static LikeDisease of(SimilarDisease like) {
            return new LikeDisease(
                    like.id().toString(),
                    like.label(),
                    like.score(),
                    like.because().stream().map(CommonSign::of).toList());
        }
    }

    /** A sign that two diseases share. */
    @Schema(description = "A sign that both diseases have, or the closest general term for what each has.")
    public record CommonSign(
            String id,
            String label,

            @Schema(description = "Information content, in nats.")
            double information,

            @Schema(description = "Share of people with the disease that was asked about, 0 to 1.")
            double shareHere,

            @Schema(description = "Share of people with the other disease, 0 to 1.")
            double shareThere) {

        static CommonSign of(SharedSign shared) {
            return new CommonSign(
                    shared.sign().id().toString(),
                    shared.sign().label(),
                    shared.information(),
                    shared.shareHere(),
                    shared.shareThere());
        }
    }

    /** Asks. */
    public static LikeDiseases of(
            MostSimilar mostSimilar, int disease, Measure measure, int most, Knowledge knowledge) {
        return new LikeDiseases(
                Named.disease(disease, knowledge),
                measure.key(),
                measure.title(),
                mostSimilar.to(disease, measure, most, REASONS).stream()
                        .map(LikeDisease::of)
                        .toList(),
                DataVersion.of(knowledge.manifest()));
    }
}
