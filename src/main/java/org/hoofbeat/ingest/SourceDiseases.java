package org.hoofbeat.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoofbeat.model.Curie;
import org.hoofbeat.sources.hpoa.HpoaRow;

/**
 * The diseases that sources state facts about, ascending by identifier, with the name that each goes by: Orphanet's own where
 * its packets were read, else that of the annotation file. An annotation file
 * calls some diseases by two names (a renamed entry whose rows were not all touched); the one on more rows counts, of equals
 * the first.
 */
final class SourceDiseases {
    private final List<String> ids;
    private final List<String> labels;
    private final Map<String, Integer> rows = new HashMap<>();

    private SourceDiseases(TreeMap<String, String> labelById) {
        ids = List.copyOf(labelById.keySet());
        labels = List.copyOf(labelById.values());
        ids.forEach(id -> rows.put(id, rows.size()));
    }

    static SourceDiseases of(Gathered gathered) {
        Map<String, Map<String, Integer>> names = new HashMap<>();
        for (HpoaRow row : gathered.annotations) {
            names.computeIfAbsent(row.disease().toString(), _ -> new LinkedHashMap<>())
                    .merge(row.diseaseName(), 1, Integer::sum);
        }
        TreeMap<String, String> labels = new TreeMap<>();
        names.forEach((id, counts) -> labels.put(id, mostUsed(id, counts)));
        gathered.orphanet.forEach(entity -> labels.put(entity.id().toString(), entity.label()));
        gathered.geneLinks.forEach(link ->
                labels.putIfAbsent(link.disease().toString(), link.disease().toString()));
        return new SourceDiseases(labels);
    }

    List<String> ids() {
        return ids;
    }

    List<String> labels() {
        return labels;
    }

    int size() {
        return ids.size();
    }

    /** The row of a disease that is known to be one of these. */
    int rowOf(Curie id) {
        Integer row = rows.get(id.toString());
        if (row == null) {
            throw new IllegalArgumentException(id + " is not among the source diseases");
        }
        return row;
    }

    private static String mostUsed(String id, Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> name : counts.entrySet()) {
            if (name.getValue() > most && !name.getKey().isEmpty()) {
                best = name.getKey();
                most = name.getValue();
            }
        }
        return best.isEmpty() ? id : best;
    }
}
