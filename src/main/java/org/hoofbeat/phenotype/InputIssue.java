package org.hoofbeat.phenotype;

import java.util.List;
import org.hoofbeat.model.Curie;

/**
 * Something that was noticed about the findings as given, and what was done.
 *
 * @param kind what was noticed
 * @param term the finding it is about, as given
 * @param others the terms that explain it: the replacement, the more special finding, the ancestor …
 */
public record InputIssue(Kind kind, Curie term, List<Curie> others) {

    /** How much a person should care. */
    public enum Level {
        /** Nothing is lost. */
        NOTE,
        /** Something was changed; the result may differ from what was meant. */
        WARNING,
        /** A finding could not be used. */
        ERROR
    }

    /** What was noticed. */
    public enum Kind {
        /** The ontology has retired the term; its replacement is used. */
        REPLACED(Level.NOTE),
        /** The term was merged into another, which is used. */
        MERGED(Level.NOTE),
        /** Given more than once; used once. */
        DUPLICATE(Level.NOTE),
        /** Another finding is a special case of it; the special one is used. */
        IMPLIED_BY_OTHER(Level.NOTE),
        /** A ruled-out finding is a special case of another ruled-out one; the general one is used. */
        EXCLUDED_BY_OTHER(Level.NOTE),
        /** Both observed and ruled out; it is used as observed. */
        CONTRADICTION(Level.WARNING),
        /** It is ruled out although a special case of it is observed; the observed one is used. */
        CONTRADICTED_BY_SPECIAL_CASE(Level.WARNING),
        /** Retired by the ontology without replacement; not used. */
        RETIRED(Level.ERROR),
        /** Not a sign or symptom (a mode of inheritance, an onset, a modifier); not used. */
        NOT_A_PHENOTYPE(Level.ERROR),
        /** The pack does not know it; not used. */
        UNKNOWN(Level.ERROR);

        private final Level level;

        Kind(Level level) {
            this.level = level;
        }

        /** How much a person should care. */
        public Level level() {
            return level;
        }
    }

    public InputIssue {
        others = List.copyOf(others);
    }
}
