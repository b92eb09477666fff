package org.hoofbeat.web.parts;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermTable;

/** Finds what to call a term. Names are made when first asked for and kept, because every page asks for many. */
public final class TermNames {
    private final TermTable terms;
    private final org.hoofbeat.diseases.plain.TermNames plain;
    private final AtomicReferenceArray<TermName> known;

    private TermNames(TermTable terms, org.hoofbeat.diseases.plain.TermNames plain) {
        this.terms = terms;
        this.plain = plain;
        this.known = new AtomicReferenceArray<>(terms.size());
    }

    /** The names of this pack's terms, with the plain words that disease pages use. */
    public static TermNames of(Knowledge knowledge, Diseases diseases) {
        return new TermNames(knowledge.terms(), diseases.names());
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
        org.hoofbeat.diseases.plain.TermName name = plain.of(row);
        return new TermName(name.id(), name.label(), name.hasBoth() ? name.plain() : "", true);
    }
}
