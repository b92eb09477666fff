package org.hoofbeat.store.desk;

import java.util.Locale;

/** What of a question is sealed with the desk key. */
public enum SealedPart {
    /** The question as it was sent. */
    RAW,
    /** Where to write back to. */
    CONTACT,
    /** The copy without identifiers that was made when it came in. */
    REDACTED,
    /** That copy as people have edited it for publication. */
    EDITED;

    String place(long question) {
        return name().toLowerCase(Locale.ROOT) + "/" + question;
    }
}
