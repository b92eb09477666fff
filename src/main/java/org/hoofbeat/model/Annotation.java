package org.hoofbeat.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One statement of one source about one disease: "people with this disease have this sign, this often, says this paper".
 *
 * @param term the sign, mode of inheritance, onset or course
 * @param aspect which of these it is
 * @param negated the source says that the sign is absent ({@code NOT})
 * @param frequency how often, as stated
 * @param onset when the sign starts, as HPO onset terms (at most one)
 * @param sex the sex the statement is limited to
 * @param modifiers HPO modifier terms (severity, laterality …)
 * @param evidence the evidence code: PCS (published clinical study), TAS (traceable author statement), IEA (inferred)
 * @param references where it is said: PMIDs, OMIM, Orphanet or web references, each part on its own
 * @param curations who wrote it down and when, in the source's words, newest last: {@code HPO:probinson[2021-06-21]}
 */
public record Annotation(
        Curie term,
        Aspect aspect,
        boolean negated,
        Frequency frequency,
        List<Curie> onset,
        Sex sex,
        List<Curie> modifiers,
        String evidence,
        List<String> references,
        List<LocalDate> curations) {

    public Annotation {
        onset = List.copyOf(onset);
        modifiers = List.copyOf(modifiers);
        references = List.copyOf(references);
        curations = List.copyOf(curations);
    }

    /** The day of the newest curation, where the source gives one. */
    public Optional<LocalDate> findCurationDate() {
        return curations.stream().max(LocalDate::compareTo);
    }
}
