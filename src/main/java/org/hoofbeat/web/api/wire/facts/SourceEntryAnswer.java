package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.hoofbeat.diseases.SourceEntry;
import org.hoofbeat.model.Prevalence;

/** The entry of one source that meets with others in a disease. */
@Schema(name = "SourceEntry", description = "The entry of one source that meets with others in a disease.")
public record SourceEntryAnswer(
        @Schema(example = "OMIM:154700") String id,

        @Schema(description = "The source's own name for it.")
        String label,

        @Schema(description = "Where it can be read; empty where there is no public page.")
        String link,

        @Schema(description = "How many statements are taken from it.")
        int statements,

        @Schema(description = "Day of its newest curation; at most one.")
        List<LocalDate> newest,

        List<PrevalenceAnswer> prevalences) {

    /** One statement on how many people have the disease. */
    @Schema(name = "Prevalence", description = "How many people have the disease, in the source's words.")
    public record PrevalenceAnswer(String type, String range, String geography, String reference) {
        static PrevalenceAnswer of(Prevalence prevalence) {
            return new PrevalenceAnswer(
                    prevalence.type(), prevalence.range(), prevalence.geography(), prevalence.reference());
        }
    }

    static SourceEntryAnswer of(SourceEntry entry) {
        return new SourceEntryAnswer(
                entry.id().toString(),
                entry.label(),
                entry.id().findLink().orElse(""),
                entry.statements(),
                entry.newest(),
                entry.prevalences().stream().map(PrevalenceAnswer::of).toList());
    }
}
