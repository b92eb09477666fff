package org.hoofbeat.web.parts;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermTable;

/** Finds what to call a term. Names are made when first asked for and kept, because every page asks for many. */
public final class TermNames {
    private final TermTable terms;
    private final AtomicReferenceArray<TermName> known;

    private TermNames(TermTable terms) {
        this.terms = terms;
        this.known = new AtomicReferenceArray<>(terms.size());
    }

    /** The names of this pack's terms. */
    public static TermNames of(Knowledge knowledge) {
        return new TermNames(knowledge.terms());
    }

    /** The name of a term; one that the pack does not know is called by its identifier. */
    public TermName get(Curie id) {
        OptionalInt row = terms.findRow(id);
        return row.isPresent() ? get(row.getAsInt()) : new TermName(id, id.toString(), "", false);
    }

    /** The name of the term in a row of the pack. */
    public TermName get(int row) {
        TermName name = known.get(row);
        if (name == null) {
            name = read(row);
            known.set(row, name);
        }
        return name;
    }

    private TermName read(int row) {
        String medical = terms.label().get(row);
        String lay = layName(row, Synonym.Scope.EXACT);
        if (lay.isEmpty()) {
            lay = layName(row, Synonym.Scope.RELATED);
        }
        return new TermName(terms.id(row), medical, lay.equalsIgnoreCase(medical) ? "" : lay, true);
    }

    private String layName(int row, Synonym.Scope scope) {
        for (int i = terms.synonymStart()[row]; i < terms.synonymStart()[row + 1]; i++) {
            if (terms.synonymRegister()[i] == Synonym.Register.LAY.ordinal()
                    && terms.synonymScope()[i] == scope.ordinal()) {
                return terms.synonym().get(i);
            }
        }
        return "";
    }
}
