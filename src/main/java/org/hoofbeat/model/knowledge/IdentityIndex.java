package org.hoofbeat.model.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;

/**
 * From any identifier of a disease to its page (decision "Identity"): canonical identifiers first, then the diseases that
 * source diseases belong to, then exact mappings, then cross-references (GARD, NORD), which only lead somewhere when exactly
 * one disease carries them. Broader and narrower codes lead nowhere: they name something else.
 */
final class IdentityIndex {
    private static final int[] NOTHING = {};
    private static final MappingPredicate[] PREDICATES = MappingPredicate.values();

    private final Map<String, Integer> canonical = new HashMap<>();
    private final Map<String, int[]> elsewhere = new HashMap<>();

    IdentityIndex(DiseaseTable diseases, SourceDiseaseTable sources) {
        for (int row = 0; row < diseases.size(); row++) {
            canonical.put(diseases.id().get(row), row);
        }
        for (int row = 0; row < sources.size(); row++) {
            add(sources.id().get(row), sources.disease()[row]);
        }
        addMappings(diseases, MappingPredicate.EXACT);
        addMappings(diseases, MappingPredicate.CROSS_REFERENCE);
    }

    Identity resolve(Curie id) {
        Integer own = canonical.get(id.toString());
        if (own != null) {
            return new Identity.Canonical(own);
        }
        int[] rows = elsewhere.getOrDefault(id.toString(), NOTHING);
        return switch (rows.length) {
            case 0 -> new Identity.Unknown();
            case 1 -> new Identity.Elsewhere(rows[0]);
            default -> new Identity.Several(Arrays.stream(rows).boxed().toList());
        };
    }

    /** The Mondo diseases that a disease with a page of its own is also mapped to. */
    List<Integer> choicesFor(String id) {
        return Arrays.stream(elsewhere.getOrDefault(id, NOTHING)).boxed().toList();
    }

    private void addMappings(DiseaseTable diseases, MappingPredicate predicate) {
        for (int row = 0; row < diseases.size(); row++) {
            for (int i = diseases.mappingStart()[row]; i < diseases.mappingStart()[row + 1]; i++) {
                if (PREDICATES[diseases.mappingPredicate()[i]] == predicate) {
                    add(diseases.mappingObject().get(i), row);
                }
            }
        }
    }

    private void add(String id, int disease) {
        elsewhere.merge(id, new int[] {disease}, (known, more) -> {
            if (Arrays.stream(known).anyMatch(row -> row == disease)) {
                return known;
            }
            int[] both = Arrays.copyOf(known, known.length + 1);
            both[known.length] = disease;
            return both;
        });
    }
}
