package org.hoofbeat.diseases.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A filter as Solr's standard parser reads it: {@code field:value}, {@code field:"a value"}, {@code field:(a OR b)}, {@code
 * field:[1 TO 5]}, stars in values, {@code AND}, {@code OR}, {@code NOT}, {@code +}, {@code -} and brackets. A value without a
 * field is looked for in the labels.
 */
public final class FilterQuery {
    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 50;
    private static final String LABELS = "";

    private final AssociationFields fields;
    private final String text;
    private int at;
    private int depth;

    private FilterQuery(AssociationFields fields, String text) {
        this.fields = fields;
        this.text = text;
    }

    /**
     * Reads a filter.
     *
     * @throws UnreadableFilterException when it is of another form
     * @throws UnknownFieldException when it names a field that there is not
     */
    static Predicate<Association> read(AssociationFields fields, String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableFilterException("a filter of more than " + LONGEST + " characters");
        }
        var query = new FilterQuery(fields, text);
        Predicate<Association> filter = query.any(LABELS);
        query.skipSpaces();
        if (query.at < text.length()) {
            throw new UnreadableFilterException("unexpected '" + text.charAt(query.at) + "' at character " + query.at);
        }
        return filter;
    }

    private Predicate<Association> any(String field) {
        if (++depth > DEEPEST) {
            throw new UnreadableFilterException("brackets are nested too deeply");
        }
        List<Predicate<Association>> choices = new ArrayList<>();
        choices.add(all(field));
        while (takeWord("OR") || takeWord("||")) {
            choices.add(all(field));
        }
        depth--;
        return one -> choices.stream().anyMatch(choice -> choice.test(one));
    }

    /** Clauses beside each other must all hold, as in a client's filters they are meant to. */
    private Predicate<Association> all(String field) {
        List<Predicate<Association>> clauses = new ArrayList<>();
        do {
            clauses.add(clause(field));
            skipSpaces();
        } while (takeWord("AND")
                || takeWord("&&")
                || (at < text.length() && text.charAt(at) != ')' && !isWord("OR") && !isWord("||")));
        return one -> clauses.stream().allMatch(clause -> clause.test(one));
    }

    private Predicate<Association> clause(String field) {
        skipSpaces();
        if (takeWord("NOT") || take('-') || take('!')) {
            if (++depth > DEEPEST) {
                throw new UnreadableFilterException("denials are nested too deeply");
            }
            Predicate<Association> denied = clause(field).negate();
            depth--;
            return denied;
        }
        take('+');
        skipSpaces();
        if (take('(')) {
            Predicate<Association> inner = any(field);
            close(')');
            return inner;
        }
        if (at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '{')) {
            return range(field);
        }
        String value = value(!field.equals(LABELS));
        if (field.equals(LABELS) && at < text.length() && text.charAt(at) == ':') {
            at++;
            return value.equals("*") ? everything() : clause(value);
        }
        return matching(field, value);
    }

    private Predicate<Association> everything() {
        take('*');
        return _ -> true;
    }

    private String value(boolean colons) {
        var value = new StringBuilder();
        if (take('"')) {
            while (at < text.length() && text.charAt(at) != '"') {
                addEscaped(value, true);
            }
            close('"');
            return value.toString();
        }
        while (at < text.length() && !isEnd(text.charAt(at), colons)) {
            addEscaped(value, false);
        }
        if (value.isEmpty()) {
            throw new UnreadableFilterException("a value is expected at character " + at);
        }
        return value.toString();
    }

    /** A field's name ends at its colon; an identifier keeps its own where a field stands before it. */
    private static boolean isEnd(char c, boolean colons) {
        return Character.isWhitespace(c) || c == ')' || c == '(' || c == '"' || (c == ':' && !colons);
    }

    private void addEscaped(StringBuilder value, boolean quoted) {
        char c = text.charAt(at++);
        if (c == '\\' && at < text.length()) {
            char next = text.charAt(at++);
            value.append(next == '*' ? '\uE000' : next);
        } else {
            value.append(quoted && c == '*' ? '\uE000' : c);
        }
    }

    private Predicate<Association> range(String field) {
        boolean including = text.charAt(at++) == '[';
        int end = Math.max(text.indexOf(']', at), text.indexOf('}', at));
        if (end < 0) {
            throw new UnreadableFilterException("a range is not closed");
        }
        String[] bounds = text.substring(at, end).strip().split("\\s+TO\\s+");
        boolean includingEnd = text.charAt(end) == ']';
        at = end + 1;
        if (bounds.length != 2) {
            throw new UnreadableFilterException("a range is written [low TO high]");
        }
        check(field);
        return one -> fields.values(one, field).stream()
                .anyMatch(value -> above(value, bounds[0], including) && above(bounds[1], value, includingEnd));
    }

    private static boolean above(String value, String bound, boolean including) {
        if (bound.equals("*") || value.equals("*")) {
            return true;
        }
        int order = compare(value, bound);
        return order > 0 || (including && order == 0);
    }

    /** Numbers by size, other texts by their characters. */
    static int compare(String first, String second) {
        try {
            return Double.compare(Double.parseDouble(first), Double.parseDouble(second));
        } catch (NumberFormatException text) {
            return first.compareTo(second);
        }
    }

    private Predicate<Association> matching(String field, String value) {
        if (field.equals(LABELS)) {
            String word = value.toLowerCase(Locale.ROOT).replace('\uE000', '*');
            return one -> fields.values(one, "subject_label").stream().anyMatch(label -> has(label, word))
                    || fields.values(one, "object_label").stream().anyMatch(label -> has(label, word));
        }
        check(field);
        if (value.equals("*")) {
            return one -> !fields.values(one, field).isEmpty();
        }
        if (value.indexOf('*') < 0) {
            String wanted = value.replace('\uE000', '*');
            return one -> fields.values(one, field).contains(wanted);
        }
        Pattern pattern =
                Pattern.compile(Pattern.quote(value).replace("*", "\\E.*\\Q").replace('\uE000', '*'), Pattern.DOTALL);
        return one -> fields.values(one, field).stream()
                .anyMatch(known -> pattern.matcher(known).matches());
    }

    private static boolean has(String label, String word) {
        return label.toLowerCase(Locale.ROOT).contains(word);
    }

    private void check(String field) {
        if (!AssociationFields.NAMES.contains(field)) {
            throw new UnknownFieldException(field);
        }
    }

    private boolean isWord(String word) {
        int end = at + word.length();
        return text.startsWith(word, at)
                && (end == text.length() || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '(');
    }

    private boolean takeWord(String word) {
        skipSpaces();
        if (isWord(word)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void close(char c) {
        skipSpaces();
        if (!take(c)) {
            throw new UnreadableFilterException("'" + c + "' is missing at character " + at);
        }
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
