package org.hoofbeat.model.knowledge;

import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;

/**
 * The diseases that have a page, one row each, ascending by identifier: every Mondo disease, and every source disease that
 * Mondo does not know (or knows under several identifiers) under its own.
 *
 * @param id canonical identifiers as text
 * @param label names; the identifier itself where the source gives none
 * @param obsolete 1 where the source has retired the disease, else 0
 * @param parents rows of the broader diseases and groups; all empty where the pack was built without edges
 * @param synonymStart where each disease's other names begin in the next column; one entry more than there are diseases
 * @param synonym other names
 * @param mappingStart where each disease's mappings begin in the next three columns; one entry more than there are diseases
 * @param mappingPredicate ordinals of {@link MappingPredicate}
 * @param mappingObject identifiers elsewhere, as text
 * @param mappingLabel names elsewhere
 */
public record DiseaseTable(
        TextColumn id,
        TextColumn label,
        byte[] obsolete,
        ListColumn parents,
        int[] synonymStart,
        TextColumn synonym,
        int[] mappingStart,
        byte[] mappingPredicate,
        TextColumn mappingObject,
        TextColumn mappingLabel) {

    private static final String RETIRED = "obsolete ";
    private static final MappingPredicate[] PREDICATES = MappingPredicate.values();

    /** How many diseases have a page. */
    public int size() {
        return id.size();
    }

    /** The canonical identifier of a row. */
    public Curie idOf(int row) {
        return Curie.parse(id.get(row));
    }

    /** What readers are shown: the label, without the word that the source puts before it when it retires an entry. */
    public String nameOf(int row) {
        String name = label.get(row);
        return obsolete[row] != 0 && name.regionMatches(true, 0, RETIRED, 0, RETIRED.length())
                ? name.substring(RETIRED.length()).strip()
                : name;
    }

    /** Other names of the disease. */
    public List<String> synonymsOf(int row) {
        return synonym.list(synonymStart[row], synonymStart[row + 1]);
    }

    /** What the disease is called elsewhere. */
    public List<Mapping> mappingsOf(int row) {
        return IntStream.range(mappingStart[row], mappingStart[row + 1])
                .mapToObj(i -> new Mapping(
                        PREDICATES[mappingPredicate[i]], Curie.parse(mappingObject.get(i)), mappingLabel.get(i)))
                .toList();
    }

    /** Whether is-a edges between diseases were loaded; without them, groups are not known rather than absent. */
    public boolean hasEdges() {
        return parents.values().length > 0;
    }
}
