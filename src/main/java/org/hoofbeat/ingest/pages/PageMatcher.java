package org.hoofbeat.ingest.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hoofbeat.ingest.pages.PageMatch.Way;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.medquad.MedquadPage;

/**
 * Finds the disease that a page is about: by the UMLS concepts that were found for its title, among several of those by its
 * names, and where no concept leads anywhere by its names alone. Where a title is word for word the name of one disease and the
 * concept leads to another that is not called so, the name wins. What remains open says what was tried. Not thread-safe.
 */
public final class PageMatcher {
    private final Knowledge knowledge;
    private final DiseaseNames names;

    /** Matches to the diseases of a pack. */
    public PageMatcher(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.names = new DiseaseNames(knowledge);
    }

    /**
     * What a page is about, as far as it says.
     *
     * @param title its title
     * @param synonyms other names
     * @param concepts UMLS concepts that were found for its title
     * @param gard its GARD number, at most one
     */
    record Subject(String title, List<String> synonyms, List<Curie> concepts, List<Curie> gard) {}

    /** The disease of a page, or what was tried to find it. */
    public PageMatch match(MedquadPage page) {
        return match(new Subject(
                page.title(),
                page.synonyms(),
                page.concepts(),
                page.findGardId().stream().toList()));
    }

    PageMatch match(Subject page) {
        List<String> tried = new ArrayList<>();
        Set<Integer> coded = coded(page.concepts());
        Set<Integer> labelled = names.labelled(page.title());
        if (coded.size() == 1) {
            int row = coded.iterator().next();
            boolean another = labelled.size() == 1 && !names.named(page.title()).contains(row);
            return another
                    ? new PageMatch.Found(labelled.iterator().next(), Way.LABEL_AGAINST_CODE)
                    : new PageMatch.Found(row, Way.CODE);
        }
        tried.add(codesTried(page.concepts(), coded));
        return coded.isEmpty() ? byName(page, tried) : settled(page, coded, tried);
    }

    /**
     * Diseases with one of the concepts. The concepts were found by a program that sometimes took just the word "syndrome" of a
     * title.
     */
    private Set<Integer> coded(Collection<Curie> concepts) {
        Set<Integer> rows = new TreeSet<>();
        for (Curie concept : concepts) {
            switch (knowledge.resolve(concept)) {
                case Identity.Canonical(int row) -> rows.add(row);
                case Identity.Elsewhere(int row) -> rows.add(row);
                case Identity.Several(List<Integer> several) -> rows.addAll(several);
                case Identity.Unknown() -> {
                    // The pack maps no disease to it.
                }
            }
        }
        rows.removeIf(row -> knowledge.diseases().obsolete()[row] != 0 || names.isAnything(row));
        return rows;
    }

    /** Several diseases have the codes: the first of these questions that leaves exactly one settles it. */
    private PageMatch settled(Subject page, Set<Integer> coded, List<String> tried) {
        List<String> others = names.tellingNames(page.title(), page.synonyms());
        Optional<Integer> one = only(coded, names.labelled(page.title()), "its title as the name of one of them", tried)
                .or(() -> only(coded, names.named(page.title()), "its title as another name of one of them", tried));
        if (one.isPresent()) {
            return new PageMatch.Found(one.get(), Way.CODE_AND_NAME);
        }
        Optional<Integer> outside = only(names.labelled(page.title()), "its title as the name of any disease", tried);
        if (outside.isPresent()) {
            return new PageMatch.Found(outside.get(), Way.LABEL_AGAINST_CODE);
        }
        return only(coded, labelled(others), "its other names as the name of one of them", tried)
                .or(() -> only(coded, names.named(others), "its other names as another name of one of them", tried))
                .<PageMatch>map(row -> new PageMatch.Found(row, Way.CODE_AND_NAME))
                .or(() -> only(names.named(page.title()), "its title as another name of any disease", tried)
                        .map(row -> new PageMatch.Found(row, Way.SYNONYM)))
                .orElseGet(() -> byNumber(page, tried));
    }

    private PageMatch byName(Subject page, List<String> tried) {
        Optional<Integer> label = only(names.labelled(page.title()), "its title as the name of a disease", tried);
        if (label.isPresent()) {
            return new PageMatch.Found(label.get(), Way.LABEL);
        }
        List<String> others = names.tellingNames(page.title(), page.synonyms());
        return only(names.named(page.title()), "its title as another name of a disease", tried)
                .or(() -> only(labelled(others), "its other names as the name of a disease", tried))
                .or(() -> only(names.named(others), "its other names as another name of a disease", tried))
                .<PageMatch>map(row -> new PageMatch.Found(row, Way.SYNONYM))
                .orElseGet(() -> byNumber(page, tried));
    }

    private PageMatch byNumber(Subject page, List<String> tried) {
        if (page.gard().isEmpty()) {
            return new PageMatch.Open(tried);
        }
        return only(coded(page.gard()), page.gard().getFirst() + " among the pack's mappings", tried)
                .<PageMatch>map(row -> new PageMatch.Found(row, Way.GARD_NUMBER))
                .orElseGet(() -> new PageMatch.Open(tried));
    }

    private Set<Integer> labelled(Collection<String> synonyms) {
        Set<Integer> all = new HashSet<>();
        synonyms.forEach(name -> all.addAll(names.labelled(name)));
        return all;
    }

    private static Optional<Integer> only(
            Set<Integer> candidates, Set<Integer> named, String what, List<String> tried) {
        Set<Integer> both = new TreeSet<>(candidates);
        both.retainAll(named);
        return only(both, what, tried);
    }

    private static Optional<Integer> only(Set<Integer> rows, String what, List<String> tried) {
        if (rows.size() == 1) {
            return Optional.of(rows.iterator().next());
        }
        tried.add(what + ": " + (rows.isEmpty() ? "none" : String.format(Locale.ROOT, "%d diseases", rows.size())));
        return Optional.empty();
    }

    private String codesTried(Collection<Curie> concepts, Set<Integer> coded) {
        if (concepts.isEmpty()) {
            return "UMLS codes: the page has none";
        }
        String codes = concepts.stream().map(Curie::toString).collect(Collectors.joining(", "));
        return codes + ": "
                + (coded.isEmpty()
                        ? "no disease of the pack has them"
                        : coded.stream()
                                .limit(5)
                                .map(row -> knowledge.diseases().id().get(row))
                                .collect(Collectors.joining(
                                        ", ",
                                        coded.size() + " diseases have them (",
                                        coded.size() > 5 ? ", …)" : ")")));
    }
}
