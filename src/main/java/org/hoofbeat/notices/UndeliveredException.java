package org.hoofbeat.notices;

/** A letter that the mail server did not take. The message names no address. */
final class UndeliveredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;
    private final boolean aboutServer;

    /**
     * @param forGood whether another attempt is of no use
     * @param aboutServer whether the next letter would meet the same
     */
    UndeliveredException(String message, boolean forGood, boolean aboutServer) {
        super(message);
        this.forGood = forGood;
        this.aboutServer = aboutServer;
    }

    boolean isForGood() {
        return forGood;
    }

    boolean isAboutServer() {
        return aboutServer;
    }
}
