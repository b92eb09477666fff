package org.hoofbeat.web.ctgov;

/** Statistics over all studies are being counted, which takes minutes where there are hundreds of thousands. */
final class StillCountingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StillCountingException() {
        super("Statistics are being counted; ask again in half a minute");
    }
}
