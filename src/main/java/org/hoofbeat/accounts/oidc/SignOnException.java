package org.hoofbeat.accounts.oidc;

/** A single sign-on that did not come to its end. The message is for the log of the host and holds nothing secret. */
public final class SignOnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SignOnException(String message) {
        super(message);
    }

    SignOnException(String message, Throwable cause) {
        super(message, cause);
    }
}
