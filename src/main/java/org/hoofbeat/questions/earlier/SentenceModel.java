package org.hoofbeat.questions.earlier;

/** Turns a text into a vector of length 1, so that texts of like meaning are near each other. */
public interface SentenceModel {

    /** What model it is; vectors of different models cannot be compared. */
    String name();

    /** How many numbers a vector has. */
    int dimensions();

    /** The vector of a text; of a blank one, nothing but zeros. */
    float[] vectorOf(String text);
}
