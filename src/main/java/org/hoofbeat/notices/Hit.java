package org.hoofbeat.notices;

import java.time.Instant;

/**
 * Something that a feed lists and an alert tells of.
 *
 * @param id stays the same as long as the thing does, such as {@code NCT01234567} or {@code PMID:123}
 * @param title in plain text
 * @param path of its page on this site, beginning with a slash
 * @param updated when it last changed
 * @param summary a sentence or two in plain text; may be empty
 * @param credit where it comes from and under which licence
 */
public record Hit(String id, String title, String path, Instant updated, String summary, String credit) {}
