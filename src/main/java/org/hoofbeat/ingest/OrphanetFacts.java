package org.hoofbeat.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.Prevalence;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;
import org.hoofbeat.model.knowledge.TextColumn;
import org.hoofbeat.sources.orphanet.OrphanetEntity;

/**
 * What only Orphanet's packets state of source diseases: graded cross-references and prevalences; and the join of their
 * signs, onsets, inheritance and genes with what the annotation file says.
 */
final class OrphanetFacts {
    private final Map<String, OrphanetEntity> entities = new HashMap<>();
    private int diseasesWithOwnSigns;

    OrphanetFacts(List<OrphanetEntity> read) {
        read.forEach(entity -> entities.put(entity.id().toString(), entity));
    }

    /**
     * Adds onsets and inheritance that the annotation file does not have, and all signs of diseases that it has no sign of:
     * where it has, its rows win, because they came from the same place and were checked on the way.
     */
    void join(SourceDiseases sources, AnnotationAssembly annotations, GeneAssembly genes) {
        for (int row = 0; row < sources.size(); row++) {
            OrphanetEntity entity = entities.get(sources.ids().get(row));
            if (entity == null) {
                continue;
            }
            int disease = row;
            if (!annotations.hasSigns(disease) && !entity.signs().isEmpty()) {
                entity.signs().forEach(sign -> annotations.addIfNew(disease, sign, "Orphanet packets"));
                diseasesWithOwnSigns++;
            }
            entity.courses().forEach(course -> annotations.addIfNew(disease, course, "Orphanet packets"));
            entity.genes().forEach(gene -> genes.link(gene, disease));
        }
    }

    /** Other names of a source disease. */
    List<String> synonymsOf(String id) {
        OrphanetEntity entity = entities.get(id);
        return entity == null ? List.of() : entity.synonyms();
    }

    /** How many diseases have their signs from the packets. */
    int diseasesWithOwnSigns() {
        return diseasesWithOwnSigns;
    }

    /** The table of source diseases with what the packets say of them. */
    SourceDiseaseTable table(SourceDiseases sources, int[] pages, int[] annotationStarts) {
        var objects = new TextRows();
        var types = new TextRows();
        List<Mapping> references = new ArrayList<>();
        List<Prevalence> prevalences = new ArrayList<>();
        for (String id : sources.ids()) {
            OrphanetEntity entity = entities.get(id);
            TreeMap<String, Mapping> graded = new TreeMap<>();
            List<Prevalence> stated = entity == null ? List.of() : entity.prevalences();
            if (entity != null) {
                entity.crossReferences()
                        .forEach(mapping -> graded.putIfAbsent(mapping.object().toString(), mapping));
            }
            objects.add(List.copyOf(graded.keySet()));
            references.addAll(graded.values());
            types.add(stated.stream().map(Prevalence::type).toList());
            prevalences.addAll(stated);
        }
        return new SourceDiseaseTable(
                TextColumn.of(sources.ids()),
                TextColumn.of(sources.labels()),
                pages,
                annotationStarts,
                objects.starts(),
                TextRows.bytes(references.stream().map(Mapping::predicate).toList()),
                objects.column(),
                types.starts(),
                types.column(),
                TextColumn.of(prevalences.stream().map(Prevalence::range).toList()),
                TextColumn.of(prevalences.stream().map(Prevalence::geography).toList()),
                TextColumn.of(prevalences.stream().map(Prevalence::reference).toList()));
    }
}
