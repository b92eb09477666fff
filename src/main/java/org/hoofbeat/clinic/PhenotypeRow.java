package org.hoofbeat.clinic;

import java.util.List;
import org.hoofbeat.diseases.BodySystem;
import org.hoofbeat.diseases.PooledFrequency;
import org.hoofbeat.diseases.Reference;
import org.hoofbeat.diseases.StatedTerm;
import org.hoofbeat.diseases.Statement;
import org.hoofbeat.diseases.plain.TermName;

/**
 * One sign of a disease in the table for clinicians.
 *
 * @param sign the sign and all that sources say of it
 * @param system the body system under which the disease's page shows it
 */
public record PhenotypeRow(StatedTerm sign, BodySystem system) {

    /** How often, over all sources. */
    public PooledFrequency frequency() {
        return sign.frequency();
    }

    /** When it starts, as far as a source says so, each age once. */
    public List<TermName> onsets() {
        return sign.statements().stream()
                .flatMap(statement -> statement.findOnset().stream())
                .distinct()
                .toList();
    }

    /** The evidence codes of its statements, the best first: published study, traceable author statement, inferred by machine. */
    public List<Evidence> evidence() {
        return sign.statements().stream()
                .map(Statement::evidence)
                .flatMap(code -> Evidence.findByCode(code).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Where it is said. */
    public List<Reference> references() {
        return sign.references();
    }
}
