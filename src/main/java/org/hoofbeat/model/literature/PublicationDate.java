package org.hoofbeat.model.literature;

import org.hoofbeat.model.citation.PartialDate;

/**
 * When an issue appeared, as a date and as it is written.
 *
 * @param date as far as it is known; of a span of months or a season its first month
 * @param text as PubMed writes it: {@code 2018 May 17}, {@code 2015 Nov-Dec}, {@code 2014 Winter}
 */
public record PublicationDate(PartialDate date, String text) {
    /** Nothing is known. */
    public static final PublicationDate UNKNOWN = new PublicationDate(PartialDate.UNKNOWN, "");
}
