package org.hoofbeat.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A compact identifier, {@code PREFIX:local}, in the one spelling that the centre uses inside.
 *
 * <p>The prefix is upper case and canonical: {@code Orphanet:558}, {@code orpha:558} and {@code ORPHA:558} are all
 * {@code ORPHA:558}. GARD numbers are padded to seven digits. The local part keeps its letter case, save where the
 * vocabulary's codes are upper case by definition (MeSH, UMLS, NCIT, ICD-10-CM).
 *
 * @param prefix canonical, upper case, never empty, without the colon
 * @param local the part after the first colon, never empty, without white space
 */
public record Curie(String prefix, String local) implements Comparable<Curie> {
    private static final int LONGEST = 200;
    private static final Comparator<Curie> ORDER =
            Comparator.comparing(Curie::prefix).thenComparing(Curie::local);

    public Curie {
        if (prefix.isEmpty() || local.isEmpty()) {
            throw new MalformedCurieException(prefix + ":" + local);
        }
    }

    /**
     * Reads an identifier as people and files write it.
     *
     * @throws MalformedCurieException when the text is not {@code prefix:local}
     */
    public static Curie parse(String text) {
        return findIn(text).orElseThrow(() -> new MalformedCurieException(text));
    }

    /** Reads an identifier, or nothing when the text is not of the form {@code prefix:local}. */
    public static Optional<Curie> findIn(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        if (colon <= 0 || colon == trimmed.length() - 1 || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        String written = trimmed.substring(0, colon);
        String local = trimmed.substring(colon + 1);
        if (!written.chars().allMatch(Curie::isPrefixCharacter)
                || !local.chars().allMatch(Curie::isLocalCharacter)) {
            return Optional.empty();
        }
        String prefix =
                Vocabulary.findByPrefix(written).map(Vocabulary::prefix).orElse(written.toUpperCase(Locale.ROOT));
        return Optional.of(new Curie(prefix, canonicalLocal(prefix, local)));
    }

    /** The HPO identifier with this number, for instance 1250 for {@code HP:0001250}. */
    public static Curie ofHpo(int number) {
        return new Curie("HP", String.format(Locale.ROOT, "%07d", number));
    }

    /** The vocabulary this identifier belongs to, where it is one the centre knows. */
    public Optional<Vocabulary> findVocabulary() {
        return Vocabulary.findByPrefix(prefix);
    }

    /** The address at the publisher where a person can read about this identifier. */
    public Optional<String> findLink() {
        return findVocabulary().flatMap(v -> v.findLink(this));
    }

    @Override
    public int compareTo(Curie other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return prefix + ":" + local;
    }

    private static String canonicalLocal(String prefix, String local) {
        return switch (prefix) {
            case "GARD" -> isNumber(local) ? "0".repeat(Math.max(0, 7 - local.length())) + local : local;
            case "MESH", "UMLS", "NCIT", "ICD10CM", "ICD10WHO" -> local.toUpperCase(Locale.ROOT);
            case "OMIMPS" -> local.startsWith("PS") ? local.substring(2) : local;
            default -> local;
        };
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isPrefixCharacter(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
    }

    private static boolean isLocalCharacter(int c) {
        return c > ' ' && c < 127 && c != '"' && c != '<' && c != '>' && c != '\\';
    }
}
