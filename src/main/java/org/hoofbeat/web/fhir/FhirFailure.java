package org.hoofbeat.web.fhir;

/** A request that cannot be answered; the outcome names the parameter. */
final class FhirFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String parameter;

    private FhirFailure(int status, String code, String parameter, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.parameter = parameter;
    }

    static FhirFailure required(String parameter) {
        return new FhirFailure(400, "required", parameter, "the parameter '" + parameter + "' is missing");
    }

    static FhirFailure value(String parameter, String message) {
        return new FhirFailure(400, "value", parameter, parameter + ": " + message);
    }

    static FhirFailure notFound(String parameter, String message) {
        return new FhirFailure(404, "not-found", parameter, parameter + ": " + message);
    }

    static FhirFailure notSupported(String parameter, String message) {
        return new FhirFailure(422, "not-supported", parameter, parameter + ": " + message);
    }

    static FhirFailure unreadable(String message) {
        return new FhirFailure(400, "structure", "body", "the body cannot be read: " + message);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String parameter() {
        return parameter;
    }
}
