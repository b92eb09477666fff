package org.hoofbeat.model.editorial;

import java.time.Instant;

/**
 * What somebody has typed and not yet saved as a version, kept by itself every few seconds. Only its author sees it.
 *
 * @param section the section's number
 * @param account whose it is
 * @param base the version that was opened; 0 for none
 * @param text Markdown as typed, finished or not
 * @param saved when
 */
public record Autosave(long section, String account, int base, String text, Instant saved) {}
