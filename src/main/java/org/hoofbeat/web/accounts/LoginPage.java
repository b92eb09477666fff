package org.hoofbeat.web.accounts;

/**
 * The page to sign in on.
 *
 * @param to where to go from there
 * @param name what was typed before; empty at first
 * @param failed whether an attempt has just failed
 * @param signOn what the single sign-on is called; empty where there is none
 * @param signOnFailed whether it has just refused
 */
public record LoginPage(String to, String name, boolean failed, String signOn, boolean signOnFailed) {}
