package org.hoofbeat.diseases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.Vocabulary;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.jspecify.annotations.Nullable;

/** Where a disease stands: its genes and the diseases that share them, its groups, its codes elsewhere. */
final class RelationsReader {
    private final Knowledge knowledge;
    private final DiseaseLinks links;
    private volatile @Nullable ListColumn children;

    RelationsReader(Knowledge knowledge, DiseaseLinks links) {
        this.knowledge = knowledge;
        this.links = links;
    }

    List<GeneLink> genes(int disease) {
        Map<Integer, List<Curie>> sources = new LinkedHashMap<>();
        knowledge.sourcesOf(disease).forEach(source -> knowledge
                .genesOf(source)
                .forEach(gene -> sources.computeIfAbsent(gene, key -> new ArrayList<>())
                        .add(knowledge.sourceDiseases().idOf(source))));
        return sources.entrySet().stream()
                .map(entry -> gene(entry.getKey(), entry.getValue(), disease))
                .sorted(Comparator.comparing(link -> link.gene().symbol()))
                .toList();
    }

    /** Rows of the diseases that a gene is linked to, each once. */
    IntStream diseasesOf(int gene) {
        return knowledge.genes().diseases().stream(gene)
                .map(source -> knowledge.sourceDiseases().disease()[source])
                .distinct();
    }

    Groups groups(int disease) {
        if (!knowledge.diseases().hasEdges()) {
            return new Groups(false, List.of(), List.of(), List.of());
        }
        ListColumn parents = knowledge.diseases().parents();
        return new Groups(
                true,
                links.toAll(parents.stream(disease), Integer.MAX_VALUE),
                links.toAll(
                        parents.stream(disease)
                                .filter(group -> children().count(group) <= Groups.MOST)
                                .flatMap(children()::stream)
                                .filter(other -> other != disease)
                                .distinct(),
                        Integer.MAX_VALUE),
                links.toAll(children().stream(disease), Groups.MOST));
    }

    /** The disease's codes, those of its own page and its sources among them, system by system. */
    List<CodeGroup> codes(int disease) {
        Map<Integer, Map<Curie, Code>> bySystem = new TreeMap<>();
        allCodes(disease).forEach(code -> bySystem.computeIfAbsent(systemOf(code), key -> new LinkedHashMap<>())
                .putIfAbsent(code.id(), code));
        return bySystem.values().stream()
                .map(codes -> List.copyOf(codes.values()))
                .map(codes -> new CodeGroup(titleOf(codes.getFirst().id()), codes))
                .toList();
    }

    private List<Code> allCodes(int disease) {
        List<Code> all = new ArrayList<>();
        all.add(code(knowledge.diseases().idOf(disease), "", MappingPredicate.EXACT));
        knowledge.sourcesOf(disease).forEach(source -> {
            all.add(code(
                    knowledge.sourceDiseases().idOf(source),
                    knowledge.sourceDiseases().label().get(source),
                    MappingPredicate.EXACT));
            knowledge
                    .sourceDiseases()
                    .crossReferencesOf(source)
                    .forEach((id, predicate) -> all.add(code(id, "", predicate)));
        });
        for (Mapping mapping : knowledge.diseases().mappingsOf(disease)) {
            all.add(code(mapping.object(), mapping.objectLabel(), mapping.predicate()));
        }
        return all;
    }

    private static int systemOf(Code code) {
        return code.id().findVocabulary().map(Vocabulary::ordinal).orElse(Integer.MAX_VALUE);
    }

    private static String titleOf(Curie id) {
        return id.findVocabulary().map(Vocabulary::title).orElse(id.prefix());
    }

    private GeneLink gene(int gene, List<Curie> sources, int disease) {
        int[] others = diseasesOf(gene).filter(other -> other != disease).toArray();
        return new GeneLink(
                knowledge.genes().get(gene), sources, links.toAll(IntStream.of(others), GeneLink.MOST), others.length);
    }

    private ListColumn children() {
        ListColumn known = children;
        if (known == null) {
            known = knowledge.diseases().parents().inverted(knowledge.diseases().size());
            children = known;
        }
        return known;
    }

    private static Code code(Curie id, String label, MappingPredicate predicate) {
        return new Code(id, label, predicate, id.findLink().orElse(""));
    }
}
