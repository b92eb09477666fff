package org.hoofbeat.questions.identifiers;

/**
 * A part of a text that may identify somebody.
 *
 * @param start its first code point in the unmodified text, counted from 0
 * @param end the code point after its last
 * @param type what it gives away
 */
public record Identifier(int start, int end, IdentifierType type) {
    public Identifier {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an identifier from %d to %d is none".formatted(start, end));
        }
    }
}
