package org.hoofbeat.model.literature;

import java.util.List;
import org.hoofbeat.model.citation.PartialDate;

/**
 * What happened to a citation, and when.
 *
 * @param created when it was made; since 2018 the files say it only in the history
 * @param completed when its indexing was completed
 * @param revised when it was last changed; of two records of one version the later counts
 * @param history each step with its name: {@code received}, {@code accepted}, {@code entrez}, {@code pubmed}, {@code medline}
 */
public record ArticleDates(PartialDate created, PartialDate completed, PartialDate revised, List<HistoryStep> history) {
    public ArticleDates {
        history = List.copyOf(history);
    }

    /**
     * One step.
     *
     * @param status the step's name, as PubMed writes it
     * @param date its day
     * @param hour 0 to 23; -1 where it is not said
     * @param minute 0 to 59; -1 where it is not said
     */
    public record HistoryStep(String status, PartialDate date, int hour, int minute) {}

    /** The day of a step; unknown where there was none. */
    public PartialDate of(String status) {
        return history.stream()
                .filter(step -> step.status().equals(status))
                .map(HistoryStep::date)
                .findFirst()
                .orElse(PartialDate.UNKNOWN);
    }

    /** When it came into the database of Entrez: what is known that comes nearest. */
    public PartialDate entrez() {
        PartialDate said = of("entrez");
        if (said.isKnown()) {
            return said;
        }
        PartialDate pubmed = of("pubmed");
        return pubmed.isKnown() ? pubmed : created;
    }
}
