package org.hoofbeat.literature.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.hoofbeat.literature.query.DateSpan;
import org.hoofbeat.literature.query.Expression;
import org.hoofbeat.literature.query.Expression.Operator;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.literature.query.Tag;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.records.RecordText;

/** Translates the single terms of a query. */
final class Terms {
    private static final Pattern NUMBERS = Pattern.compile("\\d{5,9}(?:[\\s,;]+\\d{5,9})*");
    private static final Pattern DOI = Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:)?(10\\.\\d{4,9}/\\S+)");
    private static final Pattern CENTRAL = Pattern.compile("pmc\\d{3,9}");
    private static final int MOST_IDS = 10_000;
    private static final int SHORTEST_STEM = 4;

    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final List<Translation.Mapping> mappings;
    private final Remarks remarks;
    private final Values values;

    Terms(Vocabulary vocabulary, LocalDate today, List<Translation.Mapping> mappings, Remarks remarks) {
        this.vocabulary = vocabulary;
        this.today = today;
        this.mappings = mappings;
        this.remarks = remarks;
        this.values = new Values(vocabulary);
    }

    List<Translation.Mapping> mappings() {
        return mappings;
    }

    Clause of(Expression.Words words) {
        String text = words.text().toLowerCase(Locale.ROOT);
        return switch (words.tag()) {
            case Tag.In in -> tagged(words.text(), words.quoted(), in);
            case Tag.None _, Tag.Unknown _ -> words.quoted() ? quoted(text, words) : untagged(words.text());
        };
    }

    Clause of(Expression.Range range) {
        Field field = range.tag() instanceof Tag.In in ? in.field() : Field.PUBLISHED;
        String written =
                range.from() + ":" + range.to() + (range.tag() instanceof Tag.In in ? "[" + in.written() + "]" : "");
        if (field == Field.UID && range.from().matches("\\d{1,9}") && range.to().matches("\\d{1,9}")) {
            long from = Long.parseLong(range.from());
            long to = Long.parseLong(range.to());
            if (to - from < MOST_IDS) {
                List<String> ids = LongStream.rangeClosed(from, to)
                        .mapToObj(Long::toString)
                        .toList();
                return Leaves.ids(ids, range.from() + ":" + range.to() + "[UID]");
            }
            remarks.say("A range of PubMed numbers may hold " + MOST_IDS + " at most.");
        }
        Optional<DateSpan> span = field.reading() == Field.Reading.DATE
                ? DateSpan.find(range.from(), range.to(), today)
                : Optional.empty();
        return span.<Clause>map(days -> Leaves.span(field, days)).orElseGet(() -> missing(written));
    }

    private Clause missing(String written) {
        remarks.phraseNotFound(written);
        return new Clause.Missing(written);
    }

    private Clause untagged(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        if (NUMBERS.matcher(text).matches()) {
            return ids(text);
        }
        if (text.equals("hasabstract")) {
            return values.filter(text).orElseGet(() -> missing(text));
        }
        var number = DOI.matcher(text);
        String id = number.matches() ? number.group(1) : CENTRAL.matcher(text).matches() ? text : "";
        if (!id.isEmpty() && vocabulary.knows(Field.ARTICLE_ID, id)) {
            return Leaves.term(Field.ARTICLE_ID, id);
        }
        List<String> words = List.of(typed.strip().split("\\s+"));
        var mapping = new AutomaticMapping(vocabulary, mappings, remarks);
        if (words.stream().noneMatch(word -> word.contains("*"))) {
            return mapping.map(words);
        }
        List<String> whole = words.stream().filter(word -> !word.contains("*")).toList();
        List<Clause> parts = new ArrayList<>();
        if (!whole.isEmpty()) {
            parts.add(mapping.map(whole));
        }
        words.stream()
                .filter(word -> word.contains("*"))
                .map(word -> text(Field.ALL, word.toLowerCase(Locale.ROOT), false, word))
                .forEach(parts::add);
        return Clause.join(Operator.AND, parts);
    }

    private Clause quoted(String text, Expression.Words words) {
        Clause found = text(Field.ALL, text, true, "\"" + words.text() + "\"");
        return found instanceof Clause.Missing && text.contains(" ") && !text.contains("*")
                ? untagged(words.text())
                : found;
    }

    private Clause tagged(String typed, boolean quoted, Tag.In tag) {
        Field field = tag.field();
        String text = typed.toLowerCase(Locale.ROOT);
        String written = (quoted ? "\"" + typed + "\"" : typed) + "[" + tag.written() + "]";
        if (tag.distance() >= 0) {
            return near(text, quoted, tag, written);
        }
        if (field == Field.UID) {
            return text.matches("\\d{1,9}(?:[\\s,;]+\\d{1,9})*") ? ids(text) : missing(written);
        }
        if (field.reading() == Field.Reading.WORDS) {
            return text(field, text, quoted, written);
        }
        if (field.reading() == Field.Reading.DATE) {
            return DateSpan.find(text, today)
                    .<Clause>map(days -> Leaves.span(field, days))
                    .orElseGet(() -> missing(written));
        }
        String stem = stem(text);
        if (!stem.isEmpty()) {
            Clause.Leaf leaf = Leaves.prefix(field, stem);
            return vocabulary.finds(leaf.query()) ? leaf : missing(written);
        }
        return values.find(field, text.replace("*", ""), typed, quoted).orElseGet(() -> missing(written));
    }

    private Clause near(String text, boolean quoted, Tag.In tag, String written) {
        List<String> words = RecordText.words(text);
        if (tag.field().reading() != Field.Reading.WORDS || words.size() < 2 || words.size() > 20) {
            remarks.say("Nearness is possible for two to twenty words in fields of words such as [tiab].");
            return tagged(text, quoted, new Tag.In(tag.field(), tag.written(), tag.exploded(), -1));
        }
        Clause.Leaf leaf = Leaves.near(tag.field(), words, tag.distance());
        return vocabulary.finds(leaf.query()) ? leaf : missing(written);
    }

    /** Words in a field of words: as a phrase where there is one, else all of them. */
    private Clause text(Field field, String text, boolean quoted, String written) {
        String stem = stem(text);
        if (!stem.isEmpty()) {
            Clause.Leaf leaf = Leaves.prefix(field, stem);
            return vocabulary.finds(leaf.query()) ? leaf : missing(written);
        }
        String plain = text.replace("*", " ").strip();
        List<String> words = Arrays.stream(plain.split("\\s+"))
                .filter(word -> !RecordText.words(word).isEmpty())
                .toList();
        if (words.isEmpty()) {
            remarks.phraseIgnored(written);
            return new Clause.Missing(written);
        }
        if (vocabulary.knows(field, plain)) {
            return Leaves.term(field, plain);
        }
        if (words.size() == 1) {
            return missing(written);
        }
        if (quoted) {
            remarks.quotedPhraseNotFound(written);
            if (field == Field.ALL) {
                return new Clause.Missing(written);
            }
        }
        return Clause.join(
                Operator.AND,
                words.stream()
                        .filter(word -> Stopwords.areAll(words) || !Stopwords.contains(word))
                        .map(word -> vocabulary.knows(field, word)
                                ? Leaves.term(field, word)
                                : missing(word + Leaves.tag(field)))
                        .toList());
    }

    /** What stands before a final star; empty where there is none, or too little stands before it. */
    private String stem(String text) {
        int star = text.indexOf('*');
        if (star < 0) {
            return "";
        }
        String stem = text.substring(0, star).strip();
        String last = stem.substring(stem.lastIndexOf(' ') + 1);
        if (star < text.length() - 1) {
            remarks.say("A * stands for letters at the end of a term only; the one in '" + text + "' was ignored.");
            return "";
        }
        if (last.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_STEM) {
            remarks.say("Before a * there must be " + SHORTEST_STEM + " letters at least; the one in '" + text
                    + "' was ignored.");
            return "";
        }
        return stem;
    }

    private static Clause ids(String text) {
        List<String> numbers = Arrays.stream(text.split("[\\s,;]+"))
                .map(number -> number.replaceFirst("^0+(?=\\d)", ""))
                .distinct()
                .toList();
        String shown = String.join(
                " OR ", numbers.stream().map(number -> number + "[UID]").toList());
        return Leaves.ids(numbers, numbers.size() == 1 ? shown : "(" + shown + ")");
    }
}
