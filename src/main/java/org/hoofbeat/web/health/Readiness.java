package org.hoofbeat.web.health;

import java.util.List;
import java.util.Map;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.search.SearchState;

/**
 * What is loaded, of what date, and how far the rest is.
 *
 * @param status {@code ready}, {@code starting} or {@code failed}
 * @param pack the facts
 * @param search the full-text index over them
 * @param desk what people write; readers are served without it
 */
record Readiness(String status, Pack pack, Search search, Desk desk) {

    /** The facts that were loaded. */
    record Pack(String generation, String date, int format, List<Source> sources, Map<String, Integer> counts) {}

    /** A source that the facts were built from. */
    record Source(String source, String version, String date) {}

    /**
     * The index.
     *
     * @param percent how much is filled, 0 to 100
     * @param message what went wrong; empty where nothing did
     */
    record Search(String state, int percent, int done, int total, String message) {}

    /** @param state {@code ready}, or {@code failed} while it does not answer */
    record Desk(String state) {}

    static Readiness of(Manifest manifest, SearchState state, boolean deskAnswers) {
        return new Readiness(status(state), pack(manifest), search(state), new Desk(deskAnswers ? "ready" : "failed"));
    }

    private static String status(SearchState state) {
        return switch (state) {
            case SearchState.Ready _ -> "ready";
            case SearchState.Starting _, SearchState.Filling _ -> "starting";
            case SearchState.Failed _ -> "failed";
        };
    }

    private static Pack pack(Manifest manifest) {
        return new Pack(
                manifest.generation(),
                manifest.date(),
                manifest.formatVersion(),
                manifest.sources().stream()
                        .map(source -> new Source(source.source(), source.version(), source.date()))
                        .toList(),
                manifest.counts());
    }

    private static Search search(SearchState state) {
        return switch (state) {
            case SearchState.Ready _ -> new Search("ready", 100, 0, 0, "");
            case SearchState.Starting _ -> new Search("starting", 0, 0, 0, "");
            case SearchState.Filling filling ->
                new Search("filling", filling.percent(), filling.done(), filling.total(), "");
            case SearchState.Failed failed -> new Search("failed", 0, 0, 0, failed.message());
        };
    }
}
