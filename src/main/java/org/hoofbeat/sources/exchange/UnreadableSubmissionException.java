package org.hoofbeat.sources.exchange;

import org.hoofbeat.sources.MalformedSourceException;

/** What a program submitted is neither a phenopacket nor a plain description of a patient. */
public final class UnreadableSubmissionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSubmissionException(MalformedSourceException cause) {
        super(cause.getMessage(), cause);
    }
}
