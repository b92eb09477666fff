package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.PlainSummary;
import org.hoofbeat.diseases.SystemSigns;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.api.wire.DataVersion;

/** Everything that is known about one disease. */
@Schema(description = "Everything that is known about one disease, joined from its sources, with who says what.")
public record DiseaseEntry(
        @Schema(description = "The canonical identifier.", example = "MONDO:0007947")
        String id,

        String label,

        @Schema(description = "Path of the page for people.")
        String page,

        @Schema(description = "Whether its source has retired it.")
        boolean obsolete,

        List<String> otherNames,

        @Schema(description = "A few plain sentences computed from the facts alone.")
        String computedSummary,

        @Schema(description = "The entries of the sources that meet here.")
        List<SourceEntryAnswer> sources,

        @Schema(description = "When it starts, earliest first.")
        List<StatedTermAnswer> onset,

        @Schema(description = "How it is passed on.") List<StatedTermAnswer> inheritance,
        @Schema(description = "How it goes on.") List<StatedTermAnswer> course,

        @Schema(description = "Its signs by body system, the most affected first; never cut.")
        List<SystemSignsAnswer> systems,

        @Schema(description = "Signs that every source says are absent.")
        List<StatedTermAnswer> ruledOut,

        List<DiseaseGene> genes,

        @Schema(
                description =
                        "Whether the pack has links between diseases; without them the three lists below are empty"
                                + " because nobody knows.")
        boolean groupsLoaded,

        List<DiseaseRef> broader,

        @Schema(description = "Others of the same groups, at most 30.")
        List<DiseaseRef> siblings,

        @Schema(description = "Its own special forms, at most 30.")
        List<DiseaseRef> narrower,

        @Schema(description = "Where several Mondo diseases claim this entry of a source: those.")
        List<DiseaseRef> alternatives,

        @Schema(description = "Path of the diseases whose signs are most like these.")
        String similar,

        List<CodeAnswer> codes,

        @Schema(description = "What the facts rest on; statements name them by number.")
        List<ReferenceAnswer> references,

        DataVersion data) {

    /** The signs of one body system. */
    @Schema(name = "SystemSigns", description = "Signs in one body system, very common ones first.")
    public record SystemSignsAnswer(
            @Schema(description = "The HPO term of the body system; empty for signs that belong to none.")
            String id,

            String plainLabel,
            List<StatedTermAnswer> signs) {

        static SystemSignsAnswer of(SystemSigns system) {
            boolean known = system.system().row() >= 0;
            return new SystemSignsAnswer(
                    known ? "HP:" + system.system().key() : "",
                    system.system().title(),
                    StatedTermAnswer.list(system.signs()));
        }
    }

    /** The answer for these facts. */
    public static DiseaseEntry of(DiseaseFacts facts, PlainSummary summary, Knowledge knowledge) {
        return new DiseaseEntry(
                facts.id().toString(),
                facts.name(),
                facts.path(),
                knowledge.diseases().obsolete()[facts.row()] != 0,
                facts.otherNames(),
                summary.text(),
                facts.sources().stream().map(SourceEntryAnswer::of).toList(),
                facts.onsets().stream()
                        .map(o -> StatedTermAnswer.of(o.stated()))
                        .toList(),
                facts.inheritances().stream()
                        .map(i -> StatedTermAnswer.of(i.stated()))
                        .toList(),
                facts.courses().stream()
                        .map(c -> StatedTermAnswer.of(c.stated()))
                        .toList(),
                facts.systems().stream().map(SystemSignsAnswer::of).toList(),
                StatedTermAnswer.list(facts.ruledOut()),
                facts.genes().stream().map(DiseaseGene::of).toList(),
                facts.groups().loaded(),
                DiseaseRef.list(facts.groups().broader()),
                DiseaseRef.list(facts.groups().siblings()),
                DiseaseRef.list(facts.groups().narrower()),
                DiseaseRef.list(facts.alternatives()),
                "/api/v1/similar/" + facts.id(),
                CodeAnswer.list(facts.codes()),
                facts.references().stream().map(ReferenceAnswer::of).toList(),
                DataVersion.of(knowledge.manifest()));
    }
}
