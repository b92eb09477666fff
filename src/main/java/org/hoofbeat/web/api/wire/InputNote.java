package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.InputIssue;

/** Something that was noticed about the findings as given, and what was done. */
@Schema(description = "Something that was noticed about the findings as given, and what was done about it.")
public record InputNote(
        @Schema(allowableValues = {"note", "warning", "error"})
        String level,

        @Schema(
                allowableValues = {
                    "replaced",
                    "merged",
                    "duplicate",
                    "implied-by-other",
                    "excluded-by-other",
                    "contradiction",
                    "contradicted-by-special-case",
                    "retired",
                    "not-a-phenotype",
                    "unknown"
                })
        String kind,

        @Schema(description = "The finding it is about, as given.")
        Named term,

        @Schema(description = "The terms that explain it: the replacement, the more special finding, the ancestor.")
        List<Named> others,

        @Schema(description = "The same in one English sentence.")
        String message) {

    /** How HPO begins the names of retired terms; the sentence says so itself. */
    private static final String RETIRED = "^obsolete ";

    /** The note for an issue. */
    public static InputNote of(InputIssue issue, Knowledge knowledge) {
        Named term = Named.term(issue.term(), knowledge);
        List<Named> others =
                issue.others().stream().map(o -> Named.term(o, knowledge)).toList();
        return new InputNote(
                issue.kind().level().name().toLowerCase(Locale.ROOT),
                issue.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                term,
                others,
                message(
                        issue.kind(),
                        described(term),
                        others.stream().map(InputNote::described).collect(Collectors.joining(", "))));
    }

    private static String message(InputIssue.Kind kind, String term, String others) {
        return switch (kind) {
            case REPLACED -> "%s is obsolete; its replacement %s is used.".formatted(term, others);
            case MERGED -> "%s was merged into %s, which is used.".formatted(term, others);
            case DUPLICATE -> "%s was given more than once; it is used once.".formatted(term);
            case IMPLIED_BY_OTHER -> "%s is implied by %s, which is used.".formatted(term, others);
            case EXCLUDED_BY_OTHER -> "%s is ruled out together with %s, which is used.".formatted(term, others);
            case CONTRADICTION -> "%s is both observed and ruled out; it is used as observed.".formatted(term);
            case CONTRADICTED_BY_SPECIAL_CASE ->
                "%s is ruled out although %s is observed; the observed one is used.".formatted(term, others);
            case RETIRED ->
                others.isEmpty()
                        ? "%s is obsolete without replacement; it is not used.".formatted(term)
                        : "%s is obsolete; it is not used. Consider %s.".formatted(term, others);
            case NOT_A_PHENOTYPE -> "%s is not a sign or symptom; it is not used.".formatted(term);
            case UNKNOWN -> "%s is not known; it is not used.".formatted(term);
        };
    }

    private static String described(Named term) {
        return term.id().equals(term.label())
                ? term.id()
                : term.label().replaceFirst(RETIRED, "") + " (" + term.id() + ")";
    }
}
