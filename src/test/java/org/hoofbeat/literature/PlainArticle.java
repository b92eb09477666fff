package org.hoofbeat.literature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Indexing;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.text.Folding;

/** One article, and what of it stands in which field; written against PubMed's help, not against the index. */
final class PlainArticle {
    private final Article article;
    private final Map<Field, List<String>> texts = new EnumMap<>(Field.class);
    private final Map<Field, Set<String>> values = new EnumMap<>(Field.class);

    PlainArticle(Article article) {
        this.article = article;
    }

    Article article() {
        return article;
    }

    boolean has(Field field, String text) {
        String wanted = fold(field, text);
        if (wanted.isEmpty()) {
            return false;
        }
        return field.reading() == Field.Reading.WORDS
                ? texts(field).stream().anyMatch(one -> (" " + one + " ").contains(" " + wanted + " "))
                : values(field).contains(field.reading() == Field.Reading.IDS ? text : wanted);
    }

    boolean begins(Field field, String text) {
        String wanted = fold(field, text);
        return field.reading() == Field.Reading.WORDS
                ? texts(field).stream().anyMatch(one -> (" " + one).contains(" " + wanted))
                : values(field).stream().anyMatch(one -> one.startsWith(wanted));
    }

    /** Every way to pick one place for each word, the widest gap counted in other words. */
    boolean isNear(Field field, List<String> words, int distance) {
        return texts(field).stream().anyMatch(text -> {
            List<String> all = Folding.words(text);
            int width = words.size() + distance;
            for (int start = 0; start < all.size(); start++) {
                List<String> window = all.subList(start, Math.min(all.size(), start + width));
                List<String> left = new ArrayList<>(window);
                if (words.stream().allMatch(left::remove)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static String fold(Field field, String text) {
        int slash = text.indexOf('/');
        boolean aspect = (field == Field.MESH || field == Field.MAJOR) && slash > 0;
        return aspect
                ? Folding.fold(text.substring(0, slash)) + "/" + Folding.fold(text.substring(slash + 1))
                : Folding.fold(text);
    }

    List<String> texts(Field field) {
        return texts.computeIfAbsent(field, one -> raw(one).map(Folding::fold)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    Set<String> values(Field field) {
        return values.computeIfAbsent(field, one -> raw(one).map(text -> fold(one, text))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet()));
    }

    private Stream<String> raw(Field field) {
        Indexing indexing = article.indexing();
        return switch (field) {
            case TITLE -> Stream.of(article.title());
            case ABSTRACT -> Stream.of(abstractText());
            case KEYWORD -> indexing.keywords().stream().map(Indexing.Keyword::text);
            case TITLE_ABSTRACT -> join(Field.TITLE, Field.ABSTRACT, Field.KEYWORD);
            case TEXT_WORD -> Stream.concat(join(Field.TITLE_ABSTRACT), vocabulary());
            case ALL ->
                Stream.concat(
                        join(Field.TEXT_WORD, Field.AFFILIATION, Field.ORIGINAL_TITLE),
                        Stream.concat(persons(article.contributors()), journal()));
            case ORIGINAL_TITLE -> Stream.of(article.text().originalTitle());
            case AFFILIATION -> article.contributors().stream().flatMap(one -> one.affiliations().stream());
            case MESH -> headings(false);
            case MAJOR -> headings(true);
            case SUBHEADING ->
                indexing.headings().stream()
                        .flatMap(one -> one.qualifiers().stream())
                        .map(one -> one.name().name());
            case TYPE -> indexing.types().stream().map(Indexing.Named::name);
            case LANGUAGE -> article.publication().languages().stream();
            case AUTHOR ->
                persons(article.contributors().stream()
                        .filter(one -> one.role() != Contributor.Role.INVESTIGATOR)
                        .toList());
            case FIRST_AUTHOR -> persons(article.authors().stream().limit(1).toList());
            case LAST_AUTHOR ->
                persons(
                        article.authors().isEmpty()
                                ? List.of()
                                : List.of(article.authors().getLast()));
            case JOURNAL -> journal();
            case VOLUME -> Stream.of(article.publication().volume());
            case ISSUE -> Stream.of(article.publication().issue());
            case PAGE ->
                Stream.of(
                        article.publication().pages(),
                        article.publication().pages().replaceFirst("[-,;].*", ""));
            case SUPPLEMENTARY ->
                Stream.concat(
                        indexing.chemicals().stream().map(one -> one.name().name()),
                        indexing.supplementary().stream().map(one -> one.name().name()));
            case FILTER -> filters();
            case ARTICLE_ID -> article.ids().stream().map(one -> one.value());
            case COUNTRY -> Stream.of(article.publication().journal().country());
            case UID -> Stream.of(article.pmid());
            default -> Stream.of();
        };
    }

    private Stream<String> join(Field... fields) {
        return Stream.of(fields).flatMap(field -> texts(field).stream());
    }

    private Stream<String> vocabulary() {
        Indexing indexing = article.indexing();
        return Stream.of(
                        indexing.types().stream().map(Indexing.Named::name),
                        indexing.headings().stream().map(one -> one.heading().name()),
                        indexing.headings().stream()
                                .flatMap(one -> one.qualifiers().stream())
                                .map(one -> one.name().name()),
                        raw(Field.SUPPLEMENTARY))
                .flatMap(all -> all);
    }

    private Stream<String> headings(boolean major) {
        return article.indexing().headings().stream().flatMap(one -> {
            Set<String> names = new HashSet<>();
            if (!major || one.isMajor()) {
                names.add(one.heading().name());
            }
            one.qualifiers().stream()
                    .filter(aspect -> !major || aspect.major())
                    .forEach(aspect ->
                            names.add(one.heading().name() + "/" + aspect.name().name()));
            return names.stream();
        });
    }

    private static Stream<String> persons(List<Contributor> all) {
        return all.stream().flatMap(one -> Stream.of(one.listed(), one.full(), one.isGroup() ? "" : one.family()));
    }

    private Stream<String> journal() {
        var journal = article.publication().journal();
        return Stream.of(
                journal.title(),
                journal.isoAbbreviation(),
                journal.medlineAbbreviation(),
                journal.printIssn(),
                journal.electronicIssn());
    }

    private Stream<String> filters() {
        List<String> found = new ArrayList<>();
        if (article.text().hasAbstract()) {
            found.add("hasabstract");
        }
        article.indexing().headings().stream()
                .map(one -> one.heading().name())
                .filter(Set.of("Humans", "Animals", "Male", "Female")::contains)
                .forEach(found::add);
        return found.stream();
    }

    private String abstractText() {
        return article.text().sections().stream()
                .map(part -> part.label() + " " + part.text())
                .collect(Collectors.joining(" "));
    }

    List<LocalDate> days(Field field) {
        var dates = article.dates();
        var publication = article.publication();
        Stream<PartialDate> found =
                switch (field) {
                    case PUBLISHED -> Stream.of(publication.date().date(), publication.electronicDate());
                    case ENTERED -> Stream.of(dates.entrez());
                    case MODIFIED -> Stream.of(dates.revised());
                    case COMPLETED -> Stream.of(dates.completed());
                    case CREATED -> Stream.of(dates.created());
                    default -> Stream.of();
                };
        return found.filter(PartialDate::isKnown)
                .map(date -> LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day())))
                .toList();
    }
}
