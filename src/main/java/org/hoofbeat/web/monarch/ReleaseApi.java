package org.hoofbeat.web.monarch;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which data this is. */
@RestController
@Hidden
class ReleaseApi {
    private static final String API_VERSION = "0.1.0";

    private final Manifest manifest;

    ReleaseApi(Manifest manifest) {
        this.manifest = manifest;
    }

    /** One release: the pack in use. */
    @GetMapping("/v3/api/releases")
    ResponseEntity<String> releases(HttpServletRequest request) {
        var asked = Asked.of(request);
        asked.flag("dev", false);
        asked.number("limit", 0, 0, Integer.MAX_VALUE);
        asked.check();
        String release = asked.string("release", "");
        if (!release.isEmpty()) {
            refuseOthers(release);
            return Answer.json(release());
        }
        return Answer.json(Members.array(List.of(release())));
    }

    private Json.Obj release() {
        Members packages = Members.create();
        manifest.sources().forEach(source -> packages.string(key(source), source.version()));
        return Members.create()
                .string("version", manifest.generation())
                .string("url", "/about/data")
                .string("date", manifest.date())
                .put("sources", packages.json())
                .json();
    }

    @GetMapping("/v3/api/version")
    ResponseEntity<String> version() {
        return Answer.json(Members.create()
                .string("monarch_kg_version", manifest.generation())
                .string("monarch_api_version", API_VERSION)
                .string("monarch_kg_source", "/about/data")
                .json());
    }

    @GetMapping("/v3/api/sources/versions")
    ResponseEntity<String> sources(HttpServletRequest request) {
        var asked = Asked.of(request);
        asked.flag("dev", false);
        asked.check();
        String release = asked.string("release", "");
        if (!release.isEmpty()) {
            refuseOthers(release);
        }
        Map<String, Json> producers = new LinkedHashMap<>();
        Map<String, Json> canonical = new LinkedHashMap<>();
        for (SourceVersion source : manifest.sources()) {
            producers.put(
                    key(source),
                    Members.create()
                            .string("id", key(source))
                            .string("name", source.source())
                            .string("version", source.version())
                            .string("date", source.date())
                            .string("licence", source.licence())
                            .string("file", source.file())
                            .string("sha256", source.sha256())
                            .string("attribution", source.attribution())
                            .json());
            canonical.put(key(source), Json.of(source.source()));
        }
        return Answer.json(Members.create()
                .string("release", manifest.generation())
                .string("generated_at", manifest.date())
                .put("by_producer", new Json.Obj(producers))
                .put("canonical_producer", new Json.Obj(canonical))
                .json());
    }

    private static String key(SourceVersion source) {
        return source.file();
    }

    private void refuseOthers(String release) {
        if (!release.equals("latest") && !release.equals(manifest.generation())) {
            throw new NotFoundException("Release not found; the data in use is " + manifest.generation());
        }
    }
}
