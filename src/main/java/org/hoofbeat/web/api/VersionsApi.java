package org.hoofbeat.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.api.wire.Versions;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which data the centre answers from. */
@RestController
@Tag(name = "about")
class VersionsApi {
    private final Versions versions;

    VersionsApi(Manifest manifest) {
        this.versions = Versions.of(manifest);
    }

    @GetMapping(value = "/api/v1/versions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getVersions",
            summary = "Which data the centre answers from",
            description =
                    "Every source with its version, date, licence and checksum, and how much of each kind there is.")
    Versions versions() {
        return versions;
    }
}
