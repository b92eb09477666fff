package org.hoofbeat.literature.translation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.literature.query.DateSpan;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureQuery;

/** Questions to one field, with the text that PubMed gives them. */
final class Leaves {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private Leaves() {}

    static Clause.Leaf term(Field field, String text) {
        return new Clause.Leaf(quoted(text) + tag(field), new LiteratureQuery.Term(field, text));
    }

    /** A heading by itself; narrower ones are not known. */
    static Clause.Leaf heading(Field field, String name) {
        return new Clause.Leaf(
                quoted(name) + "[" + field.fullName() + ":noexp]", new LiteratureQuery.Term(field, name));
    }

    static Clause.Leaf prefix(Field field, String beginning) {
        return new Clause.Leaf(quoted(beginning + "*") + tag(field), new LiteratureQuery.Prefix(field, beginning));
    }

    /** A name whose initials may go on. */
    static Clause.Leaf name(Field field, String beginning) {
        return new Clause.Leaf(beginning + tag(field), new LiteratureQuery.Prefix(field, beginning));
    }

    static Clause.Leaf near(Field field, List<String> words, int distance) {
        return new Clause.Leaf(
                quoted(String.join(" ", words)) + "[" + field.fullName() + ":~" + distance + "]",
                new LiteratureQuery.Near(field, words, distance));
    }

    static Clause.Leaf span(Field field, DateSpan span) {
        return new Clause.Leaf(
                day(span.from()) + ":" + day(span.to()) + tag(field),
                new LiteratureQuery.Between(field, span.from(), span.to()));
    }

    static Clause.Leaf ids(List<String> pmids, String text) {
        return new Clause.Leaf(text, new LiteratureQuery.Ids(pmids));
    }

    static String tag(Field field) {
        return "[" + field.fullName() + "]";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
