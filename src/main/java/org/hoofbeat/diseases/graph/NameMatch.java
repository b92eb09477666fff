package org.hoofbeat.diseases.graph;

import org.hoofbeat.model.Synonym;

/** Which kind of name somebody typed. */
public enum NameMatch {
    NAME,
    EXACT_SYNONYM,
    BROAD_SYNONYM,
    NARROW_SYNONYM,
    RELATED_SYNONYM;

    static NameMatch of(Synonym.Scope scope) {
        return switch (scope) {
            case EXACT -> EXACT_SYNONYM;
            case BROAD -> BROAD_SYNONYM;
            case NARROW -> NARROW_SYNONYM;
            case RELATED -> RELATED_SYNONYM;
        };
    }
}
