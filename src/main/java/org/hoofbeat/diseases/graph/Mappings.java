package org.hoofbeat.diseases.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;

/** What diseases are called elsewhere, as Mondo states it. */
public final class Mappings {
    private final Knowledge knowledge;

    private Mappings(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The mappings of a pack. */
    public static Mappings of(Knowledge knowledge) {
        return new Mappings(knowledge);
    }

    /**
     * The mappings that fit.
     *
     * @param either one end is one of these; empty for any
     * @param subjects the disease is one of these; empty for any
     * @param objects the identifier elsewhere is one of these; empty for any
     * @param predicates it is of one of these; empty for any
     */
    public Stream<MappingRow> list(
            Set<Curie> either, Set<Curie> subjects, Set<Curie> objects, Set<MappingPredicate> predicates) {
        Stream<MappingRow> candidates = !subjects.isEmpty()
                ? around(subjects)
                : !either.isEmpty() ? around(either) : !objects.isEmpty() ? around(objects) : all();
        return candidates
                .filter(row -> subjects.isEmpty() || subjects.contains(subject(row)))
                .filter(row ->
                        objects.isEmpty() || objects.contains(row.mapping().object()))
                .filter(row -> either.isEmpty()
                        || either.contains(subject(row))
                        || either.contains(row.mapping().object()))
                .filter(row -> predicates.isEmpty()
                        || predicates.contains(row.mapping().predicate()));
    }

    /** The disease of a mapping. */
    public Curie subject(MappingRow row) {
        return knowledge.diseases().idOf(row.disease());
    }

    /** What a disease is called elsewhere. */
    public Stream<MappingRow> of(int disease) {
        return knowledge.diseases().mappingsOf(disease).stream().map(mapping -> new MappingRow(disease, mapping));
    }

    /** The disease with exactly this identifier. */
    public Optional<Integer> findDisease(Curie id) {
        return knowledge.resolve(id) instanceof Identity.Canonical(int disease)
                ? Optional.of(disease)
                : Optional.empty();
    }

    /** Broader codes lead to no page of their own, so all mappings are looked through for what is no disease's identifier. */
    private Stream<MappingRow> around(Set<Curie> ids) {
        List<Integer> diseases =
                ids.stream().flatMap(id -> findDisease(id).stream()).toList();
        return diseases.size() == ids.size()
                        && ids.stream().allMatch(id -> id.prefix().equals("MONDO"))
                ? diseases.stream().flatMap(this::of)
                : all();
    }

    private Stream<MappingRow> all() {
        return IntStream.range(0, knowledge.diseases().size()).boxed().flatMap(this::of);
    }
}
