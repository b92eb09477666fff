package org.hoofbeat.web.accounts;

/**
 * The page to choose a password on, with a token.
 *
 * @param done whether it was just chosen
 * @param fault the end of the message key that says why it was not; empty at first
 */
public record ResetPage(boolean done, String fault) {}
