package org.hoofbeat.web.eutils;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.history.History;
import org.hoofbeat.literature.history.HistoryItem;
import org.hoofbeat.literature.query.FieldNames;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.literature.query.Tag;
import org.hoofbeat.literature.query.UnreadableQueryException;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.literature.LiteratureSort;

/** {@code esearch}: which articles a query finds. */
final class SearchScript implements Script {
    private static final int USUAL = 20;

    private final Literature literature;
    private final DateLimits dates;
    private final IdWalk walk;
    private final long window;

    /** @param window how far a client may go in a list; 0 for to its end */
    SearchScript(Literature literature, long window) {
        this.literature = literature;
        this.dates = new DateLimits(literature::today);
        this.walk = new IdWalk(literature.index());
        this.window = window;
    }

    @Override
    public Answer answer(Params params) {
        Databases.check(params.get("db"));
        Translation translation = translation(params);
        long count = literature.index().count(translation.query());
        if (params.get("rettype").equalsIgnoreCase("count")) {
            return params.isJson()
                    ? json(Map.of("count", Json.of(Long.toString(count))))
                    : Answer.xml(SearchXml.DOCTYPE, "<eSearchResult><Count>" + count + "</Count></eSearchResult>");
        }
        Remarks remarks = translation.remarks();
        long start = params.number("retstart", 0);
        long wanted = params.number("retmax", USUAL);
        long reachable = window > 0 ? Math.min(count, window) : count;
        if (start > 0 && start >= reachable) {
            throw new ScriptException("Search Backend failed: Exception: Position " + start
                    + " is out of acceptable range [" + reachable + "," + (reachable - 1) + "]");
        }
        if (window > 0 && wanted > window) {
            remarks.say("Restrictions achieved. start and count adjusted to " + start + ", " + window);
        }
        if (count == 0) {
            remarks.say("No items found.");
        }
        long rows = Math.min(wanted, reachable - start);
        LiteratureSort sort = sort(params.get("sort"));
        Optional<History.Place> place = params.get("usehistory").equalsIgnoreCase("y")
                ? Optional.of(literature.history().add(params.get("WebEnv"), new HistoryItem.Search(translation, sort)))
                : Optional.empty();
        var found = new Found(
                count,
                start,
                rows,
                place.map(History.Place::key).orElse(0),
                place.map(History.Place::environment).orElse(""),
                translation);
        if (params.isJson()) {
            List<String> ids = walk.list(translation.query(), sort, start, rows);
            return json(SearchJson.of(found, ids));
        }
        return Answer.xml(
                SearchXml.DOCTYPE,
                out -> SearchXml.write(found, each -> walk.walk(translation.query(), sort, start, rows, each), out));
    }

    /**
     * What was found.
     *
     * @param key of the history; 0 for none
     */
    record Found(long count, long start, long rows, int key, String environment, Translation translation) {}

    private Translation translation(Params params) {
        String term = params.get("term");
        String environment = params.get("WebEnv");
        String key = params.get("query_key");
        if (term.isEmpty() && key.isEmpty()) {
            throw new ScriptException("Empty term and query_key - nothing todo");
        }
        String query = key.isEmpty() ? term : term.isEmpty() ? "#" + key : "(" + term + ") AND #" + key;
        Tag usual = params.get("field").isEmpty()
                ? Tag.NONE
                : FieldNames.find(params.get("field")).map(Tag::in).orElse(Tag.NONE);
        try {
            Translation read =
                    literature.translate(query, usual, number -> literature.findEarlier(environment, number));
            if (!params.get("field").isEmpty() && usual == Tag.NONE) {
                read.remarks().fieldNotFound(params.get("field"));
            }
            return dates.limit(read, params);
        } catch (UnreadableQueryException unreadable) {
            throw new ScriptException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static LiteratureSort sort(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replaceAll("[ _+-]", "")) {
            case "relevance", "bestmatch" -> LiteratureSort.BEST_MATCH;
            case "pubdate", "publicationdate" -> LiteratureSort.PUBLICATION_DATE;
            case "author", "firstauthor" -> LiteratureSort.FIRST_AUTHOR;
            case "journal", "journalname" -> LiteratureSort.JOURNAL;
            default -> LiteratureSort.MOST_RECENT;
        };
    }

    @Override
    public Answer error(Params params, String message) {
        return params.isJson()
                ? json(Map.of("ERROR", Json.of(message)))
                : Answer.xml(SearchXml.DOCTYPE, "<eSearchResult>" + Xml.element("ERROR", message) + "</eSearchResult>");
    }

    private static Answer json(Map<String, Json> result) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("esearchresult", new Json.Obj(result));
        return Answer.json("esearch", members);
    }
}
