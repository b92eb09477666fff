package org.hoofbeat.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HexFormat;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.http.ProgramEdition;
import org.springframework.http.HttpHeaders;

/**
 * The ETag of an answer: it follows from the pack's generation, the program's build and the address, so it is known before
 * the answer is made. It is given with successful answers only; who sends it back has had one from this address.
 */
final class PackTag {
    private final String edition;

    private PackTag(String edition) {
        this.edition = edition;
    }

    static PackTag of(Manifest manifest) {
        return new PackTag(manifest.generation() + "\n" + ProgramEdition.fingerprint());
    }

    /** A weak tag: compression may change the bytes. */
    String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return "W/\"" + HexFormat.of().toHexDigits(hash(edition + "\n" + request.getRequestURI() + "?" + query)) + "\"";
    }

    /** Whether the sender has what would be answered. */
    boolean isHeldBy(HttpServletRequest request) {
        String own = of(request);
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(header -> java.util.Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(tag -> tag.equals(own) || ("W/" + tag).equals(own));
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
