package org.hoofbeat.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hoofbeat.model.Curie;
import org.hoofbeat.search.Adjustment;
import org.hoofbeat.search.Hit;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.Match;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.Suggestion;
import org.hoofbeat.search.Suggestions;
import org.hoofbeat.web.parts.Pager;
import org.hoofbeat.web.text.Messages;

/** Puts search results into words. */
final class SearchView {
    private final Messages messages;

    SearchView(Messages messages) {
        this.messages = messages;
    }

    SearchPage page(
            String query,
            Optional<Kind> kind,
            SearchResults results,
            Map<Kind, Long> totals,
            Pager pager,
            BiFunction<String, Optional<Kind>, String> address) {
        List<SearchPage.Tab> tabs = new ArrayList<>();
        tabs.add(new SearchPage.Tab(
                messages.text("search.in.all"),
                totals.values().stream().mapToLong(Long::longValue).sum(),
                address.apply(query, Optional.empty()),
                kind.isEmpty()));
        for (Kind one : Kind.values()) {
            tabs.add(new SearchPage.Tab(
                    messages.text("search.in." + one.key()),
                    totals.getOrDefault(one, 0L),
                    address.apply(query, Optional.of(one)),
                    kind.equals(Optional.of(one))));
        }
        return new SearchPage(
                query,
                results.adjustments().stream().map(this::say).toList(),
                tabs,
                results.hits().stream().map(this::row).toList(),
                pager,
                Optional.empty());
    }

    /** The page while the index is being made: names that begin with what was typed are known already. */
    SearchPage starting(String query, SearchState state, Suggestions known) {
        SearchPage.Starting starting =
                switch (state) {
                    case SearchState.Filling filling ->
                        new SearchPage.Starting(messages.text("search.filling", filling.percent()), filling.percent());
                    case SearchState.Failed _ -> new SearchPage.Starting(messages.text("search.failed"), -1);
                    case SearchState.Starting _, SearchState.Ready _ ->
                        new SearchPage.Starting(messages.text("search.starting"), -1);
                };
        List<SearchPage.Row> rows = known.byGroup().values().stream()
                .flatMap(List::stream)
                .map(this::row)
                .distinct()
                .toList();
        return new SearchPage(
                query,
                List.of(),
                List.of(),
                rows,
                Pager.of(1, Math.max(1, rows.size()), rows.size(), page -> ""),
                Optional.of(starting));
    }

    private String say(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Corrected(String from, String to) -> messages.text("search.note.corrected", from, to);
            case Adjustment.Completed(String beginning) -> messages.text("search.note.completed", beginning);
            case Adjustment.Dropped(List<String> words) ->
                messages.count("search.note.dropped", words.size(), String.join(", ", words));
            case Adjustment.Spread() -> messages.text("search.note.spread");
            case Adjustment.Relaxed(int atLeast, int of) -> messages.text("search.note.relaxed", atLeast, of);
            case Adjustment.Cut(int used, int typed) -> messages.text("search.note.cut", used, typed);
            case Adjustment.Replaced(Curie from, Curie to) -> messages.text("search.note.replaced", from, to);
            case Adjustment.UnknownId(String typed) -> messages.text("search.note.unknown", typed);
            case Adjustment.NothingToLookFor() -> messages.text("search.note.nothing");
        };
    }

    private SearchPage.Row row(Hit hit) {
        return row(hit.kind(), hit.id(), hit.label(), hit.layName(), why(hit), hit.annotations());
    }

    private SearchPage.Row row(Suggestion one) {
        String why =
                one.matched().equalsIgnoreCase(one.label()) || one.matched().equalsIgnoreCase(one.layName())
                        ? ""
                        : messages.text("search.why.called", one.matched());
        return row(one.kind(), one.id(), one.label(), one.layName(), why, one.annotations());
    }

    private SearchPage.Row row(Kind kind, Curie id, String label, String layName, String why, int known) {
        String other = layName.equalsIgnoreCase(label) ? "" : layName;
        return new SearchPage.Row(
                messages.text("search.kind." + kind.key()),
                label,
                other,
                pathOf(kind, id, label),
                id.toString(),
                why,
                messages.count("search.known." + kind.key(), known));
    }

    private String why(Hit hit) {
        String matched = hit.match().matched();
        if (matched.equalsIgnoreCase(hit.label()) || matched.equalsIgnoreCase(hit.layName())) {
            return "";
        }
        return switch (hit.match()) {
            case Match.ExactId(Curie id) -> id.equals(hit.id()) ? "" : messages.text("search.why.code", id);
            case Match.Related _ -> messages.text("search.why.related", matched);
            default -> messages.text("search.why.called", matched);
        };
    }

    /** Where the page of something is. */
    static String pathOf(Kind kind, Curie id, String label) {
        return switch (kind) {
            case DISEASES -> "/disease/" + id;
            case TERMS -> "/term/" + id;
            case GENES -> "/gene/" + label;
        };
    }
}
