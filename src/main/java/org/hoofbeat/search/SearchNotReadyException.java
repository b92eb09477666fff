package org.hoofbeat.search;

/** A search was asked for before the index answers, or after it failed to start. */
public final class SearchNotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SearchState state;

    public SearchNotReadyException(SearchState state) {
        super(describe(state));
        this.state = state;
    }

    /** How far the index was when it was asked. */
    public SearchState state() {
        return state;
    }

    private static String describe(SearchState state) {
        return switch (state) {
            case SearchState.Starting _ -> "the search engine is starting; try again in a few seconds";
            case SearchState.Filling filling ->
                "the search index is being filled (%d %%); try again in a moment".formatted(filling.percent());
            case SearchState.Ready _ -> "the search index became ready a moment ago; try again";
            case SearchState.Failed failed -> "the search index is not available: " + failed.message();
        };
    }
}
