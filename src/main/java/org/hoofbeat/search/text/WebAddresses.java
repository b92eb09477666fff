package org.hoofbeat.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.Curie;

/**
 * Identifiers inside web addresses: persistent ontology addresses ({@code …/obo/MONDO_0007947}), publishers' own pages
 * ({@code omim.org/entry/154700}) and pages of this program ({@code …/disease/MONDO:0007947}).
 */
final class WebAddresses {
    private static final Pattern SEPARATORS = Pattern.compile("[/#?&=;,]+");

    /** Places whose addresses carry a code without a prefix: what stands before the code, and which vocabulary that means. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("omim.org/entry/", "OMIM"),
            Map.entry("omim.org/phenotypicseries/", "OMIMPS"),
            Map.entry("identifiers.org/mim/", "OMIM"),
            Map.entry("/disease/detail/", "ORPHA"),
            Map.entry("expert=", "ORPHA"),
            Map.entry("snomed.info/id/", "SNOMEDCT"),
            Map.entry("/medgen/", "MEDGEN"),
            Map.entry("/umls/concept/", "UMLS"),
            Map.entry("/umls/id/", "UMLS"),
            Map.entry("meshb.nlm.nih.gov/record/ui?ui=", "MESH"),
            Map.entry("/mesh/", "MESH"),
            Map.entry("/concept/ncit/", "NCIT"),
            Map.entry("rarediseases.info.nih.gov/diseases/", "GARD"),
            Map.entry("/icd10cm/", "ICD10CM"),
            Map.entry("icd.who.int/browse10/2019/en#/", "ICD10WHO"),
            Map.entry("/foundation/en#", "ICD11"),
            Map.entry("ncbi.nlm.nih.gov/gene/", "NCBIGENE"),
            Map.entry("/identifiers.org/hgnc/", "HGNC"));

    private WebAddresses() {}

    static List<Curie> read(String address) {
        List<Curie> found = new ArrayList<>();
        String[] parts = SEPARATORS.split(address.substring(address.indexOf("://") + 1));
        for (int i = parts.length - 1; i > 0; i--) {
            Optional<Curie> prefixed = Identifiers.readPrefixed(parts[i]);
            if (prefixed.isPresent()) {
                found.add(prefixed.get());
                break;
            }
        }
        String lower = address.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            int at = lower.indexOf(place.getKey());
            if (at >= 0) {
                code(address.substring(at + place.getKey().length()))
                        .flatMap(code -> Curie.findIn(place.getValue() + ":" + code))
                        .filter(curie -> !found.contains(curie))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<String> code(String rest) {
        Matcher matcher = Pattern.compile("[A-Za-z]{0,3}\\d[A-Za-z0-9.]*").matcher(rest);
        return matcher.lookingAt() ? Optional.of(matcher.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
