package org.hoofbeat.notices;

/**
 * The mail server through which this site writes.
 *
 * @param host name of the server; empty when the site sends no mail
 * @param port usually 587 for STARTTLS, 465 for TLS
 * @param security how the way there is protected
 * @param user to log in with; empty for a server that asks for nobody
 * @param password of that user
 * @param from the address that letters come from
 */
public record MailSettings(String host, int port, Security security, String user, String password, String from) {
    /** No mail at all. */
    public static final MailSettings NONE = new MailSettings("", 0, Security.STARTTLS, "", "", "");

    /** How the way to the server is protected. */
    public enum Security {
        /** Begun in the clear, and broken off when the server does not change to TLS. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Not at all: for a server on the same machine. */
        NONE
    }

    /** Whether the site sends mail. */
    public boolean isOn() {
        return !host.isEmpty();
    }

    /** Passwords do not belong into logs. */
    @Override
    public String toString() {
        return "MailSettings[host=%s, port=%d, security=%s]".formatted(host, port, security);
    }
}
