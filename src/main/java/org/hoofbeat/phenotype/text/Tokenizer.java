package org.hoofbeat.phenotype.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * Cuts a text into words: runs of letters and digits, folded to plain lower-case letters. A possessive {@code 's} belongs to
 * its word's place but not to its letters; a full stop between digits belongs to the word. What separates two words is kept
 * as a kind, the strongest that lies between them.
 *
 * <p>Anything may come in: control characters, combining marks without end and unpaired surrogates separate words, and of a
 * run of more than 60 letters only the first 60 are looked at.
 */
final class Tokenizer {
    private static final int LONGEST = 60;
    private static final int LETTERS_A_WORD = 6;
    private static final Map<Character, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ł', "l"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('α', "alpha"),
            Map.entry('β', "beta"),
            Map.entry('γ', "gamma"),
            Map.entry('δ', "delta"),
            Map.entry('μ', "mu"),
            Map.entry('ω', "omega"));

    private final WordSource words;
    private final String text;
    private final TokenList tokens;
    private final char[] letters = new char[2 * LONGEST + 20];
    private int length;
    private byte gap = TokenList.STOP;
    private boolean lineStart = true;

    private Tokenizer(String text, WordSource words) {
        this.text = text;
        this.words = words;
        this.tokens = new TokenList(text.length() / LETTERS_A_WORD + 2);
    }

    static TokenList tokenize(String text, WordSource words) {
        var tokenizer = new Tokenizer(text, words);
        tokenizer.run();
        tokenizer.tokens.mergeCompounds(words);
        return tokenizer.tokens;
    }

    private void run() {
        int at = 0;
        int n = text.length();
        while (at < n) {
            char c = text.charAt(at);
            if (isWordLetter(c)) {
                at = word(at);
            } else {
                separate(c, at);
                at++;
            }
        }
    }

    private int word(int from) {
        int n = text.length();
        int at = from;
        long hash = 0;
        boolean plain = true;
        boolean small = false;
        boolean digit = false;
        length = 0;
        while (at < n) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z') {
                small = true;
                append(c);
            } else if (c >= 'A' && c <= 'Z') {
                append((char) (c | 0x20));
            } else if (c >= '0' && c <= '9') {
                digit = true;
                append(c);
            } else if (c < 128) {
                if (c != '.' || !isDigit(at - 1) || !isDigit(at + 1)) {
                    break;
                }
                append(c);
            } else if (isWordLetter(c) || isMark(c)) {
                plain = false;
                small |= Character.isLowerCase(c);
            } else {
                break;
            }
            at++;
        }
        int end = at;
        if (!plain) {
            fold(text.substring(from, Math.min(end, from + LONGEST)));
        }
        if (end + 1 < n
                && isApostrophe(text.charAt(end))
                && (text.charAt(end + 1) | 0x20) == 's'
                && endsWord(end + 2)) {
            end += 2;
        }
        if (length == 1 && text.charAt(from) == 'A' && gap < TokenList.STOP) {
            // The A of "type A" is no article, and must not be taken for one.
            letters[0] = 'A';
        }
        for (int i = 0; i < length; i++) {
            hash = Hash.with(hash, letters[i]);
        }
        byte form = (byte) ((small ? 0 : TokenList.CAPITALS)
                | (Character.isUpperCase(text.charAt(from)) ? TokenList.CAPITAL : 0)
                | (lineStart ? TokenList.LINE : 0)
                | (isAdjective() ? TokenList.GREEK : 0)
                | (digit ? TokenList.DIGIT : 0));
        add(from, end, hash, form);
        return end;
    }

    private void add(int from, int end, long hash, byte form) {
        tokens.add(from, end, words.word(letters, length, hash), hash, length, gap, form);
        gap = TokenList.SPACE;
        lineStart = false;
    }

    private void separate(char c, int at) {
        switch (c) {
            case ' ', '\t', '"', '\'', '’', '‘', '“', '”', '*' -> {}
            case '-', '‐', '‑', '–', '—' -> raise(isSpaced(at) ? TokenList.COMMA : TokenList.HYPHEN);
            case '/' -> raise(TokenList.SLASH);
            case ',' -> raise(TokenList.COMMA);
            case '(', ')', '[', ']' -> raise(TokenList.BRACKET);
            case '.' -> raise(endsSentence(at) ? TokenList.STOP : TokenList.COMMA);
            case ';', '!' -> raise(TokenList.STOP);
            case ':' -> {
                raise(TokenList.STOP);
                if (tokens.size > 0 && tokens.end[tokens.size - 1] == at) {
                    tokens.shape[tokens.size - 1] |= TokenList.COLON;
                }
            }
            case '?' -> gap = TokenList.DOUBT;
            case '\n', '\r' -> {
                lineStart = true;
                raise(wraps(at) ? TokenList.SPACE : TokenList.STOP);
            }
            default -> raise(Character.isWhitespace(c) || isMark(c) ? TokenList.SPACE : TokenList.BRACKET);
        }
    }

    private void raise(byte separator) {
        if (separator > gap) {
            gap = separator;
        }
    }

    /** A dash with a space on both sides is a pause. */
    private boolean isSpaced(int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
    }

    /** A full stop ends a sentence unless a small letter follows, as after an abbreviation. */
    private boolean endsSentence(int at) {
        int next = at + 1;
        if (next < text.length() && isWordLetter(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && next < at + 4 && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    /** Whether a line break only wraps a long line: the next line goes on with a small letter. */
    private boolean wraps(int at) {
        int next = at + 1;
        while (next < text.length() && next < at + 20 && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next)) && at - lineBegin(at) > 50;
    }

    private int lineBegin(int at) {
        int begin = at;
        while (begin > 0 && at - begin < 60 && text.charAt(begin - 1) != '\n') {
            begin--;
        }
        return begin;
    }

    /** Whether the word ends like an adjective made from a Greek or Latin noun: ataxic, nevoid, edematous. */
    private boolean isAdjective() {
        if (length < 6) {
            return false;
        }
        String ending = new String(letters, length - 3, 3);
        return ending.endsWith("ic") || ending.equals("oid") || ending.equals("ous");
    }

    private void append(char c) {
        if (length < LONGEST) {
            letters[length++] = c;
        }
    }

    private void fold(String word) {
        length = 0;
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = Character.toLowerCase(decomposed.charAt(i));
            if (isMark(c)) {
                continue;
            }
            String written = c < 128 ? null : WRITTEN_OUT.get(c);
            if (written == null) {
                append(c);
            } else {
                for (int j = 0; j < written.length(); j++) {
                    append(written.charAt(j));
                }
            }
        }
    }

    private boolean endsWord(int at) {
        return at >= text.length() || !isWordLetter(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isWordLetter(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '`' || c == '´';
    }
}
