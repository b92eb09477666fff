package org.hoofbeat.diseases.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hoofbeat.diseases.graph.AssociationPage.Count;

/** Finds associations. Immutable, shared by all threads. */
public final class Associations {
    private final Graph graph;
    private final Statements statements;
    private final AssociationFields fields;

    private Associations(Graph graph) {
        this.graph = graph;
        this.statements = new Statements(graph);
        this.fields = new AssociationFields(graph);
    }

    /** The associations of a graph. */
    public static Associations of(Graph graph) {
        return new Associations(graph);
    }

    /** What an association says, field by field. */
    public AssociationFields fields() {
        return fields;
    }

    /** The nodes that they are made of. */
    public Graph graph() {
        return graph;
    }

    /**
     * Finds what is wanted.
     *
     * @throws UnknownFieldException when a filter, a facet or the order names a field that there is not
     * @throws UnreadableFilterException when a filter is of another form
     */
    public AssociationPage find(AssociationQuery query) {
        Predicate<Association> wanted = filter(query);
        query.facetFields().forEach(Associations::check);
        List<Tally> tallies = query.facetQueries().stream()
                .map(text -> new Tally(text, FilterQuery.read(fields, text)))
                .toList();
        Map<String, Map<String, Integer>> values = new LinkedHashMap<>();
        query.facetFields().forEach(field -> values.put(field, new HashMap<>()));
        var hits = new Hits(query);
        forEach(query, one -> {
            if (!wanted.test(one)) {
                return;
            }
            hits.add(one);
            values.forEach((field, counts) ->
                    fields.values(one, field).forEach(value -> counts.merge(value, 1, Integer::sum)));
            tallies.forEach(tally -> tally.count += tally.filter.test(one) ? 1 : 0);
        });
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        values.forEach((field, counts) -> facets.put(field, mostFrequentFirst(counts)));
        return new AssociationPage(
                hits.total,
                hits.page(comparator(query.sort())),
                facets,
                tallies.stream()
                        .map(tally -> new Count(tally.text, tally.count))
                        .toList());
    }

    /** How many there are of one kind at some nodes. */
    public int count(AssociationKind kind, NodeSet entities) {
        return find(AssociationQuery.at(entities, java.util.Set.of(kind)).counting())
                .total();
    }

    private void forEach(AssociationQuery query, Consumer<Association> each) {
        for (AssociationKind kind : AssociationKind.values()) {
            if (!query.kinds().contains(kind)) {
                continue;
            }
            if (query.entities().isEmpty()) {
                statements.forEach(kind, query.subjects(), query.objects(), each);
                continue;
            }
            NodeSet entities = query.entities().get();
            Consumer<Association> both = one -> {
                if (query.subjects().isEmpty() || query.subjects().get().contains(one.subject())) {
                    if (query.objects().isEmpty() || query.objects().get().contains(one.object())) {
                        each.accept(one);
                    }
                }
            };
            statements.forEach(kind, Optional.of(entities), Optional.empty(), both);
            statements.forEach(kind, Optional.empty(), Optional.of(entities), one -> {
                if (!one.isFrom(entities)) {
                    both.accept(one);
                }
            });
        }
    }

    private Predicate<Association> filter(AssociationQuery query) {
        Predicate<Association> all = _ -> true;
        for (String filter : query.filters()) {
            all = all.and(FilterQuery.read(fields, filter));
        }
        String[] words = query.words().strip().toLowerCase(Locale.ROOT).split("[\\s\"*]+");
        for (String word : words) {
            all = word.isEmpty() ? all : all.and(one -> mentions(one, word));
        }
        return all;
    }

    private boolean mentions(Association one, String word) {
        return beginsAWord(graph.label(one.subject()), word)
                || beginsAWord(graph.label(one.object()), word)
                || graph.id(one.subject()).equalsIgnoreCase(word)
                || graph.id(one.object()).equalsIgnoreCase(word)
                || fields.publications(one).stream().anyMatch(word::equalsIgnoreCase)
                || graph.closure(one.object()).stream().anyMatch(node -> beginsAWord(graph.label(node), word));
    }

    private static boolean beginsAWord(String label, String word) {
        String text = label.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Comparator<Association>> comparator(List<AssociationQuery.Order> sort) {
        Comparator<Association> order = (_, _) -> 0;
        for (AssociationQuery.Order by : sort) {
            check(by.field());
            Comparator<Association> next =
                    Comparator.comparing(one -> String.join("|", fields.values(one, by.field())), (first, second) -> {
                        if (first.isEmpty() || second.isEmpty()) {
                            // What says nothing comes last, either way.
                            int last = Boolean.compare(first.isEmpty(), second.isEmpty());
                            return by.descending() ? -last : last;
                        }
                        return FilterQuery.compare(first, second);
                    });
            order = order.thenComparing(by.descending() ? next.reversed() : next);
        }
        return sort.isEmpty() ? Optional.empty() : Optional.of(order);
    }

    private static void check(String field) {
        if (!AssociationFields.NAMES.contains(field)) {
            throw new UnknownFieldException(field);
        }
    }

    private static List<Count> mostFrequentFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::label))
                .limit(100)
                .toList();
    }

    private static final class Tally {
        private final String text;
        private final Predicate<Association> filter;
        private int count;

        Tally(String text, Predicate<Association> filter) {
            this.text = text;
            this.filter = filter;
        }
    }

    /** Keeps what the page needs: everything where it has to be sorted, else only the page. */
    private static final class Hits {
        private final AssociationQuery query;
        private final List<Association> kept = new ArrayList<>();
        private int total;

        Hits(AssociationQuery query) {
            this.query = query;
        }

        void add(Association one) {
            boolean onPage = total >= query.offset() && kept.size() < query.limit();
            if (!query.sort().isEmpty() || onPage) {
                kept.add(one);
            }
            total++;
        }

        List<Association> page(Optional<Comparator<Association>> order) {
            if (order.isEmpty()) {
                return kept;
            }
            Association[] sorted = kept.toArray(Association[]::new);
            Arrays.sort(sorted, order.get());
            return Arrays.stream(sorted)
                    .skip(query.offset())
                    .limit(query.limit())
                    .toList();
        }
    }
}
