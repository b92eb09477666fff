package org.hoofbeat.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestions;
import org.hoofbeat.web.api.problem.Fails;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.hoofbeat.web.api.wire.found.Completions;
import org.hoofbeat.web.api.wire.found.Found;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search and suggestions. Nothing that can be typed is an error. */
@RestController
@Tag(name = "find")
class SearchApi {
    private static final int MOST_ROWS = 1000;
    private static final int MOST_SUGGESTIONS = 100;

    private final SearchIndex index;
    private final Manifest manifest;

    SearchApi(SearchIndex index, Manifest manifest) {
        this.index = index;
        this.manifest = manifest;
    }

    @GetMapping(value = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "search",
            summary = "Find diseases, terms and genes",
            description =
                    "Identifiers of any known vocabulary come first, then names and synonyms, beginnings, words, and"
                            + " corrected spellings. adjustments says what was corrected or dropped.")
    @Fails({ProblemKind.MISSING_PARAMETER, ProblemKind.MALFORMED_VALUE, ProblemKind.SEARCH_NOT_READY})
    ResponseEntity<Found> search(
            @RequestParam @Parameter(description = "Anything.", example = "long fingers") String q,
            @RequestParam(defaultValue = "")
                    @Parameter(
                            description =
                                    "Where to look: diseases, terms, genes, separated by commas. All where empty.",
                            example = "diseases,terms")
                    String in,
            @RequestParam(defaultValue = "0")
                    @Parameter(
                            description = "How many results to leave out first.",
                            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
                    String start,
            @RequestParam(defaultValue = "20")
                    @Parameter(
                            description = "How many results.",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "1000", defaultValue = "20"))
                    String rows,
            @Parameter(hidden = true) HttpServletRequest request) {
        Set<Kind> kinds = Chosen.read("in", in, List.of(Kind.values()), Kind::key);
        int from = Count.read("start", start, 0, Integer.MAX_VALUE - MOST_ROWS);
        SearchResults results = index.search(new SearchRequest(q, kinds, from, Count.read("rows", rows, 0, MOST_ROWS)));
        String next = NextPage.after(request, from, results.hits().size(), results.total());
        return Links.withNext(Found.of(results, next, manifest), next);
    }

    @GetMapping(value = "/api/v1/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "suggest",
            summary = "Complete what somebody is typing",
            description =
                    "Exact names, symbols and identifiers come before names that begin so, and these before names in"
                            + " which a later word begins so.")
    @Fails({ProblemKind.MISSING_PARAMETER, ProblemKind.MALFORMED_VALUE})
    Completions suggest(
            @RequestParam @Parameter(description = "The text so far.", example = "marf") String q,
            @RequestParam(defaultValue = "")
                    @Parameter(
                            description = "Which groups: diseases, symptoms, genes, ids, separated by commas. All where"
                                    + " empty.")
                    String groups,
            @RequestParam(defaultValue = "6")
                    @Parameter(
                            description = "How many of each group at most.",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "6"))
                    String limit) {
        Set<Suggestions.Group> wanted =
                Chosen.read("groups", groups, List.of(Suggestions.Group.values()), group -> group.name()
                        .toLowerCase(Locale.ROOT));
        return Completions.of(
                index.suggest(new SuggestRequest(q, wanted, Count.read("limit", limit, 1, MOST_SUGGESTIONS))));
    }
}
