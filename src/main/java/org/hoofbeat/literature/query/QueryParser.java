package org.hoofbeat.literature.query;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.search.literature.Field;

/**
 * Reads PubMed's query language.
 *
 * <pre>
 * query   = operand { ["AND" | "OR" | "NOT"] operand }        from left to right, no operator binds more closely
 * operand = "(" query ")" | "#" number | term [ ":" term ]
 * term    = ( words | quoted phrase ) [ "[" tag "]" ]
 * </pre>
 *
 * Operators are written in capitals. Neighbours without one are joined by AND. A tag belongs to all the words before it back to
 * an operator, a bracket or a quoted phrase. Whatever has no meaning where it stands is left out and reported.
 */
public final class QueryParser {
    /** More characters than this are refused. */
    public static final int LONGEST = 1_000_000;

    private static final int DEEPEST = 100;

    private final List<Token> tokens;
    private final Tag usual;
    private final Remarks remarks;
    private int at;
    private int depth;

    private QueryParser(String text, Tag usual, Remarks remarks) {
        if (text.length() > LONGEST) {
            throw new UnreadableQueryException("The query has more than " + LONGEST + " characters");
        }
        this.tokens = Tokens.of(text, remarks);
        this.usual = usual;
        this.remarks = remarks;
    }

    /**
     * Reads a query.
     *
     * @param usual the tag of words that have none
     * @param remarks gets what was left out
     * @throws UnreadableQueryException when it is too long or nested too deeply
     */
    public static Expression parse(String text, Tag usual, Remarks remarks) {
        var parser = new QueryParser(text, usual, remarks);
        Expression expression = parser.query();
        while (parser.at < parser.tokens.size()) {
            remarks.say("A closing parenthesis without an opening one was ignored.");
            parser.at++;
            expression = parser.further(expression);
        }
        return expression;
    }

    private Expression query() {
        if (++depth > DEEPEST) {
            throw new UnreadableQueryException("The query has more than " + DEEPEST + " levels");
        }
        Expression found = further(new Expression.Empty());
        depth--;
        return found;
    }

    private Expression further(Expression before) {
        List<Expression> parts = new ArrayList<>();
        add(before, parts);
        var operator = Expression.Operator.AND;
        var next = Expression.Operator.AND;
        int changes = 0;
        while (at < tokens.size() && !(tokens.get(at) instanceof Token.Close)) {
            if (tokens.get(at) instanceof Token.Operator(Expression.Operator written)) {
                next = written;
                at++;
                continue;
            }
            Expression right = operand();
            if (right instanceof Expression.Empty) {
                continue;
            }
            if (parts.isEmpty() && next == Expression.Operator.NOT) {
                parts.add(new Expression.Everything());
            }
            if (parts.size() > 1 && operator != next) {
                if (++changes > DEEPEST) {
                    throw new UnreadableQueryException(
                            "The query changes between operators more than " + DEEPEST + " times; use parentheses");
                }
                Expression left = new Expression.Joined(operator, parts);
                parts.clear();
                parts.add(left);
            }
            operator = next;
            parts.add(right);
            next = Expression.Operator.AND;
        }
        return parts.isEmpty()
                ? new Expression.Empty()
                : parts.size() == 1 ? parts.getFirst() : new Expression.Joined(operator, parts);
    }

    private static void add(Expression expression, List<Expression> parts) {
        if (!(expression instanceof Expression.Empty)) {
            parts.add(expression);
        }
    }

    private Expression operand() {
        return switch (tokens.get(at)) {
            case Token.Open _ -> {
                at++;
                Expression inside = query();
                if (at < tokens.size()) {
                    at++;
                } else {
                    remarks.say("A closing parenthesis is missing at the end.");
                }
                yield inside;
            }
            case Token.Earlier(int key) -> {
                at++;
                yield new Expression.Earlier(key);
            }
            case Token.Word _ -> term();
            case Token.Brackets(String content) -> {
                at++;
                remarks.phraseIgnored("[" + content + "]");
                yield new Expression.Empty();
            }
            case Token.Colon _, Token.Operator _, Token.Close _ -> {
                at++;
                yield new Expression.Empty();
            }
        };
    }

    private Expression term() {
        Expression.Words words = words();
        if (at < tokens.size() && tokens.get(at) instanceof Token.Colon) {
            at++;
            if (at < tokens.size() && tokens.get(at) instanceof Token.Word) {
                Expression.Words end = words();
                Tag tag = end.tag() instanceof Tag.In ? end.tag() : words.tag();
                return new Expression.Range(words.text(), end.text(), tag);
            }
        }
        int colon = words.text().indexOf(':');
        if (colon >= 0 && words.tag() instanceof Tag.In in && isRanged(in.field())) {
            return new Expression.Range(
                    words.text().substring(0, colon).strip(),
                    words.text().substring(colon + 1).strip(),
                    words.tag());
        }
        return words;
    }

    private static boolean isRanged(Field field) {
        return field.reading() == Field.Reading.DATE || field == Field.UID;
    }

    private Expression.Words words() {
        var text = new StringBuilder();
        boolean quoted = tokens.get(at) instanceof Token.Word(String _, boolean marks) && marks;
        while (at < tokens.size()
                && tokens.get(at) instanceof Token.Word(String word, boolean marks)
                && marks == quoted) {
            text.append(text.isEmpty() ? "" : " ").append(word);
            at++;
            if (quoted) {
                break;
            }
        }
        return new Expression.Words(text.toString(), quoted, tag());
    }

    private Tag tag() {
        Tag tag = usual;
        boolean first = true;
        while (at < tokens.size() && tokens.get(at) instanceof Token.Brackets(String content)) {
            at++;
            if (!first) {
                remarks.phraseIgnored("[" + content + "]");
                continue;
            }
            first = false;
            Tag read = Tag.read(content);
            if (read instanceof Tag.Unknown(String written)) {
                remarks.fieldNotFound(written);
            } else {
                tag = read;
            }
        }
        return tag;
    }
}
