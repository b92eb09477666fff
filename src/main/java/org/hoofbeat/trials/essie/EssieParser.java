package org.hoofbeat.trials.essie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the query language.
 *
 * <pre>
 * or      = and { "OR" and }
 * and     = not { ["AND"] not }
 * not     = "NOT" not | primary
 * primary = "(" or ")" | phrase | words | "ALL" | "MISSING"
 *         | "RANGE[" from "," to "]" | "DISTANCE[" latitude "," longitude "," distance "]"
 *         | ("AREA[" name "]" | "EXPANSION[" level "]" | "COVER[" extent "]" | "SEARCH[" name "]" | "TILT[" name "]") primary
 * </pre>
 *
 * NOT binds more closely than AND, and AND than OR; an operator with brackets belongs to the one primary after it. Operators are
 * written in capitals. Words that follow each other are one term.
 */
public final class EssieParser {
    private static final int DEEPEST = 50;
    private static final int LONGEST = 20_000;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<open>\\()|(?<close>\\))|\"(?<phrase>(?:[^\"\\\\]|\\\\.)*)\""
                    + "|(?<operator>AREA|RANGE|EXPANSION|COVER|SEARCH|DISTANCE|TILT)\\s*\\[(?<argument>[^\\[\\]]*)]"
                    + "|(?<word>(?:[^\\s()\"\\[\\]\\\\]|\\\\.)+)|(?<stray>\\S))");
    private static final Pattern DISTANCE = Pattern.compile(
            "\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(\\d+(?:\\.\\d+)?)\\s*(km|mi)?\\s*");
    private static final double KILOMETRES_IN_A_MILE = 1.609344;

    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private enum Kind {
        OPEN,
        CLOSE,
        PHRASE,
        OPERATOR,
        WORD
    }

    /** @param argument what stands in the brackets of an operator */
    private record Token(Kind kind, String text, String argument, int place) {
        boolean isWord(String word) {
            return kind == Kind.WORD && text.equals(word);
        }
    }

    private EssieParser(String text) {
        if (text.length() > LONGEST) {
            throw new EssieException("the query has more than " + LONGEST + " characters");
        }
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            tokens.add(token(matcher));
        }
    }

    /** @throws EssieException when the text is no expression */
    public static Essie parse(String text) {
        var parser = new EssieParser(text);
        if (parser.tokens.isEmpty()) {
            throw new EssieException("the query is empty");
        }
        Essie expression = parser.or();
        if (parser.at < parser.tokens.size()) {
            throw parser.unexpected();
        }
        return expression;
    }

    private static Token token(Matcher matcher) {
        int place = matcher.start() + 1;
        if (matcher.group("open") != null) {
            return new Token(Kind.OPEN, "(", "", place);
        }
        if (matcher.group("close") != null) {
            return new Token(Kind.CLOSE, ")", "", place);
        }
        if (matcher.group("phrase") != null) {
            return new Token(Kind.PHRASE, unescaped(matcher.group("phrase")), "", place);
        }
        if (matcher.group("operator") != null) {
            return new Token(
                    Kind.OPERATOR,
                    matcher.group("operator"),
                    matcher.group("argument").strip(),
                    place);
        }
        if (matcher.group("word") != null) {
            return new Token(Kind.WORD, matcher.group("word"), "", place);
        }
        throw new EssieException(
                "%s at character %d has no partner or no meaning".formatted(matcher.group("stray"), place));
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private Essie or() {
        if (++depth > DEEPEST) {
            throw new EssieException("the query has more than " + DEEPEST + " levels of brackets");
        }
        List<Essie> parts = new ArrayList<>(List.of(and()));
        while (isNext("OR")) {
            at++;
            parts.add(and());
        }
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Essie.Or(parts);
    }

    private Essie and() {
        List<Essie> parts = new ArrayList<>(List.of(not()));
        while (true) {
            if (isNext("AND")) {
                at++;
                parts.add(not());
            } else if (at < tokens.size() && tokens.get(at).kind != Kind.CLOSE && !isNext("OR")) {
                parts.add(not());
            } else {
                return parts.size() == 1 ? parts.getFirst() : new Essie.And(parts);
            }
        }
    }

    private Essie not() {
        if (!isNext("NOT")) {
            return primary();
        }
        int nots = 0;
        while (isNext("NOT")) {
            at++;
            nots++;
        }
        Essie part = primary();
        return nots % 2 == 1 ? new Essie.Not(part) : part;
    }

    private Essie primary() {
        if (at == tokens.size()) {
            throw new EssieException("the query ends where something to look for is expected");
        }
        Token token = tokens.get(at);
        return switch (token.kind) {
            case OPEN -> {
                at++;
                Essie inside = or();
                if (at == tokens.size() || tokens.get(at).kind != Kind.CLOSE) {
                    throw new EssieException("( at character " + token.place + " is not closed");
                }
                at++;
                yield inside;
            }
            case PHRASE -> {
                at++;
                yield new Essie.Term(token.text, true);
            }
            case OPERATOR -> operator(token);
            case WORD -> words();
            case CLOSE -> throw unexpected();
        };
    }

    private Essie words() {
        if (isNext("ALL")) {
            at++;
            return new Essie.All();
        }
        if (isNext("MISSING")) {
            at++;
            return new Essie.Missing();
        }
        List<String> words = new ArrayList<>();
        while (at < tokens.size() && tokens.get(at).kind == Kind.WORD && !isReserved(tokens.get(at).text)) {
            words.add(unescaped(tokens.get(at).text));
            at++;
        }
        if (words.isEmpty()) {
            throw unexpected();
        }
        return new Essie.Term(String.join(" ", words), false);
    }

    private Essie operator(Token token) {
        at++;
        String argument = token.argument;
        if (argument.isEmpty()) {
            throw new EssieException(token.text + "[] at character " + token.place + " is empty");
        }
        return switch (token.text) {
            case "RANGE" -> range(token);
            case "DISTANCE" -> distance(token);
            case "AREA" -> new Essie.Area(argument, operand());
            case "SEARCH" -> new Essie.Search(argument, operand());
            case "TILT" -> new Essie.Tilt(argument, operand());
            case "EXPANSION" -> new Essie.Expansion(oneOf(Essie.Level.values(), token), operand());
            default -> new Essie.Cover(oneOf(Essie.Extent.values(), token), operand());
        };
    }

    /** What an operator with brackets is about; such operators may follow each other without end. */
    private Essie operand() {
        if (++depth > DEEPEST) {
            throw new EssieException("the query has more than " + DEEPEST + " operators inside each other");
        }
        Essie part = primary();
        depth--;
        return part;
    }

    private static Essie range(Token token) {
        String[] ends = token.argument.split(",", -1);
        if (ends.length != 2 || ends[0].isBlank() || ends[1].isBlank()) {
            throw new EssieException(
                    "RANGE[" + token.argument + "] should have two ends, such as RANGE[MIN, 2024-01-31]");
        }
        return new Essie.Range(ends[0].strip(), ends[1].strip());
    }

    private static Essie distance(Token token) {
        Matcher form = DISTANCE.matcher(token.argument);
        if (!form.matches()
                || Math.abs(Double.parseDouble(form.group(1))) > 90
                || Math.abs(Double.parseDouble(form.group(2))) > 180) {
            throw new EssieException("DISTANCE[" + token.argument
                    + "] should be latitude, longitude and distance, such as DISTANCE[39.0, -77.1, 50mi]");
        }
        double miles = "km".equals(form.group(4)) ? 1 : KILOMETRES_IN_A_MILE;
        return new Essie.Distance(
                Double.parseDouble(form.group(1)),
                Double.parseDouble(form.group(2)),
                Double.parseDouble(form.group(3)) * miles);
    }

    private static <E extends Enum<E>> E oneOf(E[] values, Token token) {
        return Arrays.stream(values)
                .filter(value -> value.name().replace("_", "").equalsIgnoreCase(token.argument))
                .findFirst()
                .orElseThrow(() -> new EssieException("%s[%s] is not known; there are %s"
                        .formatted(
                                token.text,
                                token.argument,
                                Arrays.toString(values).toLowerCase(java.util.Locale.ROOT))));
    }

    private boolean isNext(String word) {
        return at < tokens.size() && tokens.get(at).isWord(word);
    }

    private static boolean isReserved(String word) {
        return switch (word) {
            case "AND", "OR", "NOT", "ALL", "MISSING" -> true;
            default -> false;
        };
    }

    private EssieException unexpected() {
        Token token = tokens.get(at);
        return new EssieException("%s at character %d is not expected there".formatted(token.text, token.place));
    }
}
