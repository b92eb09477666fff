package org.hoofbeat.web.editorial;

/**
 * A form that could not be taken, with the text that it held.
 *
 * @param title what happened, in a few words
 * @param message what it means and what to do
 * @param action where the form was sent; empty where there is nothing to send again
 * @param text the text, as it was typed
 * @param base the version that it was made from
 * @param note what its author said about it
 * @param signIn whether signing in again helps
 */
public record KeptTextPage(
        String title, String message, String action, String text, String base, String note, boolean signIn) {}
