package org.hoofbeat.search.text;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Vocabulary;

/**
 * Reads identifiers in the forms in which people carry them over from elsewhere: {@code MONDO:0007947}, {@code hp_0001250},
 * {@code ORPHA558}, {@code MIM #154700}, bare codes ({@code 154700}, {@code C0024796}, {@code Q87.4}) and web addresses.
 *
 * <p>What it gives are readings, most likely first; whether one of them is known is for the caller to look up. A bare number
 * has several readings.
 */
public final class Identifiers {
    private static final int LONGEST = 300;
    private static final int ONTOLOGY_DIGITS = 7;
    private static final int LONGEST_PREFIX = 16;
    private static final int FEWEST_DIGITS_UNSEPARATED = 4;
    private static final int FEWEST_DIGITS_COMPLETED = 3;
    private static final Pattern SEPARATOR = Pattern.compile("[\\s:_#.-]*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,2}\\d[A-Za-z0-9.]*");
    private static final Set<Vocabulary> OF_DIGITS_ONLY = EnumSet.of(
            Vocabulary.MONDO, Vocabulary.OMIM, Vocabulary.ORPHA, Vocabulary.HP, Vocabulary.HGNC, Vocabulary.DOID);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern SERIES = Pattern.compile("PS\\d{6}");
    private static final Pattern UMLS = Pattern.compile("C\\d{7}");
    private static final Pattern NCIT = Pattern.compile("C\\d{2,6}");
    private static final Pattern MESH = Pattern.compile("[CD]\\d{6,9}");
    private static final Pattern ICD10 = Pattern.compile("[A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?");
    private static final Pattern ENSEMBL = Pattern.compile("ENSG\\d{11}");

    private Identifiers() {}

    /**
     * What a text can be read as.
     *
     * @param readings identifiers, most likely first; empty when the text does not look like an identifier
     * @param certain whether the text can only be an identifier (a known vocabulary's prefix and a colon, a web address), so
     *     that it is of no use to look for it among names
     */
    public record Reading(List<Curie> readings, boolean certain) {
        public Reading {
            readings = List.copyOf(readings);
        }
    }

    /** Reads a text as an identifier. */
    public static Reading read(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return new Reading(List.of(), false);
        }
        if (text.contains("://") || text.startsWith("www.")) {
            return new Reading(WebAddresses.read(text), true);
        }
        Optional<Curie> prefixed = readPrefixed(text);
        if (prefixed.isPresent()) {
            // MESH1 is a gene's other name; MESH:D008382 can only be an identifier.
            return new Reading(List.of(prefixed.get()), text.indexOf(':') > 0 || text.indexOf('_') > 0);
        }
        Optional<Curie> plain = Curie.findIn(text);
        if (plain.isPresent()) {
            return new Reading(
                    List.of(plain.get()), plain.get().findVocabulary().isPresent());
        }
        return new Reading(List.copyOf(readBare(text.toUpperCase(Locale.ROOT))), false);
    }

    /**
     * How the identifiers begin that somebody may be typing: {@code mondo 00079} is the beginning of {@code MONDO:00079…}, and
     * three digits may be the beginning of several vocabularies' codes. Empty when the text does not look like an identifier.
     */
    public static List<String> beginnings(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST_PREFIX + ONTOLOGY_DIGITS + 2) {
            return List.of();
        }
        if (NUMBER.matcher(text).matches()) {
            return text.length() < FEWEST_DIGITS_COMPLETED
                    ? List.of()
                    : Stream.of("OMIM:", "ORPHA:", "MONDO:", "HP:")
                            .map(prefix -> prefix + text)
                            .toList();
        }
        return findPrefix(text)
                .map(found ->
                        found.vocabulary().prefix() + ":" + found.code(text).toUpperCase(Locale.ROOT))
                .stream()
                .filter(beginning -> beginning.chars().anyMatch(c -> c >= '0' && c <= '9'))
                .toList();
    }

    private record Prefix(Vocabulary vocabulary, int length, int codeFrom) {
        String code(String text) {
            return text.substring(codeFrom);
        }
    }

    private static Optional<Prefix> findPrefix(String text) {
        for (int length = Math.min(LONGEST_PREFIX, text.length() - 1); length > 1; length--) {
            Optional<Vocabulary> vocabulary = Vocabulary.findByPrefix(text.substring(0, length));
            if (vocabulary.isPresent()) {
                Matcher separator = SEPARATOR.matcher(text).region(length, text.length());
                int from = separator.lookingAt() ? separator.end() : length;
                return Optional.of(new Prefix(vocabulary.get(), length, from));
            }
        }
        return Optional.empty();
    }

    /** A known vocabulary's prefix and a code, however they are joined. */
    static Optional<Curie> readPrefixed(String text) {
        return findPrefix(text).flatMap(p -> readCode(p.vocabulary(), p.code(text), p.codeFrom() > p.length()));
    }

    private static Optional<Curie> readCode(Vocabulary vocabulary, String code, boolean separated) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        if (vocabulary == Vocabulary.OMIM
                && SERIES.matcher(code.toUpperCase(Locale.ROOT)).matches()) {
            return Optional.of(new Curie("OMIMPS", code.substring(2)));
        }
        boolean number = NUMBER.matcher(code).matches();
        if (OF_DIGITS_ONLY.contains(vocabulary) && !number) {
            return Optional.empty();
        }
        boolean ontology = vocabulary == Vocabulary.MONDO || vocabulary == Vocabulary.HP;
        if (ontology && !separated && code.length() < FEWEST_DIGITS_UNSEPARATED) {
            return Optional.empty(); // HP1 is a gene's other name
        }
        String local = ontology && code.length() < ONTOLOGY_DIGITS
                ? "0".repeat(ONTOLOGY_DIGITS - code.length()) + code
                : code.toUpperCase(Locale.ROOT);
        return Curie.findIn(vocabulary.prefix() + ":" + local);
    }

    private static Set<Curie> readBare(String code) {
        Set<Curie> found = new LinkedHashSet<>();
        if (NUMBER.matcher(code).matches()) {
            readNumber(code, found);
        }
        addIf(SERIES, code, "OMIMPS", code.substring(Math.min(2, code.length())), found);
        addIf(UMLS, code, "UMLS", code, found);
        addIf(MESH, code, "MESH", code, found);
        addIf(NCIT, code, "NCIT", code, found);
        addIf(ICD10, code, "ICD10CM", code, found);
        addIf(ICD10, code, "ICD10WHO", code, found);
        addIf(ENSEMBL, code, "ENSEMBL", code, found);
        return found;
    }

    private static void readNumber(String digits, Set<Curie> found) {
        if (digits.length() == 6) {
            found.add(new Curie("OMIM", digits));
            found.add(new Curie("OMIMPS", digits));
        }
        if (digits.length() <= 6) {
            found.add(new Curie("ORPHA", digits));
        }
        if (digits.length() == ONTOLOGY_DIGITS) {
            found.add(new Curie("MONDO", digits));
            found.add(new Curie("HP", digits));
            found.add(new Curie("GARD", digits));
        }
        if (digits.length() > 5) {
            found.add(new Curie("SNOMEDCT", digits));
            found.add(new Curie("ICD11", digits));
        }
        if (digits.length() > 3) {
            found.add(new Curie("MEDGEN", digits));
        }
    }

    private static void addIf(Pattern pattern, String code, String prefix, String local, Set<Curie> found) {
        if (pattern.matcher(code).matches()) {
            found.add(new Curie(prefix, local));
        }
    }
}
