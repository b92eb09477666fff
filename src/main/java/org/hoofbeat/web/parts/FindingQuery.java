package org.hoofbeat.web.parts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;

/** The finding set as a part of an address: {@code observed=HP:0001166,HP:0001083&excluded=HP:0001249}. */
public final class FindingQuery {
    private FindingQuery() {}

    /** The query without its question mark; empty for an empty set. */
    public static String of(FindingSet findings) {
        String observed = list(findings.observed());
        String excluded = list(findings.excluded());
        if (excluded.isEmpty()) {
            return observed.isEmpty() ? "" : "observed=" + observed;
        }
        return (observed.isEmpty() ? "" : "observed=" + observed + "&") + "excluded=" + excluded;
    }

    /** A path with the set added to whatever query it has. */
    public static String carry(String path, FindingSet findings) {
        String query = of(findings);
        if (query.isEmpty()) {
            return path;
        }
        int anchor = path.indexOf('#');
        String address = anchor < 0 ? path : path.substring(0, anchor);
        return address + (address.contains("?") ? "&" : "?") + query + (anchor < 0 ? "" : path.substring(anchor));
    }

    private static String list(List<Curie> terms) {
        return terms.stream().map(FindingQuery::encoded).collect(Collectors.joining(","));
    }

    /** Colons are allowed in a query and make it readable; everything else that is not plain is escaped. */
    private static String encoded(Curie term) {
        return URLEncoder.encode(term.toString(), StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
