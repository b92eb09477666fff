package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.SourceVersion;

/** Which data the centre answers from. */
@Schema(description = "Which data the centre answers from.")
public record Versions(
        @Schema(description = "The pack's name; changes whenever its contents do.")
        String generation,

        @Schema(description = "Day of the newest source.") String date,

        @Schema(description = "Version of the pack's format.")
        int packFormat,

        List<Source> sources,

        @Schema(description = "How many of each kind there are.")
        Map<String, Integer> counts) {

    /** One outside file. */
    @Schema(name = "SourceVersion", description = "An outside file that the data were built from.")
    public record Source(
            String source,
            String file,
            String version,

            @Schema(description = "ISO date; empty where the file states none.")
            String date,

            String licence,
            String sha256,
            String attribution) {

        static Source of(SourceVersion version) {
            return new Source(
                    version.source(),
                    version.file(),
                    version.version(),
                    version.date(),
                    version.licence(),
                    version.sha256(),
                    version.attribution());
        }
    }

    /** The versions that a pack states of itself. */
    public static Versions of(Manifest manifest) {
        return new Versions(
                manifest.generation(),
                manifest.date(),
                manifest.formatVersion(),
                manifest.sources().stream().map(Source::of).toList(),
                manifest.counts());
    }
}
