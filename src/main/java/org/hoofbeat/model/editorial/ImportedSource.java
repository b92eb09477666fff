package org.hoofbeat.model.editorial;

import java.time.Instant;

/**
 * Where imported pages come from.
 *
 * @param source who wrote them, for instance {@code GARD}
 * @param pages how many there are
 * @param open of how many of them the disease is not known
 * @param newest when the last of them was read in
 */
public record ImportedSource(String source, int pages, int open, Instant newest) {}
