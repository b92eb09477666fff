package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hoofbeat.model.Manifest;

/**
 * Which data an answer was made from.
 *
 * @param generation the pack's name; changes whenever its contents do
 * @param date day of the newest source
 */
@Schema(description = "Which data the answer was made from.")
public record DataVersion(String generation, String date) {

    /** The version of a pack. */
    public static DataVersion of(Manifest manifest) {
        return new DataVersion(manifest.generation(), manifest.date());
    }
}
