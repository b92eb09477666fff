package org.hoofbeat.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of the part of a list that follows the one that is answered. */
final class NextPage {
    private NextPage() {}

    /**
     * The same request with another start, as a path on this site; empty when nothing follows.
     *
     * @param start where the answered part begins
     * @param rows how many it has
     * @param total how many there are in all
     */
    static String after(HttpServletRequest request, int start, int rows, long total) {
        long next = (long) start + rows;
        if (rows == 0 || next >= total) {
            return "";
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, String.join(",", values)));
        parameters.put("start", Long.toString(next));
        return request.getRequestURI()
                + parameters.entrySet().stream()
                        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** Colons and commas stay readable: identifiers are made of them. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%3A", ":")
                .replace("%2C", ",");
    }
}
