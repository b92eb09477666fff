package org.hoofbeat.model.literature;

/**
 * Who paid for a work.
 *
 * @param number {@code R01 DC008549}; may be empty
 * @param acronym of the institute, {@code DC}; may be empty
 * @param agency {@code NIDCD NIH HHS}
 * @param country of the agency
 */
public record Grant(String number, String acronym, String agency, String country) {}
