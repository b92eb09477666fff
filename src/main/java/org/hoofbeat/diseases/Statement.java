package org.hoofbeat.diseases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.diseases.plain.TermName;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.Sex;

/**
 * What one source says about one term of one of its diseases, in one row of its file.
 *
 * @param source the source disease, for instance {@code OMIM:154700}
 * @param frequency how often, as stated
 * @param negated the source says that the sign is absent
 * @param sex the sex that the statement is limited to
 * @param onset when the sign starts (at most one)
 * @param modifiers how it shows: severity, side, course
 * @param evidence the evidence code: PCS, TAS or IEA
 * @param references where it is said, numbered within the page
 * @param curated the day of the newest curation (at most one)
 */
public record Statement(
        Curie source,
        Frequency frequency,
        boolean negated,
        Sex sex,
        List<TermName> onset,
        List<TermName> modifiers,
        String evidence,
        List<Reference> references,
        List<LocalDate> curated) {

    public Statement {
        onset = List.copyOf(onset);
        modifiers = List.copyOf(modifiers);
        references = List.copyOf(references);
        curated = List.copyOf(curated);
    }

    /** When the sign starts, where the source says so. */
    public Optional<TermName> findOnset() {
        return onset.stream().findFirst();
    }

    /** The day of the newest curation, where the source gives one. */
    public Optional<LocalDate> findCurated() {
        return curated.stream().findFirst();
    }
}
