package org.hoofbeat.questions.identifiers;

/** Looks for one kind of identifier. */
@FunctionalInterface
interface Finder {
    /** Adds what it finds; what earlier finders found is there already. */
    void find(Passage passage, Found found);
}
