package org.hoofbeat.literature.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.hoofbeat.literature.query.Expression;
import org.hoofbeat.literature.query.QueryParser;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.literature.query.Tag;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.literature.LiteratureQuery;

/** Turns what somebody typed into a question to the index. Safe for use by many threads. */
public final class Translator {
    private final Vocabulary vocabulary;
    private final Supplier<LocalDate> today;

    /** @param today from which "the last five years" are counted */
    public Translator(LiteratureIndex index, Supplier<LocalDate> today) {
        this.vocabulary = new Vocabulary(index);
        this.today = today;
    }

    /**
     * Translates a query.
     *
     * @param usual where words without a tag are looked for
     * @param earlier what an earlier search of the same client was, by its number
     * @throws org.hoofbeat.literature.query.UnreadableQueryException when it is too long or nested too deeply
     */
    public Translation translate(String text, Tag usual, IntFunction<Optional<Translation>> earlier) {
        vocabulary.lookAgain();
        var remarks = new Remarks();
        Expression expression = QueryParser.parse(text, usual, remarks);
        var work = new Work(new Terms(vocabulary, today.get(), new ArrayList<>(), remarks), earlier, remarks);
        Clause clause = work.of(expression);
        String shown = clause instanceof Clause.Missing ? "(" + clause.text() + ")" : clause.text();
        return new Translation(clause.query(), shown, work.terms.mappings(), remarks);
    }

    /** One translation. */
    private record Work(Terms terms, IntFunction<Optional<Translation>> earlier, Remarks remarks) {
        Clause of(Expression expression) {
            return switch (expression) {
                case Expression.Words words -> terms.of(words);
                case Expression.Range range -> terms.of(range);
                case Expression.Joined(var operator, var parts) -> {
                    List<Clause> clauses = new ArrayList<>();
                    parts.forEach(part -> clauses.add(of(part)));
                    yield Clause.join(operator, clauses);
                }
                case Expression.Earlier(int key) ->
                    earlier.apply(key)
                            .<Clause>map(found -> new Clause.Leaf("(" + found.text() + ")", found.query()))
                            .orElseGet(() -> {
                                remarks.phraseNotFound("#" + key);
                                return new Clause.Missing("#" + key);
                            });
                case Expression.Everything _ -> new Clause.Leaf("all[Filter]", new LiteratureQuery.Everything());
                case Expression.Empty _ -> new Clause.Missing("");
            };
        }
    }
}
