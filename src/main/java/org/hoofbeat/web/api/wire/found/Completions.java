package org.hoofbeat.web.api.wire.found;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.search.Suggestion;
import org.hoofbeat.search.Suggestions;

/** Completions of what somebody is typing. */
@Schema(description = "Completions of what somebody is typing, by group, best first.")
public record Completions(
        @Schema(description = "What was typed.") String query,

        @Schema(description = "The groups that have something.")
        List<Group> groups) {

    /** The completions of one kind. */
    @Schema(name = "CompletionGroup", description = "The completions of one kind, best first.")
    public record Group(
            @Schema(allowableValues = {"diseases", "symptoms", "genes", "ids"})
            String group,

            List<Completion> suggestions) {}

    /** One completion. */
    @Schema(description = "One completion.")
    public record Completion(
            @Schema(allowableValues = {"disease", "term", "gene"})
            String kind,

            String id,
            String label,

            @Schema(description = "Its name in plain words, a gene's full name; empty where there is none.")
            String plainLabel,

            @Schema(description = "The name or identifier that what was typed leads to.")
            String matched,

            @Schema(description = "How much is known about it.")
            int annotations) {

        static Completion of(Suggestion suggestion) {
            return new Completion(
                    FoundThing.singular(suggestion.kind()),
                    suggestion.id().toString(),
                    suggestion.label(),
                    suggestion.layName(),
                    suggestion.matched(),
                    suggestion.annotations());
        }
    }

    /** The answer for these suggestions. */
    public static Completions of(Suggestions suggestions) {
        return new Completions(
                suggestions.text(),
                suggestions.byGroup().entrySet().stream()
                        .map(entry -> new Group(
                                entry.getKey().name().toLowerCase(Locale.ROOT),
                                entry.getValue().stream().map(Completion::of).toList()))
                        .toList());
    }
}
