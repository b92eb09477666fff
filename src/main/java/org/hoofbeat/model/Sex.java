package org.hoofbeat.model;

/** The sex that a patient has or that an annotation is limited to; {@link #UNSTATED} where nothing is said. */
public enum Sex {
    UNSTATED,
    FEMALE,
    MALE
}
