package org.hoofbeat.model.literature;

/**
 * A journal.
 *
 * @param title in full
 * @param isoAbbreviation {@code Restor. Neurol. Neurosci.}
 * @param medlineAbbreviation {@code Restor Neurol Neurosci}
 * @param nlmId its number in the catalogue of the National Library of Medicine
 * @param country where it is published
 * @param printIssn of the printed form
 * @param electronicIssn of the form on the web
 * @param linkingIssn that stands for all its forms
 */
public record Journal(
        String title,
        String isoAbbreviation,
        String medlineAbbreviation,
        String nlmId,
        String country,
        String printIssn,
        String electronicIssn,
        String linkingIssn) {
    /** Nothing is known of a journal. */
    public static final Journal UNKNOWN = new Journal("", "", "", "", "", "", "", "");

    /** The shortest name that is known. */
    public String shortest() {
        if (!medlineAbbreviation.isEmpty()) {
            return medlineAbbreviation;
        }
        return isoAbbreviation.isEmpty() ? title : isoAbbreviation;
    }
}
