package org.hoofbeat.diseases.editorial;

/** What somebody adds to a step in a few words: why a text is given back, what was done about a report. */
final class Note {
    static final int LONGEST = 1_000;

    private Note() {}

    /**
     * The note without blanks around it.
     *
     * @throws EditorialException.TooLong when it is no note but a text
     */
    static String of(String typed) {
        String note = typed.strip();
        if (note.length() > LONGEST) {
            throw new EditorialException.TooLong(LONGEST);
        }
        return note;
    }
}
