package org.hoofbeat.phenotype.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.MainBodySystem;

/** Sorts rows into body systems. */
final class Sections {
    private final Knowledge knowledge;
    private final MainBodySystem main;
    private final SignNames names;
    private final RowOrder order;

    Sections(Knowledge knowledge, SignNames names, RowOrder order) {
        this.knowledge = knowledge;
        this.main = MainBodySystem.of(knowledge);
        this.names = names;
        this.order = order;
    }

    List<Section> of(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(this::systemOf)).entrySet().stream()
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

    private int systemOf(Row row) {
        return main.find(knowledge.terms().findRow(row.sign().id()).orElseThrow())
                .orElseThrow();
    }
}
