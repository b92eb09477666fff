package org.hoofbeat.model.people;

import java.time.Instant;

/**
 * One person who may log in. Secrets are not part of it (see {@link Credentials}), so it can be shown.
 *
 * @param id never changes and is never used again; texts and the audit refer to it
 * @param name what is typed to log in, unique whatever its case
 * @param displayName what readers see beside a text
 * @param disabled may no longer log in; accounts are never deleted, because texts and the audit name them
 * @param created when it was made, to the millisecond
 * @param changed when any of this last changed
 */
public record Account(
        String id, String name, String displayName, Role role, boolean disabled, Instant created, Instant changed) {}
