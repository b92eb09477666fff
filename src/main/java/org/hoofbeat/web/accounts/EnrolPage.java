package org.hoofbeat.web.accounts;

/**
 * The page on which a telephone learns the secret of an account.
 *
 * @param secret in base 32, for typing
 * @param picture the same as markup of a QR code
 * @param failed whether the code was not the one of now
 */
public record EnrolPage(String secret, String picture, boolean failed) {
    /** The secret in groups of four, which can be read aloud. */
    public String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
