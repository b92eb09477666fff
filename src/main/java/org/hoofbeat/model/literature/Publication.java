package org.hoofbeat.model.literature;

import java.util.List;
import org.hoofbeat.model.citation.PartialDate;

/**
 * Where and when an article appeared.
 *
 * @param journal in which journal; {@link Journal#UNKNOWN} for chapters
 * @param volume volume
 * @param issue issue within the volume
 * @param pages as MEDLINE writes them, {@code 195-210} or {@code 1865-76}
 * @param date of the issue
 * @param electronicDate when it appeared on the web
 * @param model {@code Print}, {@code Electronic}, {@code Print-Electronic}, {@code Electronic-eCollection}
 * @param status {@code ppublish}, {@code epublish}, {@code aheadofprint}; may be empty
 * @param languages three letters each, {@code eng}
 */
public record Publication(
        Journal journal,
        String volume,
        String issue,
        String pages,
        PublicationDate date,
        PartialDate electronicDate,
        String model,
        String status,
        List<String> languages) {
    public Publication {
        languages = List.copyOf(languages);
    }

    /** The earlier of the two dates of publication of which at least the year is known. */
    public PartialDate earliest() {
        PartialDate printed = date.date();
        if (!electronicDate.isKnown() || printed.isKnown() && printed.year() < electronicDate.year()) {
            return printed;
        }
        return printed.isKnown() && printed.year() == electronicDate.year() && printed.compareTo(electronicDate) < 0
                ? printed
                : electronicDate;
    }
}
