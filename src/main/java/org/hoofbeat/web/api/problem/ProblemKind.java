package org.hoofbeat.web.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can go wrong with a request to our own API. The keys are part of the API and are not renamed. */
public enum ProblemKind {
    BAD_REQUEST(400, "The request cannot be understood", "Check its address, headers and body."),
    MALFORMED_ID(400, "Not an identifier", "Write PREFIX:local, such as MONDO:0007947, OMIM:154700 or HP:0001166."),
    MALFORMED_VALUE(400, "A parameter's value cannot be used", "The detail says what is expected."),
    MISSING_PARAMETER(400, "A parameter is missing", "Add the parameter that the detail names."),
    UNKNOWN_PARAMETER(
            400,
            "A parameter is not known",
            "Unknown parameters are refused, because a misspelt filter would otherwise give the wrong answer silently."),
    MALFORMED_BODY(400, "The body cannot be read", "The detail says where and what was expected."),
    TOO_MANY_FINDINGS(400, "Too many findings", "Send the findings of one patient."),
    NO_SUCH_PLACE(404, "Nothing is here", "GET /api/v1/openapi lists what there is."),
    UNKNOWN_DISEASE(404, "No disease has this identifier", "GET /api/v1/search finds diseases by name or identifier."),
    UNKNOWN_TERM(404, "No HPO term has this identifier", "GET /api/v1/search?in=terms finds terms."),
    UNKNOWN_GENE(404, "No gene has this symbol", "GET /api/v1/search?in=genes finds genes."),
    NOT_RANKED(
            404,
            "The disease was not ranked",
            "It has no annotated signs, or is outside the universe: try universe=all."),
    METHOD_NOT_ALLOWED(405, "This method is not served here", "The Allow header lists those that are."),
    NOT_ACCEPTABLE(406, "The accepted formats are not served", "Answers are application/json."),
    BODY_TOO_LARGE(413, "The body is too large", "Send one patient a request; batches are for the command line."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's format is not read", "Send application/json."),
    UNKNOWN_FINDINGS(
            422,
            "Some identifiers are not known",
            "The members unknownTerms and unknownGenes list them; correct them or leave them out."),
    UNEXPECTED(500, "Something failed here", "It is our fault; tell us the number in the detail."),
    SEARCH_NOT_READY(503, "The search index is not ready", "Try again after the seconds in the Retry-After header.");

    private final int status;
    private final String title;
    private final String remedy;

    ProblemKind(int status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** The stable key: {@code unknown-parameter}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProblemKind> findByKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The first kind that has this status; a kind of that class of errors where none has. */
    static ProblemKind ofStatus(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : UNEXPECTED);
    }
}
