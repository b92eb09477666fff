package org.hoofbeat.web.trials;

/**
 * One study in plain words.
 *
 * @param status its state, in words
 * @param isOpen whether it looks for people
 * @param tests what is tested
 * @param who who can join
 * @param where where it is
 * @param since since when, and who runs it
 * @param why why it was found; empty where nothing was looked for
 */
public record TrialCard(
        String nctId,
        String title,
        String status,
        boolean isOpen,
        String tests,
        String who,
        String where,
        String since,
        String why) {}
