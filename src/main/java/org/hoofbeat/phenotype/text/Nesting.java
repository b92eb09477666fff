package org.hoofbeat.phenotype.text;

/** What happens to a mention that lies inside a longer one. */
public enum Nesting {
    /** It is left out: of "bilateral hip dislocation" only the whole is reported. */
    LONGEST,
    /** It is reported too, when it names another term. */
    NESTED
}
