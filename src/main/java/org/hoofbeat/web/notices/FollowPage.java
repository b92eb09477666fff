package org.hoofbeat.web.notices;

/**
 * The page on which somebody begins to follow something.
 *
 * @param what is followed, in words
 * @param page that shows it
 * @param feed the absolute address of its feed
 * @param action where the form goes
 * @param mail whether the site sends mail
 * @param sent whether a letter was just asked for
 * @param fault the key of what was wrong with the form; empty at first
 */
public record FollowPage(
        String what, String page, String feed, String action, boolean mail, boolean sent, String fault) {}
