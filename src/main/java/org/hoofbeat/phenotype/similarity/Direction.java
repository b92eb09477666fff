package org.hoofbeat.phenotype.similarity;

/** Which of two sets has to find its partners in the other. */
public enum Direction {
    /** Both, and the mean of both counts. */
    BIDIRECTIONAL,
    /** The set that is asked about; what else the other one has does not matter. */
    SUBJECT_TO_OBJECT,
    /** The other one. */
    OBJECT_TO_SUBJECT;

    /** The score of two one-way scores. */
    double of(double subjectToObject, double objectToSubject) {
        return switch (this) {
            case BIDIRECTIONAL -> (subjectToObject + objectToSubject) / 2;
            case SUBJECT_TO_OBJECT -> subjectToObject;
            case OBJECT_TO_SUBJECT -> objectToSubject;
        };
    }
}
