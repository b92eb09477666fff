package org.hoofbeat.diseases.graph;

/** Somebody filters, sorts or counts by a field that associations do not have. */
public final class UnknownFieldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownFieldException(String field) {
        super("associations have no field '%s'".formatted(field.length() > 80 ? field.substring(0, 80) : field));
    }
}
