package org.hoofbeat.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.questions.Proof.Kind;
import org.hoofbeat.questions.Proof.Piece;
import org.hoofbeat.questions.identifiers.Deidentifier;
import org.hoofbeat.questions.identifiers.Identifier;
import org.hoofbeat.questions.identifiers.IdentifierType;
import org.hoofbeat.store.desk.SealedAwayException;
import org.hoofbeat.store.desk.Tx;

/**
 * Marks every place of a text that may identify a person: what the de-identifier finds in it; what it had found in the question
 * and somebody has typed again; and, so that a person looks even where a program sees nothing, numbers and words written like
 * names. The question as it was sent is compared with and never shown.
 */
final class Proofreading {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[A-Z][A-Z _-]{1,30}\\]");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,/:-]*");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll}\\p{N},;)] )\\p{Lu}[\\p{L}'\u2019-]+");
    private static final int SHORTEST_MASKED = 3;

    private final Supplier<Deidentifier> deidentifier;

    Proofreading(Supplier<Deidentifier> deidentifier) {
        this.deidentifier = deidentifier;
    }

    /** Reads a text beside the question that it came from. */
    Proof read(Tx tx, long question, String text) {
        return read(text, maskedIn(tx, question));
    }

    /** Reads a text that came from no question, or from one that is no longer held. */
    Proof read(String text) {
        return read(text, Set.of());
    }

    private Proof read(String text, Set<String> masked) {
        Kind[] kinds = new Kind[text.length()];
        Arrays.fill(kinds, Kind.PLAIN);
        String[] types = new String[text.length()];
        Arrays.fill(types, "");
        mark(kinds, types, NUMBER.matcher(text), Kind.LOOK);
        mark(kinds, types, CAPITAL.matcher(text), Kind.LOOK);
        for (Identifier span : deidentifier.get().redact(text).spans()) {
            int start = text.offsetByCodePoints(0, span.start());
            int end = text.offsetByCodePoints(start, span.end() - span.start());
            Arrays.fill(kinds, start, end, Kind.SUSPECT);
            Arrays.fill(types, start, end, span.type().name());
        }
        for (String word : masked) {
            Pattern again = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            mark(kinds, types, again.matcher(text), Kind.SUSPECT);
        }
        mark(kinds, types, PLACEHOLDER.matcher(text), Kind.MASKED);
        return new Proof(cut(text, kinds, types));
    }

    private static void mark(Kind[] kinds, String[] types, Matcher found, Kind kind) {
        while (found.find()) {
            Arrays.fill(kinds, found.start(), found.end(), kind);
            Arrays.fill(types, found.start(), found.end(), "");
        }
    }

    private static List<Piece> cut(String text, Kind[] kinds, String[] types) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || kinds[at] != kinds[from] || !types[at].equals(types[from])) {
                pieces.add(new Piece(kinds[from], text.substring(from, at), types[from]));
                from = at;
            }
        }
        return pieces;
    }

    /** What was taken out of the question, in lower case, whole and word by word. */
    private Set<String> maskedIn(Tx tx, long question) {
        Set<String> masked = new HashSet<>();
        findRaw(tx, question).ifPresent(raw -> {
            String text = raw.text();
            for (Identifier span : deidentifier.get().redact(text).spans()) {
                int start = text.offsetByCodePoints(0, span.start());
                int end = text.offsetByCodePoints(start, span.end() - span.start());
                String found = text.substring(start, end).strip().toLowerCase(Locale.ROOT);
                add(masked, found);
                if (span.type() == IdentifierType.NAME) {
                    Arrays.stream(found.split("[\\s,]+")).forEach(word -> add(masked, word));
                }
            }
            add(masked, raw.contact().toLowerCase(Locale.ROOT));
        });
        return masked;
    }

    private static void add(Set<String> masked, String word) {
        if (word.length() >= SHORTEST_MASKED) {
            masked.add(word);
        }
    }

    private static Optional<RawQuestion> findRaw(Tx tx, long question) {
        try {
            return new Vault(tx).findRaw(question);
        } catch (SealedAwayException restoredWithoutItsKey) {
            return Optional.empty();
        }
    }
}
