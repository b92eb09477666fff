package org.hoofbeat.clinic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.SourceEntry;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Prevalence;

/**
 * One statement on how many people have a disease.
 *
 * @param stated the statement
 * @param source the source disease that it is about
 * @param papers the articles that it rests on
 */
public record Epidemiology(Prevalence stated, Curie source, List<Curie> papers) {
    /** How Orphanet writes what a statement rests on: {@code 20301510[PMID]_9450875[PMID]}. */
    private static final Pattern PAPER = Pattern.compile("(\\d+)\\[PMID\\]");

    private static final List<String> KINDS = List.of(
            "point prevalence", "prevalence at birth", "lifetime prevalence", "annual incidence", "cases/families");
    private static final Comparator<Epidemiology> ORDER = Comparator.comparing(
                    (Epidemiology one) -> !one.stated.geography().equals("Worldwide"))
            .thenComparingInt(one -> kind(one.stated))
            .thenComparing(one -> one.stated.geography())
            .thenComparing(one -> one.stated.range());

    public Epidemiology {
        papers = List.copyOf(papers);
    }

    /** Everything that the sources of a disease state; classes that Orphanet itself does not know are left out. */
    static List<Epidemiology> of(DiseaseFacts facts) {
        return facts.sources().stream()
                .flatMap(source -> source.prevalences().stream()
                        .filter(Epidemiology::isKnown)
                        .map(stated -> of(stated, source)))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** Whether it rests on the opinion of experts rather than on articles. */
    public boolean isByExperts() {
        return papers.isEmpty() && stated.reference().contains("EXPERT");
    }

    private static Epidemiology of(Prevalence stated, SourceEntry source) {
        List<Curie> papers = PAPER.matcher(stated.reference())
                .results()
                .map(match -> new Curie("PMID", match.group(1)))
                .distinct()
                .toList();
        return new Epidemiology(stated, source.id(), papers);
    }

    private static boolean isKnown(Prevalence stated) {
        return !stated.range().isBlank() && !stated.range().equals("Unknown");
    }

    private static int kind(Prevalence stated) {
        int kind = KINDS.indexOf(stated.type().toLowerCase(Locale.ROOT));
        return kind < 0 ? KINDS.size() : kind;
    }
}
