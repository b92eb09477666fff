package org.hoofbeat.clinic;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.diseases.BodySystem;
import org.hoofbeat.diseases.DiseaseFacts;

/**
 * The signs of a disease as asked for.
 *
 * @param question what was asked
 * @param rows the signs that answer it, in its order
 * @param total how many signs there are, whatever was asked
 * @param systems the body systems of all of them
 */
public record PhenotypeTable(PhenotypeQuestion question, List<PhenotypeRow> rows, int total, List<BodySystem> systems) {
    public PhenotypeTable {
        rows = List.copyOf(rows);
        systems = List.copyOf(systems);
    }

    static PhenotypeTable of(DiseaseFacts facts, PhenotypeQuestion question) {
        List<PhenotypeRow> all = new ArrayList<>();
        facts.systems()
                .forEach(system -> system.signs().forEach(sign -> all.add(new PhenotypeRow(sign, system.system()))));
        return new PhenotypeTable(
                question,
                all.stream()
                        .filter(question::wants)
                        .sorted(question.order().comparator(question.reversed()))
                        .toList(),
                all.size(),
                facts.systems().stream().map(system -> system.system()).toList());
    }
}
