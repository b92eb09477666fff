package org.hoofbeat.accounts.oidc;

import java.net.URI;

/**
 * A single sign-on that was begun.
 *
 * @param address where to send the browser
 * @param pending what the browser must bring back in a cookie: state, nonce and code verifier, separated by dots
 */
public record Begun(URI address, String pending) {}
