package org.hoofbeat.web.monarch;

import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.Curie;

/** How this API's clients know identifiers of other vocabularies, and where these lead. */
final class Spelling {
    private static final Map<String, String> PREFIXES =
            Map.of("ORPHA", "Orphanet", "SNOMEDCT", "SCTID", "ICD11", "icd11.foundation", "NCBIGENE", "NCBIGene");

    private Spelling() {}

    static String of(Curie id) {
        return PREFIXES.getOrDefault(id.prefix(), id.prefix()) + ":" + id.local();
    }

    static String of(String id) {
        return Curie.findIn(id).map(Spelling::of).orElse(id);
    }

    /** The address that identifies a node. */
    static String uri(String id) {
        return Curie.findIn(id)
                .map(curie -> switch (curie.prefix()) {
                    case "MONDO", "HP" -> "http://purl.obolibrary.org/obo/" + curie.prefix() + "_" + curie.local();
                    case "OMIM", "HGNC", "MGI", "DECIPHER" ->
                        "http://identifiers.org/" + curie.prefix().toLowerCase(java.util.Locale.ROOT) + "/"
                                + curie.local();
                    default -> link(curie).orElse("");
                })
                .orElse("");
    }

    static Optional<String> link(Curie id) {
        return switch (id.prefix()) {
            case "PMID" -> Optional.of("http://identifiers.org/pubmed/" + id.local());
            case "ECO" -> Optional.of("http://purl.obolibrary.org/obo/ECO_" + id.local());
            default -> id.findLink();
        };
    }
}
