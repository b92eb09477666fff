package org.hoofbeat.web.literature;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.query.UnreadableQueryException;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.notices.Hit;
import org.hoofbeat.notices.NotWatchableException;
import org.hoofbeat.notices.Watched;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.search.literature.LiteratureSort;
import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;
import org.springframework.stereotype.Component;

/** A search for articles can be followed; the order does not matter, new ones come first. */
@Component
final class WatchedArticles implements Watched {
    private static final int SUMMARY = 400;

    private final Literature literature;

    WatchedArticles(Literature literature) {
        this.literature = literature;
    }

    @Override
    public String kind() {
        return "literature";
    }

    @Override
    public String tidy(String query) {
        LiteratureForm form = LiteratureForm.of(query);
        if (form.isEmpty()) {
            throw new NotWatchableException("A search for articles is followed by its words, such as q=marfan");
        }
        return new LiteratureForm(
                        form.q(),
                        "",
                        form.from(),
                        form.to(),
                        form.type(),
                        form.language(),
                        form.who(),
                        form.age(),
                        form.text(),
                        form.disease(),
                        form.gene())
                .query();
    }

    @Override
    public String title(String query, Locale language) {
        LiteratureForm form = LiteratureForm.of(query);
        String title = Messages.of(Language.negotiate(language.toLanguageTag())).text("literature.title");
        String words = form.q().isEmpty() ? form.disease() + form.gene() : form.q();
        return words.isEmpty() ? title : title + ": " + words;
    }

    @Override
    public String page(String query) {
        return "/literature?" + query;
    }

    @Override
    public List<Hit> newest(String query, int most, Locale language) {
        LiteratureForm form = LiteratureForm.of(query);
        try {
            var translation = literature.translate(form.q().isEmpty() ? "all[sb]" : form.q());
            return literature
                    .index()
                    .search(new LiteratureRequest(
                            translation.query(), form.filters(), LiteratureSort.MOST_RECENT, 0, "", most, List.of()))
                    .pmids()
                    .stream()
                    .flatMap(pmid -> literature.find(pmid).stream())
                    .map(article -> hit(article, language))
                    .toList();
        } catch (UnreadableQueryException unreadable) {
            throw new NotWatchableException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Hit hit(Article article, Locale language) {
        String text = article.text().abstractText();
        return new Hit(
                "PMID:" + article.pmid(),
                article.title(),
                "/literature/" + article.pmid(),
                updated(article),
                text.length() > SUMMARY ? text.substring(0, SUMMARY) + "…" : text,
                Messages.of(Language.negotiate(language.toLanguageTag())).text("literature.source"));
    }

    private static Instant updated(Article article) {
        PartialDate entered = article.dates().entrez();
        PartialDate date = entered.isKnown() ? entered : article.publication().earliest();
        return date.isKnown()
                ? LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                : Instant.EPOCH;
    }
}
