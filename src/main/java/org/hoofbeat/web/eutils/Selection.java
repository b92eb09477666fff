package org.hoofbeat.web.eutils;

import java.util.List;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.history.HistoryItem;

/** Which articles a call is about: those that it names, or those of a step of its history. */
final class Selection {
    private final Literature literature;
    private final IdWalk walk;

    Selection(Literature literature) {
        this.literature = literature;
        this.walk = new IdWalk(literature.index());
    }

    /** Whether a call names articles or a step of its history. */
    static boolean isMade(Params params) {
        return !params.list("id").isEmpty() || !params.get("query_key").isEmpty();
    }

    /**
     * The part of the selection that a call asks for.
     *
     * @throws ScriptException when the step does not exist, or a number is none
     */
    List<String> ids(Params params, long usualMost) {
        long start = params.number("retstart", 0);
        long most = params.number("retmax", usualMost);
        List<String> named = params.list("id");
        if (!named.isEmpty()) {
            return part(named, start, most);
        }
        HistoryItem item = item(params);
        return switch (item) {
            case HistoryItem.Articles(List<String> pmids) -> part(pmids, start, most);
            case HistoryItem.Search(var translation, var sort) -> walk.list(translation.query(), sort, start, most);
        };
    }

    private HistoryItem item(Params params) {
        String environment = params.get("WebEnv");
        if (environment.isEmpty()) {
            throw new ScriptException("WebEnv parameter is required");
        }
        if (!literature.history().isKnown(environment)) {
            throw new ScriptException("Unable to obtain query #" + params.get("query_key")
                    + ": the history is not known here; it may have expired");
        }
        return literature
                .history()
                .find(environment, (int) Math.min(params.number("query_key", 0), Integer.MAX_VALUE))
                .orElseThrow(() -> new ScriptException("Unable to obtain query #" + params.get("query_key")));
    }

    private static List<String> part(List<String> ids, long start, long most) {
        if (start >= ids.size()) {
            return List.of();
        }
        return ids.subList((int) start, (int) Math.min(ids.size(), start + most));
    }
}
