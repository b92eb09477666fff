package org.hoofbeat.literature.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.literature.query.Expression.Operator;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureQuery;

/** Terms of fields that hold whole values: headings, names, types, selections. Empty where no article has the value. */
final class Values {
    /** Selections that exist even where no article is in them. */
    private static final Set<String> SELECTIONS = Set.of(
            "hasabstract",
            "free full text",
            "full text",
            "medline",
            "humans",
            "animals",
            "male",
            "female",
            "booksdocs");

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "has abstract", "hasabstract",
            "fha", "hasabstract",
            "ffrft", "free full text",
            "free_full_text", "free full text",
            "fft", "full text",
            "human", "humans",
            "animal", "animals");

    private static final Map<String, String> TYPES = Map.of(
            "review", "review",
            "systematicreview", "systematic review",
            "systematic review", "systematic review",
            "systematic", "systematic review",
            "clinicaltrial", "clinical trial",
            "randomizedcontrolledtrial", "randomized controlled trial",
            "meta-analysis", "meta-analysis",
            "metaanalysis", "meta-analysis",
            "guideline", "guideline",
            "casereports", "case reports");

    private final Vocabulary vocabulary;

    Values(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param text in lower case
     * @param typed the same as it was typed
     */
    Optional<Clause> find(Field field, String text, String typed, boolean quoted) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return switch (field) {
            case MESH, MAJOR -> heading(field, text);
            case FILTER -> filter(text);
            case AUTHOR, FIRST_AUTHOR, LAST_AUTHOR, FULL_AUTHOR, INVESTIGATOR, EDITOR, SUBJECT ->
                name(field, text, quoted);
            case LANGUAGE -> term(field, text).or(() -> Languages.findCode(text).flatMap(code -> term(field, code)));
            case GRANT -> term(field, text).or(() -> prefix(field, text));
            case ARTICLE_ID, LOCATION_ID, PUBLISHER_ID ->
                term(field, text.replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi: ?)", ""));
            case AUTHOR_ID -> term(field, text.replaceFirst("^https?://orcid\\.org/", ""));
            case DISEASE, GENE, CITES, STANDING ->
                term(field, typed).or(() -> term(field, typed.toUpperCase(Locale.ROOT)));
            default -> term(field, text);
        };
    }

    private Optional<Clause> term(Field field, String text) {
        return vocabulary.knows(field, text) ? Optional.of(Leaves.term(field, text)) : Optional.empty();
    }

    private Optional<Clause> prefix(Field field, String text) {
        Clause.Leaf leaf = Leaves.name(field, text);
        return vocabulary.finds(leaf.query()) ? Optional.of(leaf) : Optional.empty();
    }

    private Optional<Clause> heading(Field field, String text) {
        int slash = text.indexOf('/');
        String name = slash < 0 ? text : text.substring(0, slash).strip();
        String aspect = slash < 0 ? "" : text.substring(slash).replace("/ ", "/");
        List<String> words = List.of(name.strip().split("\\s+"));
        Optional<String> heading =
                words.size() <= Vocabulary.LONGEST * 2 ? vocabulary.findHeading(field, words) : Optional.empty();
        return heading.filter(found -> aspect.isEmpty() || vocabulary.knows(field, found + aspect))
                .map(found -> Leaves.heading(field, found + aspect));
    }

    /** A selection of articles, by one of the names that PubMed gives it. */
    Optional<Clause> filter(String text) {
        String name = OTHER_NAMES.getOrDefault(text, text);
        if (name.equals("all")) {
            return Optional.of(new Clause.Leaf("all[Filter]", new LiteratureQuery.Everything()));
        }
        if (SELECTIONS.contains(name) || vocabulary.knows(Field.FILTER, name)) {
            return Optional.of(Leaves.term(Field.FILTER, name));
        }
        String type = TYPES.getOrDefault(name, "");
        if (type.equals("systematic review")) {
            return Optional.of(
                    Clause.join(Operator.OR, List.of(Leaves.term(Field.TYPE, type), Leaves.term(Field.TITLE, type))));
        }
        if (!type.isEmpty()) {
            return Optional.of(Leaves.term(Field.TYPE, type));
        }
        return find(Field.LANGUAGE, name, name, true).or(() -> term(Field.TYPE, name));
    }

    /** A person's name; initials may go on, unless it stands between quotation marks. */
    private Optional<Clause> name(Field field, String text, boolean quoted) {
        String[] words = text.split("[\\s,]+");
        String last = words[words.length - 1].replace(".", "");
        if (!quoted && words.length > 1 && last.length() <= 2) {
            return prefix(field, text.replace(".", ""));
        }
        Optional<Clause> found = term(field, text);
        if (found.isPresent() || quoted || words.length < 2) {
            return found;
        }
        String turned = last + " " + String.join(" ", List.of(words).subList(0, words.length - 1));
        return term(field, turned).or(() -> prefix(field, turned));
    }
}
