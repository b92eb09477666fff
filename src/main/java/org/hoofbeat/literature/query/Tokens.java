package org.hoofbeat.literature.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into tokens. Typographic quotation marks count as plain ones; a mark or bracket without partner is left out. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<open>\\()|(?<close>\\))|\"(?<phrase>[^\"]*)\""
            + "|\\[(?<tag>[^\\[\\]]*)]|#(?<key>\\d{1,6})(?=[\\s()]|$)"
            + "|(?<word>[^\\s()\\[\\]\"]+)|(?<stray>\\S))");
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb]");

    private Tokens() {}

    static List<Token> of(String text, Remarks remarks) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(QUOTATION_MARKS.matcher(text).replaceAll("\""));
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            add(matcher, tokens, remarks);
        }
        return tokens;
    }

    private static void add(Matcher matcher, List<Token> tokens, Remarks remarks) {
        if (matcher.group("open") != null) {
            tokens.add(new Token.Open());
        } else if (matcher.group("close") != null) {
            tokens.add(new Token.Close());
        } else if (matcher.group("phrase") != null) {
            String phrase = matcher.group("phrase").strip().replaceAll("\\s+", " ");
            if (!phrase.isEmpty()) {
                tokens.add(new Token.Word(phrase, true));
            }
        } else if (matcher.group("tag") != null) {
            tokens.add(new Token.Brackets(matcher.group("tag")));
        } else if (matcher.group("key") != null) {
            tokens.add(new Token.Earlier(Integer.parseInt(matcher.group("key"))));
        } else if (matcher.group("word") != null) {
            word(matcher.group("word"), tokens);
        } else {
            remarks.phraseIgnored(matcher.group("stray"));
        }
    }

    private static void word(String word, List<Token> tokens) {
        switch (word) {
            case "AND", "&" -> tokens.add(new Token.Operator(Expression.Operator.AND));
            case "OR", "|" -> tokens.add(new Token.Operator(Expression.Operator.OR));
            case "NOT" -> tokens.add(new Token.Operator(Expression.Operator.NOT));
            default -> {
                String rest = word;
                if (rest.startsWith(":") && endsARangesFirstHalf(tokens)) {
                    tokens.add(new Token.Colon());
                    rest = rest.substring(1);
                }
                if (!rest.isEmpty()) {
                    tokens.add(new Token.Word(rest, false));
                }
            }
        }
    }

    private static boolean endsARangesFirstHalf(List<Token> tokens) {
        return !tokens.isEmpty()
                && (tokens.getLast() instanceof Token.Brackets
                        || tokens.getLast() instanceof Token.Word(String _, boolean quoted) && quoted);
    }
}
