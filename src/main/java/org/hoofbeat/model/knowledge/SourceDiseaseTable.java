package org.hoofbeat.model.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.Prevalence;

/**
 * The diseases of the sources that state facts (OMIM, Orphanet, DECIPHER), one row each, ascending by identifier. This is
 * the unit that is ranked in a differential.
 *
 * @param id identifiers as text, for instance {@code OMIM:154700}
 * @param label the source's own name for it
 * @param disease row of the page that it belongs to, in {@link DiseaseTable}
 * @param annotationStart where each disease's rows begin in {@link AnnotationTable}; one entry more than there are diseases
 * @param crossReferenceStart where each disease's graded cross-references begin in the next two columns (Orphanet packets)
 * @param crossReferencePredicate ordinals of {@link MappingPredicate}, read "this disease is … of the object": BROAD when the
 *     object is broader than this disease
 * @param crossReferenceObject identifiers as text
 * @param prevalenceStart where each disease's prevalences begin in the next four columns
 * @param prevalenceType see {@link Prevalence}
 * @param prevalenceRange see {@link Prevalence}
 * @param prevalenceGeography see {@link Prevalence}
 * @param prevalenceReference see {@link Prevalence}
 */
public record SourceDiseaseTable(
        TextColumn id,
        TextColumn label,
        int[] disease,
        int[] annotationStart,
        int[] crossReferenceStart,
        byte[] crossReferencePredicate,
        TextColumn crossReferenceObject,
        int[] prevalenceStart,
        TextColumn prevalenceType,
        TextColumn prevalenceRange,
        TextColumn prevalenceGeography,
        TextColumn prevalenceReference) {

    private static final MappingPredicate[] PREDICATES = MappingPredicate.values();

    /** How many source diseases there are. */
    public int size() {
        return disease.length;
    }

    /** The identifier of a row. */
    public Curie idOf(int row) {
        return Curie.parse(id.get(row));
    }

    /** How many annotation rows a source disease has; 0 for one that only other facts are known of. */
    public int annotationCount(int row) {
        return annotationStart[row + 1] - annotationStart[row];
    }

    /** Graded cross-references of a source disease: the identifier elsewhere, and how it relates. */
    public Map<Curie, MappingPredicate> crossReferencesOf(int row) {
        return IntStream.range(crossReferenceStart[row], crossReferenceStart[row + 1])
                .boxed()
                .collect(Collectors.toMap(
                        i -> Curie.parse(crossReferenceObject.get(i)),
                        i -> PREDICATES[crossReferencePredicate[i]],
                        (first, second) -> first,
                        java.util.TreeMap::new));
    }

    /** What the source says about how many people have the disease. */
    public List<Prevalence> prevalencesOf(int row) {
        return IntStream.range(prevalenceStart[row], prevalenceStart[row + 1])
                .mapToObj(i -> new Prevalence(
                        prevalenceType.get(i),
                        prevalenceRange.get(i),
                        prevalenceGeography.get(i),
                        prevalenceReference.get(i)))
                .toList();
    }
}
