package org.hoofbeat.search.literature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Indexing.MeshHeading;
import org.hoofbeat.search.text.Folding;

/** Yes-or-no properties of articles, by the names that PubMed's filters and subsets have. */
final class Properties {
    /** Headings that PubMed offers as filters of species, sex and age, folded, with the filter's name. */
    private static final Map<String, String> BY_HEADING = Map.ofEntries(
            Map.entry("humans", "humans"),
            Map.entry("animals", "animals"),
            Map.entry("female", "female"),
            Map.entry("male", "male"),
            Map.entry("infant newborn", "infant, newborn"),
            Map.entry("infant", "infant"),
            Map.entry("child preschool", "child, preschool"),
            Map.entry("child", "child"),
            Map.entry("adolescent", "adolescent"),
            Map.entry("young adult", "young adult"),
            Map.entry("adult", "adult"),
            Map.entry("middle aged", "middle aged"),
            Map.entry("aged", "aged"),
            Map.entry("aged 80 and over", "aged, 80 and over"));

    private static final Map<String, String> BY_STATUS = Map.of(
            "MEDLINE", "medline",
            "PubMed-not-MEDLINE", "pubmednotmedline",
            "In-Process", "inprocess",
            "In-Data-Review", "inprocess",
            "Publisher", "publisher",
            "OLDMEDLINE", "oldmedline");

    private static final Set<String> CLINICAL =
            Set.of("Randomized Controlled Trial", "Clinical Trial", "Meta-Analysis");

    private Properties() {}

    static List<String> of(Article article) {
        List<String> found = new ArrayList<>();
        String status = BY_STATUS.get(article.status());
        if (status != null) {
            found.add(status);
        }
        if (article.text().hasAbstract()) {
            found.add("hasabstract");
        }
        if (article.isBook()) {
            found.add("pmcbook");
            found.add("booksdocs");
        }
        if (article.findId("pmc").isPresent()) {
            found.add("free full text");
            found.add("pubmed pmc");
        }
        if (!article.references().isEmpty()) {
            found.add("has references");
        }
        if (article.publication().languages().contains("eng")) {
            found.add("english");
        }
        if (article.indexing().types().stream().anyMatch(type -> CLINICAL.contains(type.name()))) {
            found.add("clinical study");
        }
        article.indexing().subsets().forEach(subset -> found.add("jsubset" + subset.toLowerCase(Locale.ROOT)));
        for (MeshHeading heading : article.indexing().headings()) {
            String filter = BY_HEADING.get(Folding.fold(heading.heading().name()));
            if (filter != null) {
                found.add(filter);
            }
        }
        return found;
    }
}
