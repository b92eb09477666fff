package org.hoofbeat.diseases.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Sorts signs into the groups of {@link Bin}. */
public final class Bins {
    /** Narrower groups first: a sign of the ear is also one of the head. */
    private static final List<String> NARROWEST_FIRST = List.of(
            "neoplasm",
            "eye",
            "ear",
            "breast",
            "prenatal_or_birth",
            "endocrine",
            "immune_system",
            "blood",
            "cardiovascular_system",
            "respiratory",
            "digestive_system",
            "genitourinary_system",
            "integument",
            "musculature",
            "connective_tissue",
            "nervous_system",
            "metabolism_homeostasis",
            "growth",
            "skeletal_system",
            "head_neck");

    private final Associations associations;

    private Bins(Associations associations) {
        this.associations = associations;
    }

    /** The groups of these associations' signs. */
    public static Bins of(Associations associations) {
        return new Bins(associations);
    }

    /** How many statements on signs a node has in each group, the most first; a sign may be in several. */
    public Map<Bin, Integer> count(Node node) {
        AssociationKind kind =
                node.kind() == Node.Kind.GENE ? AssociationKind.GENE_PHENOTYPE : AssociationKind.DISEASE_PHENOTYPE;
        NodeSet entities = associations.graph().set(List.of(node), false);
        List<Association> signs =
                associations.find(AssociationQuery.at(entities, Set.of(kind))).items();
        Map<Bin, Integer> counts = new LinkedHashMap<>();
        Bin.ALL.forEach(bin -> counts.put(
                bin, (int) signs.stream().filter(one -> isIn(bin, one.object())).count()));
        Map<Bin, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Bin, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The one group under which a sign is listed. */
    public Optional<Bin> findMain(Node sign) {
        return Bin.ALL.stream()
                .filter(bin -> isIn(bin, sign))
                .min(Comparator.comparingInt(bin -> NARROWEST_FIRST.indexOf(bin.label())));
    }

    private boolean isIn(Bin bin, Node sign) {
        var knowledge = associations.graph().knowledge();
        OptionalInt group = knowledge.terms().findRow(bin.hpoNumber());
        return sign.kind() == Node.Kind.TERM
                && group.isPresent()
                && knowledge.hierarchy().isA(sign.row(), group.getAsInt());
    }
}
