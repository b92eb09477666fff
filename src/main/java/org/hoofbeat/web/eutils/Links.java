package org.hoofbeat.web.eutils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Reference;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteraturePage;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureSort;

/** Where links lead from an article, each with a score; the highest comes first. */
final class Links {
    private static final int MOST_SIMILAR = 100;
    private static final double UNIT = 1_000;

    private final Literature literature;
    private final IdWalk walk;

    Links(Literature literature) {
        this.literature = literature;
        this.walk = new IdWalk(literature.index());
    }

    /** Numbers and scores, in the order of links; the scores of links that have none are 0. */
    Map<String, Long> from(LinkName name, String pmid) {
        Optional<Article> article = pmid.matches("\\d{1,10}") ? literature.find(pmid) : Optional.empty();
        Map<String, Long> found = new LinkedHashMap<>();
        if (article.isEmpty()) {
            return found;
        }
        switch (name) {
            case SIMILAR -> similar(pmid, found);
            case REFERENCES ->
                article.get().references().stream()
                        .map(Reference::pmid)
                        .filter(cited -> !cited.isEmpty())
                        .forEach(cited -> found.put(cited, 0L));
            case CITED_IN ->
                walk.walk(
                        new LiteratureQuery.Term(Field.CITES, pmid),
                        LiteratureSort.MOST_RECENT,
                        0,
                        Long.MAX_VALUE,
                        citing -> found.put(citing, 0L));
            case CENTRAL ->
                article.get().findId("pmc").map(id -> id.replaceAll("\\D", "")).ifPresent(id -> found.put(id, 0L));
        }
        return found;
    }

    private void similar(String pmid, Map<String, Long> found) {
        List<LiteraturePage.Hit> hits = literature.index().listSimilar(pmid, MOST_SIMILAR);
        long best = hits.isEmpty() ? 0 : Math.round(hits.getFirst().score() * UNIT);
        found.put(pmid, best * 2 + 1);
        hits.forEach(hit -> found.put(hit.pmid(), Math.round(hit.score() * UNIT)));
    }

    /** Web addresses where the article itself can be had, with the name of who keeps it there. */
    List<Outside> outside(String pmid) {
        List<Outside> found = new ArrayList<>();
        Optional<Article> article = pmid.matches("\\d{1,10}") ? literature.find(pmid) : Optional.empty();
        article.flatMap(one -> one.findId("doi"))
                .ifPresent(doi -> found.add(new Outside(
                        "https://doi.org/" + doi.replace(" ", "%20"),
                        "publisher of the article",
                        "doi",
                        "1",
                        "subscription/membership/fee may be required")));
        article.flatMap(one -> one.findId("pmc"))
                .ifPresent(id -> found.add(new Outside(
                        "https://pmc.ncbi.nlm.nih.gov/articles/" + id + "/",
                        "PubMed Central",
                        "pmc",
                        "2",
                        "free resource")));
        return found;
    }

    /** An address elsewhere. */
    record Outside(String url, String provider, String shortName, String id, String attribute) {}
}
