package org.hoofbeat.model.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.Term;

/**
 * The Human Phenotype Ontology, one row a term, ascending by number; obsolete terms are rows too.
 *
 * @param number the digits of the identifier: 1250 for HP:0001250
 * @param label medical names
 * @param parents rows of the is-a parents
 * @param obsolete 0 for current terms, 1 for retired ones, 2 for retired ones whose replacements are only to be considered
 * @param replacements rows that stand in for an obsolete term
 * @param alternativeNumber numbers of merged terms, ascending
 * @param alternativeRow the row that each of them was merged into
 * @param synonymStart where each term's synonyms begin in the next three columns; one entry more than there are terms
 * @param synonym other names
 * @param synonymScope ordinals of {@link Synonym.Scope}
 * @param synonymRegister ordinals of {@link Synonym.Register}
 */
public record TermTable(
        int[] number,
        TextColumn label,
        ListColumn parents,
        byte[] obsolete,
        ListColumn replacements,
        int[] alternativeNumber,
        int[] alternativeRow,
        int[] synonymStart,
        TextColumn synonym,
        byte[] synonymScope,
        byte[] synonymRegister) {

    private static final Synonym.Scope[] SCOPES = Synonym.Scope.values();
    private static final Synonym.Register[] REGISTERS = Synonym.Register.values();

    /** How many terms there are, obsolete ones included. */
    public int size() {
        return number.length;
    }

    /** The identifier of a row. */
    public Curie id(int row) {
        return Curie.ofHpo(number[row]);
    }

    /** The row of an identifier: its own, or that of the term it was merged into. Obsolete terms keep their own row. */
    public OptionalInt findRow(Curie id) {
        if (!id.prefix().equals("HP") || id.local().length() > 9) {
            return OptionalInt.empty();
        }
        try {
            return findRow(Integer.parseInt(id.local()));
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    /** The row of the term with this number, its own or that of the term it was merged into. */
    public OptionalInt findRow(int wanted) {
        int row = Arrays.binarySearch(number, wanted);
        if (row >= 0) {
            return OptionalInt.of(row);
        }
        int merged = Arrays.binarySearch(alternativeNumber, wanted);
        return merged >= 0 ? OptionalInt.of(alternativeRow[merged]) : OptionalInt.empty();
    }

    /** Whether the ontology has retired the term of this row. */
    public boolean isObsolete(int row) {
        return obsolete[row] != 0;
    }

    /** The one term that takes the place of a retired one, where the ontology says that it does. */
    public OptionalInt findReplacement(int row) {
        return obsolete[row] == 1 && replacements.count(row) == 1
                ? OptionalInt.of(replacements.get(row)[0])
                : OptionalInt.empty();
    }

    /** One row as a value. */
    public Term get(int row) {
        List<Curie> merged = IntStream.range(0, alternativeRow.length)
                .filter(i -> alternativeRow[i] == row)
                .mapToObj(i -> Curie.ofHpo(alternativeNumber[i]))
                .toList();
        return new Term(
                id(row),
                label.get(row),
                synonymsOf(row),
                parents.stream(row).mapToObj(this::id).toList(),
                merged,
                isObsolete(row),
                replacements.stream(row).mapToObj(this::id).toList(),
                obsolete[row] == 2);
    }

    /** Other names of a term, in the source's order. */
    public List<Synonym> synonymsOf(int row) {
        return IntStream.range(synonymStart[row], synonymStart[row + 1])
                .mapToObj(i -> new Synonym(synonym.get(i), SCOPES[synonymScope[i]], REGISTERS[synonymRegister[i]]))
                .toList();
    }
}
