package org.hoofbeat.phenotype.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;

/** Sorts rows into body systems. */
final class Sections {
    private final Knowledge knowledge;
    private final SignNames names;
    private final RowOrder order;

    Sections(Knowledge knowledge, SignNames names, RowOrder order) {
        this.knowledge = knowledge;
        this.names = names;
        this.order = order;
    }

    List<Section> of(List<Row> rows) {
        Map<Integer, Integer> sizes = new HashMap<>();
        rows.forEach(row -> systemsOf(row).forEach(system -> sizes.merge(system, 1, Integer::sum)));
        return rows.stream().collect(Collectors.groupingBy(row -> systemOf(row, sizes))).entrySet().stream()
                .map(entry -> new Section(
                        names.of(entry.getKey()),
                        entry.getValue().stream().sorted(order.comparator()).toList()))
                .sorted(bySection())
                .toList();
    }

    private Comparator<Section> bySection() {
        return order == RowOrder.NAME
                ? Comparator.comparing(section -> section.bodySystem().label())
                : Comparator.comparing(section -> section.rows().getFirst(), order.comparator());
    }

    private int systemOf(Row row, Map<Integer, Integer> sizes) {
        return systemsOf(row)
                .boxed()
                .max(Comparator.comparing((Integer system) -> sizes.getOrDefault(system, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private IntStream systemsOf(Row row) {
        return knowledge
                .hierarchy()
                .bodySystemsOf(knowledge.terms().findRow(row.sign().id()).orElseThrow());
    }
}
