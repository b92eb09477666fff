package org.hoofbeat.search.solr;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.SolrParams;
import org.hoofbeat.model.Curie;
import org.hoofbeat.search.Hit;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchFailedException;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.names.Names;
import org.hoofbeat.search.text.WordEquivalents;

/** Answers searches over the collections of one pack. */
final class Searcher {
    /** How many signs that are called as was typed may lead to diseases; the best ones are taken. */
    private static final int SIGNS = 500;

    private final Engine engine;
    private final Names names;
    private final Map<Kind, String> collections;
    private final WordEquivalents equivalents = WordEquivalents.load();

    Searcher(Engine engine, Names names, Map<Kind, String> collections) {
        this.engine = engine;
        this.names = names;
        this.collections = collections;
    }

    SearchResults search(SearchRequest request) {
        TypedQuery typed = TypedQuery.read(request.query(), names);
        Rewording asTyped = Rewording.none(typed.wording());
        if (typed.isEmpty()) {
            return results(request, typed, asTyped, Found.nothing(request.kinds()));
        }
        Rewording chosen = asTyped;
        Found found = askIfInNames(typed.wording(), request);
        Iterator<Rewording> further =
                Rewording.of(typed.wording(), request.kinds(), names.spelling()).iterator();
        while (!found.isEnough(request.kinds()) && further.hasNext()) {
            Rewording rewording = further.next();
            Found other = askIfInNames(rewording.wording(), request);
            if (other.isEnough(request.kinds()) || found.isEmpty()) {
                chosen = rewording;
                found = other;
            }
        }
        return results(request, typed, found.isEmpty() ? asTyped : chosen, found);
    }

    private SearchResults results(SearchRequest request, TypedQuery typed, Rewording chosen, Found found) {
        var explainer =
                new Explainer(names.catalogue(), equivalents, chosen.wording(), chosen.corrected(), typed.ids());
        List<Hit> hits = found.page(request.start(), request.rows()).stream()
                .map(id -> explainer.hit(entity(id)))
                .toList();
        return new SearchResults(
                request,
                Stream.concat(typed.adjustments().stream(), chosen.adjustments().stream())
                        .toList(),
                found.totals(),
                hits);
    }

    /** Words that are spread may be missing, and are known where they must not be. */
    private Found askIfInNames(Wording wording, SearchRequest request) {
        return wording.isSpread() || wording.mayBeFound(names.spelling(), equivalents)
                ? ask(wording, request)
                : Found.nothing(request.kinds());
    }

    private Found ask(Wording wording, SearchRequest request) {
        int rows = Math.addExact(request.start(), request.rows());
        Map<Kind, SolrDocumentList> found = new EnumMap<>(Kind.class);
        for (Kind kind : request.kinds()) {
            // Symbols are short and many: some of the words are always in some of them.
            if (kind != Kind.GENES || !wording.isSpread() || request.kinds().size() == 1) {
                var question = new Question(wording, kind, equivalents);
                if (kind == Kind.DISEASES
                        && !wording.isSpread()
                        && !wording.name().isEmpty()) {
                    question.orSigns(signs(wording));
                }
                found.put(kind, ask(question.ask(rows), kind));
            } else {
                found.put(kind, new SolrDocumentList());
            }
        }
        return new Found(found);
    }

    private List<String> signs(Wording wording) {
        return ask(Question.askForSigns(wording, equivalents, SIGNS), Kind.TERMS).stream()
                .map(document -> String.valueOf(document.getFieldValue("id")))
                .toList();
    }

    private SolrDocumentList ask(SolrParams parameters, Kind kind) {
        String collection = collections.get(kind);
        try {
            return engine.client().query(collection, parameters, METHOD.POST).getResults();
        } catch (SolrServerException | IOException | SolrException cause) {
            throw new SearchFailedException("the search engine failed on collection " + collection, cause);
        }
    }

    private int entity(String id) {
        return names.ids().find(Curie.parse(id)).entities().stream()
                .findFirst()
                .orElseThrow(() -> new SearchFailedException(
                        "the index holds " + id + ", which the pack does not know; they are of different packs"));
    }
}
