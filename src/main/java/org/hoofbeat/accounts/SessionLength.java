package org.hoofbeat.accounts;

import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idle without a request
 * @param whole in any case
 */
public record SessionLength(Duration idle, Duration whole) {
    /** Two hours without a request, a working day in any case. */
    public static final SessionLength USUAL = new SessionLength(Duration.ofHours(2), Duration.ofHours(12));
}
