package org.hoofbeat.diseases;

import java.time.LocalDate;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Prevalence;

/**
 * One source disease that meets with others on a page.
 *
 * @param id its identifier
 * @param label the source's own name for it
 * @param statements how many statements the page takes from it
 * @param newest the day of its newest curation (at most one)
 * @param prevalences what it says about how many people have the disease
 */
public record SourceEntry(
        Curie id, String label, int statements, List<LocalDate> newest, List<Prevalence> prevalences) {

    public SourceEntry {
        newest = List.copyOf(newest);
        prevalences = List.copyOf(prevalences);
    }
}
