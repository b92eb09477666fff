package org.hoofbeat.ingest.trials;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.ctgov.PageToken;

/**
 * Fetches studies from the registry's public API, page by page. It can be stopped at any moment and goes on at the page where it
 * was; once it has come to the end, the next run asks only for what was updated since.
 */
public final class TrialUpdate {
    private static final int PAGE = 200;

    /** A registry dates by its own clock, so days are asked for twice rather than missed. */
    private static final int DAYS_TWICE = 2;

    private final URI base;
    private final Path stateFile;
    private final Duration pause;
    private final Clock clock;

    /**
     * @param base address of the API, such as {@code https://clinicaltrials.gov/api/v2}
     * @param stateFile where it is kept how far it has come
     * @param pause between two requests
     */
    public TrialUpdate(URI base, Path stateFile, Duration pause, Clock clock) {
        this.base = base;
        this.stateFile = stateFile;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Fetches until the last page.
     *
     * @param diseases names of diseases, studies of which are wanted; empty for all studies
     * @param studies gets them
     * @throws RegistryException when the registry does not answer as it should
     */
    public void run(Collection<String> diseases, TrialImport studies) throws InterruptedException {
        String question = base + question(diseases);
        UpdateState state = UpdateState.read(stateFile);
        if (!state.question().equals(question)) {
            state = new UpdateState(question, "", "", "");
        }
        if (!state.isUnfinished()) {
            state = new UpdateState(question, "", LocalDate.now(clock).toString(), state.finished());
        }
        boolean resumed = state.isUnfinished();
        try (var client = new RegistryClient(pause)) {
            while (true) {
                byte[] answer;
                try {
                    answer = client.get(address(question, state));
                } catch (RegistryException refused) {
                    if (!resumed || refused.status() != 400) {
                        throw refused;
                    }
                    // Tokens do not live for ever: from the first page again, what is there already costs little.
                    resumed = false;
                    state = new UpdateState(question, "", state.begun(), state.finished());
                    continue;
                }
                studies.readText(new SourceText(base.getHost(), new ByteArrayInputStream(answer)));
                Optional<String> next = PageToken.findNext(answer);
                if (next.isEmpty()) {
                    new UpdateState(question, "", "", state.begun()).write(stateFile);
                    return;
                }
                state = new UpdateState(question, next.get(), state.begun(), state.finished());
                state.write(stateFile);
            }
        }
    }

    private static String question(Collection<String> diseases) {
        String names = diseases.stream()
                .map(name -> '"' + name.replaceAll("[\"\\\\]", " ") + '"')
                .collect(Collectors.joining(" OR "));
        return "/studies?format=json&pageSize=" + PAGE + (names.isEmpty() ? "" : "&query.cond=" + encoded(names));
    }

    private static URI address(String question, UpdateState state) {
        String since = state.finished().isEmpty()
                ? ""
                : "&filter.advanced="
                        + encoded("AREA[LastUpdatePostDate]RANGE["
                                + LocalDate.parse(state.finished()).minusDays(DAYS_TWICE) + ",MAX]");
        String token = state.token().isEmpty() ? "" : "&pageToken=" + encoded(state.token());
        return URI.create(question + since + token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
