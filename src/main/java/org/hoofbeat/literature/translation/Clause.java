package org.hoofbeat.literature.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.literature.query.Expression.Operator;
import org.hoofbeat.search.literature.LiteratureQuery;

/** A part of a translated query: its text, and what is asked of the index. */
sealed interface Clause {

    /** A question to one field. */
    record Leaf(String text, LiteratureQuery query) implements Clause {}

    /** Clauses that are joined. */
    record Group(Operator operator, List<Clause> parts) implements Clause {
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream()
                    .map(part -> part instanceof Group ? "(" + part.text() + ")" : part.text())
                    .collect(Collectors.joining(" " + operator + " "));
        }

        @Override
        public LiteratureQuery query() {
            List<LiteratureQuery> queries = parts.stream().map(Clause::query).toList();
            return switch (operator) {
                case AND -> new LiteratureQuery.And(queries);
                case OR -> anyOf(queries);
                case NOT ->
                    new LiteratureQuery.Not(
                            queries.getFirst(), new LiteratureQuery.Or(queries.subList(1, queries.size())));
            };
        }
    }

    /** Numbers of articles become one question, of which there may be thousands. */
    private static LiteratureQuery anyOf(List<LiteratureQuery> queries) {
        List<String> numbers = new ArrayList<>();
        List<LiteratureQuery> others = new ArrayList<>();
        for (LiteratureQuery query : queries) {
            if (query instanceof LiteratureQuery.Ids(List<String> pmids)) {
                numbers.addAll(pmids);
            } else {
                others.add(query);
            }
        }
        if (!numbers.isEmpty()) {
            others.add(new LiteratureQuery.Ids(numbers));
        }
        return others.size() == 1 ? others.getFirst() : new LiteratureQuery.Or(others);
    }

    /** What is in no article. */
    record Missing(String text) implements Clause {
        @Override
        public LiteratureQuery query() {
            return new LiteratureQuery.Nothing();
        }
    }

    String text();

    LiteratureQuery query();

    /** Joins clauses, without those that are in no article. */
    static Clause join(Operator operator, List<Clause> parts) {
        List<Clause> found = new ArrayList<>();
        parts.stream().filter(part -> !(part instanceof Missing)).forEach(found::add);
        if (found.isEmpty() || operator == Operator.NOT && parts.getFirst() instanceof Missing) {
            return new Missing(new Group(operator, parts).text());
        }
        return found.size() == 1 ? found.getFirst() : new Group(operator, found);
    }
}
