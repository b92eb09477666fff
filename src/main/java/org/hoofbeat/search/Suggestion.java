package org.hoofbeat.search;

import org.hoofbeat.model.Curie;

/**
 * One completion.
 *
 * @param kind what it is
 * @param id its canonical identifier
 * @param label its name (a gene's symbol)
 * @param layName its name in plain words (a gene's full name); empty where there is none
 * @param matched the name or identifier that what was typed leads to; often the label itself
 * @param annotations how much is known about it, as in {@link Hit}
 */
public record Suggestion(Kind kind, Curie id, String label, String layName, String matched, int annotations) {}
