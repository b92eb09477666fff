package org.hoofbeat.web.literature;

import java.util.List;
import java.util.Locale;
import org.hoofbeat.citations.ReferenceStyle;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteraturePage;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One article: what stands against it first, then what it says, what is like it and what cites it. */
@Controller
class ArticleController {
    private static final int SIMILAR = 5;
    private static final int CITING = 10;

    private final PageWriter pages;
    private final Literature literature;

    ArticleController(PageWriter pages, Literature literature) {
        this.pages = pages;
        this.literature = literature;
    }

    @GetMapping("/literature/{pmid:\\d{1,10}}")
    ResponseEntity<String> article(Visit visit, @PathVariable String pmid) {
        Article article = literature
                .find(pmid)
                .orElseThrow(() -> new NotFoundException(visit.messages().text("literature.unknown", pmid)));
        Page head = Page.titled(article.title())
                .at("/literature/" + pmid)
                .describedAs(ArticleCard.source(article))
                .in(Page.Section.LITERATURE);
        return pages.show(visit, head, "article.jte", page(visit, article));
    }

    private ArticlePage page(Visit visit, Article article) {
        var plain = new Highlights("");
        List<ArticleCard> similar = List.of();
        List<ArticleCard> citing = List.of();
        long count = 0;
        try {
            similar = cards(
                    literature.index().listSimilar(article.pmid(), SIMILAR).stream()
                            .map(LiteraturePage.Hit::pmid)
                            .toList(),
                    plain);
            var found = literature
                    .index()
                    .search(LiteratureRequest.of(new LiteratureQuery.Term(Field.CITES, article.pmid()), CITING));
            count = found.total();
            citing = cards(found.pmids(), plain);
        } catch (SearchNotReadyException starting) {
            // The article itself needs no index; the lists come with the next visit.
        }
        return new ArticlePage(
                ArticleCard.of(article, plain),
                article,
                ReferenceStyle.in(visit.messages().language().tag()).layOut(Citations.of(article)),
                article.related().stream()
                        .map(other -> new ArticlePage.Notice(
                                other.relation()
                                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                                        .toLowerCase(Locale.ROOT),
                                other,
                                literature.find(other.pmid()).isPresent()))
                        .toList(),
                similar,
                citing,
                count);
    }

    private List<ArticleCard> cards(List<String> pmids, Highlights plain) {
        return pmids.stream()
                .flatMap(pmid -> literature.find(pmid).stream())
                .map(article -> ArticleCard.of(article, plain))
                .toList();
    }
}
