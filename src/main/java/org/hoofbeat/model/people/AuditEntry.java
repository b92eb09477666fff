package org.hoofbeat.model.people;

import java.time.Instant;

/**
 * One line of the audit: who did what to which object. Each entry's hash covers the one before, so that none can be changed
 * or taken out of the middle without breaking the chain.
 *
 * @param sequence 1 for the first, without gaps
 * @param at to the millisecond
 * @param actor the id of an account, or a word such as {@code command-line}; never a reader
 * @param action such as {@code account.disable}, in the form thing dot verb
 * @param object what it was done to, such as {@code account:…} or {@code MONDO:0007947/summary/3}
 * @param detail what else is worth knowing, without personal data; may be empty
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 in hexadecimal over everything above
 */
public record AuditEntry(
        long sequence,
        Instant at,
        String actor,
        String action,
        String object,
        String detail,
        String previous,
        String hash) {}
