package org.hoofbeat.diseases.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.ImportedPageTable;

/** Finds the disease of a GARD number that the pack does not know, by the pages that were imported. */
public final class ImportedNumbers {
    private static final String GARD = "GARD";
    private static final Pattern TYPED = Pattern.compile("(?i)\\s*gard\\s*[:# ]?\\s*0*(\\d{1,7})\\s*");

    private final Function<Curie, List<Curie>> diseasesOfPages;
    private final Knowledge knowledge;

    /** @param diseasesOfPages what imported pages with a number are about */
    public ImportedNumbers(Function<Curie, List<Curie>> diseasesOfPages, Knowledge knowledge) {
        this.diseasesOfPages = diseasesOfPages;
        this.knowledge = knowledge;
    }

    /** The numbers of the pages in this desk, asked at each call. */
    public static ImportedNumbers in(DeskDatabase desk, Knowledge knowledge) {
        return new ImportedNumbers(
                number -> desk.read(tx -> new ImportedPageTable(tx).listDiseasesOf(number)), knowledge);
    }

    /** Rows of the diseases that pages with this number are about; empty for a number that the pack or nobody knows. */
    public List<Integer> listDiseases(Curie id) {
        if (!id.prefix().equals(GARD) || !(knowledge.resolve(id) instanceof Identity.Unknown)) {
            return List.of();
        }
        return diseasesOfPages.apply(id).stream()
                .flatMap(disease -> row(disease).stream())
                .distinct()
                .toList();
    }

    /** Whether it is a number that an import may have brought, so that what leads nowhere today may lead somewhere tomorrow. */
    public boolean mayBeImported(Curie id) {
        return id.prefix().equals(GARD);
    }

    /** The identifier of the one disease that a typed number means; {@code gard 10802}, {@code GARD:0010802}. */
    Optional<Curie> findTyped(String typed) {
        Matcher number = TYPED.matcher(typed);
        if (!number.matches()) {
            return Optional.empty();
        }
        List<Integer> rows = listDiseases(Curie.parse("GARD:" + number.group(1)));
        return rows.size() == 1 ? Optional.of(knowledge.diseases().idOf(rows.getFirst())) : Optional.empty();
    }

    private Optional<Integer> row(Curie disease) {
        return switch (knowledge.resolve(disease)) {
            case Identity.Canonical(int row) -> Optional.of(row);
            case Identity.Elsewhere(int row) -> Optional.of(row);
            case Identity.Several _, Identity.Unknown _ -> Optional.empty();
        };
    }
}
