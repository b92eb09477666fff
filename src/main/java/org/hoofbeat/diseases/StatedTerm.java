package org.hoofbeat.diseases;

import java.util.List;
import org.hoofbeat.diseases.plain.TermName;

/**
 * A term that sources state about a disease — a sign, an onset, a mode of inheritance, a course — with everything they say.
 *
 * @param row the term's row in the pack's ontology
 * @param name what it is called
 * @param frequency how often, over all statements
 * @param statements what each source says, at least one
 */
public record StatedTerm(int row, TermName name, PooledFrequency frequency, List<Statement> statements) {

    public StatedTerm {
        statements = List.copyOf(statements);
    }

    /** The references of all statements, each once, in the order of their numbers. */
    public List<Reference> references() {
        return statements.stream()
                .flatMap(statement -> statement.references().stream())
                .distinct()
                .sorted(java.util.Comparator.comparingInt(Reference::number))
                .toList();
    }
}
