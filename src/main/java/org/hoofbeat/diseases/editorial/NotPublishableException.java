package org.hoofbeat.diseases.editorial;

import java.util.List;
import java.util.stream.Collectors;

/** A text that must not be published as it is. */
public final class NotPublishableException extends EditorialException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * What is wrong at one place.
     *
     * @param fault what it is
     * @param line where in the text, 1 for the first line; 0 for the text as a whole
     * @param key the citation as written; empty where it is about none
     * @param detail what else is known, for instance why a work must not be cited; may be empty
     */
    public record Problem(Fault fault, int line, String key, String detail) {}

    /** What stops publication. */
    public enum Fault {
        /** There is no text. */
        EMPTY,
        /** Marks are left where two people's texts were brought together. */
        UNMERGED,
        /** A mark names a work that is not in the list of works. */
        UNKNOWN_WORK,
        /** A mark names a work that was retracted or found unusable. */
        UNUSABLE_WORK,
        /** A work has no date of access. */
        NO_ACCESS_DATE,
        /** The text states facts and cites nothing. */
        NO_CITATION;

        /** How the message bundles name it. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    NotPublishableException(List<Problem> problems) {
        super("The text cannot be published: "
                + problems.stream()
                        .map(problem -> "line %d: %s %s"
                                .formatted(
                                        problem.line(),
                                        problem.fault()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', ' '),
                                        problem.key()))
                        .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** What has to be put right, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }
}
