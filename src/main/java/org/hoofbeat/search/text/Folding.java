package org.hoofbeat.search.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reduces a text to its words in plain lower-case letters and digits, one space between them: {@code "Ménière's disease"}
 * becomes {@code "meniere disease"}.
 *
 * <p>Accents, case and punctuation go; letters that have no accent-free form are written out (ß, ø, Greek letters); a
 * possessive {@code 's} goes; a full stop between two digits stays, because {@code 15q13.3} is one word. Nothing that a
 * person can type makes it fail: control characters, emoji and unpaired surrogates separate words.
 */
public final class Folding {
    private static final Pattern NOT_COMPOUND = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
    private static final Map<Integer, String> WRITTEN_OUT = Map.ofEntries(
            entry('ß', "ss"),
            entry('ø', "o"),
            entry('đ', "d"),
            entry('ð', "d"),
            entry('ł', "l"),
            entry('æ', "ae"),
            entry('œ', "oe"),
            entry('þ', "th"),
            entry('ı', "i"),
            entry('ħ', "h"),
            entry('α', "alpha"),
            entry('β', "beta"),
            entry('γ', "gamma"),
            entry('δ', "delta"),
            entry('ε', "epsilon"),
            entry('ζ', "zeta"),
            entry('η', "eta"),
            entry('θ', "theta"),
            entry('ι', "iota"),
            entry('κ', "kappa"),
            entry('λ', "lambda"),
            entry('μ', "mu"),
            entry('ν', "nu"),
            entry('ξ', "xi"),
            entry('π', "pi"),
            entry('ρ', "rho"),
            entry('σ', "sigma"),
            entry('ς', "sigma"),
            entry('τ', "tau"),
            entry('φ', "phi"),
            entry('χ', "chi"),
            entry('ψ', "psi"),
            entry('ω', "omega"));

    private Folding() {}

    /** The words of a text, folded, one space between them; empty when it holds neither letter nor digit. */
    public static String fold(String text) {
        if (isAscii(text)) {
            return AsciiFolding.fold(text);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int c = plain.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isApostrophe(c)) {
                at = isPossessive(plain, at) ? next + 1 : next;
                continue;
            }
            append(c, plain, at, next, out);
            at = next;
        }
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    /** The words of a folded text, in order. */
    public static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Roots of the words that a text writes with a hyphen, written as one: {@code "X-linked"} gives {@code "xlinked"}. */
    public static List<String> closedCompounds(String text) {
        if (text.indexOf('-') < 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (String part : NOT_COMPOUND.split(text)) {
            int hyphen = part.indexOf('-');
            if (hyphen > 0 && hyphen < part.length() - 1) {
                String closed = fold(part).replace(" ", "");
                if (!closed.isEmpty()) {
                    found.add(WordRoots.root(closed));
                }
            }
        }
        return found;
    }

    private static void append(int c, String text, int at, int next, StringBuilder out) {
        if (Character.isLetter(c)) {
            int lower = Character.toLowerCase(c);
            String written = lower < 128 ? null : WRITTEN_OUT.get(lower);
            if (written == null) {
                out.appendCodePoint(lower);
            } else {
                out.append(written);
            }
        } else if (Character.isDigit(c)) {
            out.append((char) ('0' + Character.digit(c, 10)));
        } else if (c == '.' && isDigitAt(text, at - 1) && isDigitAt(text, next)) {
            out.append('.');
        } else if (!isMark(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '′' || c == '´';
    }

    /** Whether the apostrophe at a place is the one of "Huntington's". */
    private static boolean isPossessive(String text, int at) {
        return at > 0
                && Character.isLetter(text.charAt(at - 1))
                && at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean isDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static Map.Entry<Integer, String> entry(char letter, String written) {
        return Map.entry((int) letter, written);
    }
}
