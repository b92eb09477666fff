package org.hoofbeat.model;

/** What an annotation row speaks of: the letter in the HPOA file's aspect column. */
public enum Aspect {
    /** P: a sign or symptom. */
    PHENOTYPE('P'),
    /** I: mode of inheritance. */
    INHERITANCE('I'),
    /** C: onset and clinical course. */
    COURSE('C'),
    /** M: clinical modifier. */
    MODIFIER('M'),
    /** H: past medical history. */
    HISTORY('H');

    private final char letter;

    Aspect(char letter) {
        this.letter = letter;
    }

    /** The letter that the HPOA file uses. */
    public char letter() {
        return letter;
    }
}
