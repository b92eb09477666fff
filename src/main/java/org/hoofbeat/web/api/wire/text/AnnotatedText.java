package org.hoofbeat.web.api.wire.text;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.phenotype.text.Mention;
import org.hoofbeat.phenotype.text.Nesting;
import org.hoofbeat.phenotype.text.Status;
import org.hoofbeat.web.api.wire.DataVersion;

/** The findings of a text. The text itself is not repeated. */
@Schema(description = "The findings that a text mentions. Nothing is stored.")
public record AnnotatedText(
        @Schema(description = "Whether mentions inside longer ones are listed too.")
        boolean nested,

        @Schema(description = "Every mention, in the order of the text; empty when no finding was recognised.")
        List<MentionAnswer> mentions,

        @Schema(description = "Identifiers of what is said to be there, each once: ready for observed of diagnose.")
        List<String> observed,

        @Schema(description = "Identifiers of what is said to be absent, each once: ready for excluded of diagnose.")
        List<String> excluded,

        DataVersion data) {

    /** The answer for these mentions. */
    public static AnnotatedText of(List<Mention> mentions, Nesting nesting, Manifest manifest) {
        List<String> observed = ids(mentions, Status.OBSERVED);
        return new AnnotatedText(
                nesting == Nesting.NESTED,
                mentions.stream().map(MentionAnswer::of).toList(),
                observed,
                ids(mentions, Status.NEGATED).stream()
                        .filter(id -> !observed.contains(id))
                        .toList(),
                DataVersion.of(manifest));
    }

    private static List<String> ids(List<Mention> mentions, Status status) {
        return mentions.stream()
                .filter(mention -> mention.status() == status)
                .map(Mention::term)
                .map(Curie::toString)
                .distinct()
                .toList();
    }
}
