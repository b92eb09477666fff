package org.hoofbeat.search.solr;

import java.util.ArrayList;
import java.util.List;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.text.WordEquivalents;

/**
 * Writes a {@link Wording} as parameters of a Solr request.
 *
 * <p>The query text is ours; the words are values of parameters that it refers to. Each way to match gives a fixed number of
 * points that is more than all weaker ways together, so the order is: identifier, whole name, initials, beginning of a name,
 * words. What is left between two hits is decided by how much of the label was typed and by how well known the thing is.
 */
final class Question {
    static final int LONGEST_ACRONYM = 7;

    private final ModifiableSolrParams params = new ModifiableSolrParams();
    private final List<String> clauses = new ArrayList<>();
    private final Wording wording;
    private final Kind kind;
    private final WordEquivalents equivalents;

    Question(Wording wording, Kind kind, WordEquivalents equivalents) {
        this.wording = wording;
        this.kind = kind;
        this.equivalents = equivalents;
        if (!wording.ids().isEmpty()) {
            match("{!terms f=id v=$wanted}", 5000);
            params.set("wanted", String.join(",", wording.ids()));
        }
        if (!wording.name().isEmpty()) {
            addNames();
            addWords();
        }
    }

    /** The parameters that ask, of the terms, for the best known that have all words in their names. */
    static ModifiableSolrParams askForSigns(Wording wording, WordEquivalents equivalents, int rows) {
        var question = new Question(wording, Kind.TERMS, equivalents);
        return question.params
                .set("q", "+{!bool" + each("must", "found", wording.roots().size()) + "}^=1 {!func v=popularity}")
                .set("fl", "id")
                .set("rows", rows);
    }

    /** Diseases that have one of these signs are answers too, the last ones. */
    Question orSigns(List<String> signs) {
        if (!signs.isEmpty()) {
            params.set("signs", String.join(",", signs));
            match("{!terms f=sign v=$signs}", 1);
        }
        return this;
    }

    /** The parameters that ask for the best {@code rows} identifiers and their scores. */
    ModifiableSolrParams ask(int rows) {
        params.set("closeness", "div(" + Math.max(1, wording.name().words().size()) + ",label_length)");
        params.set("nearness", "sum(mul(1.2,popularity),mul(2,min(1,$closeness)))");
        return params.set("q", "+(" + String.join(" ", clauses) + ") {!func v=$nearness}")
                .set("fl", "id,score")
                .set("sort", "score desc, id asc")
                .set("rows", rows);
    }

    private void match(String query, int points) {
        clauses.add(query + "^=" + points);
    }

    private void addNames() {
        String key = wording.name().key();
        params.set("key", key);
        params.set("key_word", key + " ");
        params.set("root_key", wording.name().rootKey());
        match("{!term f=label v=$key}", 1000);
        // Genes have thousands of old symbols, and these must not stand before diseases that are known by such
        // initials.
        boolean gene = kind == Kind.GENES;
        match("{!term f=name v=$key}", gene ? 45 : 500);
        match("{!term f=label_root v=$root_key}", 250);
        match("{!term f=name_root v=$root_key}", gene ? 5 : 125);
        String shortKey = wording.name().shortKey();
        if (!shortKey.isEmpty()) {
            params.set("short_key", shortKey);
            match("{!term f=label_short v=$short_key}", gene ? 5 : 45);
            match("{!term f=name_short v=$short_key}", gene ? 5 : 35);
        }
        if (kind == Kind.DISEASES && wording.name().words().size() == 1 && key.length() <= LONGEST_ACRONYM) {
            match("{!term f=acronym v=$key}", 80);
            match("{!term f=acronym_part v=$key}", 70);
        }
        match("{!prefix f=label v=$key}", 10);
        match("{!prefix f=label v=$key_word}", 6);
        match("{!prefix f=name v=$key}", 8);
        match("{!prefix f=name v=$key_word}", 3);
    }

    private void addWords() {
        List<String> roots = wording.roots();
        boolean spread = wording.isSpread() && kind == Kind.DISEASES;
        for (int i = 0; i < roots.size(); i++) {
            params.set("root" + i, roots.get(i));
            params.set("found" + i, found(i, roots.get(i), spread ? "text" : "words", i == roots.size() - 1));
            params.set("named" + i, "{!term f=words v=$root" + i + "}");
            params.set("labelled" + i, "{!term f=label_words v=$root" + i + "}");
        }
        if (wording.matching() == Wording.Matching.MOST) {
            addMostWords(roots.size());
            return;
        }
        match("{!bool" + each("must", "found", roots.size()) + "}", 2);
        match("{!bool" + each("must", "named", roots.size()) + "}", 2);
        match("{!bool" + each("must", "labelled", roots.size()) + "}", 2);
        if (roots.size() > 1) {
            // The roots hold letters, digits and full stops only, so that they cannot end the phrase.
            params.set("phrase", "words:\"" + String.join(" ", roots) + "\"~100");
            match("{!lucene v=$phrase}", 1);
        } else if (kind == Kind.DISEASES) {
            match("{!term f=gene v=$root0}", 1);
        }
    }

    /** A word, or one that means the same; the last word perhaps as a beginning. */
    private String found(int place, String root, String field, boolean last) {
        List<String> same = equivalents.of(root);
        params.set("same" + place, same.isEmpty() ? root : root + "," + String.join(",", same));
        String whole = "{!terms f=" + field + " v=$same" + place + "}";
        if (last && wording.lastBegins()) {
            params.set("whole", whole);
            params.set("beginning", wording.lastBeginning());
            params.set("begins", "{!prefix f=" + field + " v=$beginning}");
            return "{!bool should=$whole should=$begins}";
        }
        return whole;
    }

    /** Ten points for each word, a few more where it is rare or in a name: the number of words found decides first. */
    private void addMostWords(int words) {
        for (int i = 0; i < words; i++) {
            params.set("counted" + i, "+{!query v=$found" + i + "}^=10 {!query v=$named" + i + "}^0.4");
            params.set("word" + i, "{!lucene v=$counted" + i + "}");
        }
        clauses.add("{!bool mm=" + wording.atLeast() + each("should", "word", words) + "}");
    }

    private static String each(String how, String parameter, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(' ').append(how).append("=$").append(parameter).append(i);
        }
        return out.toString();
    }
}
