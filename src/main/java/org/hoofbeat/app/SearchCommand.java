package org.hoofbeat.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.query.UnreadableQueryException;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.questions.Answers;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.literature.LiteraturePage;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks something up by any name, identifier or mistyped word. */
@Command(
        name = "search",
        description =
                "Find diseases, terms and genes by any name, identifier or mistyped word; or answers to questions; or"
                        + " articles, in PubMed's query language.",
        footer = {
            "",
            "What was corrected, dropped or relaxed is said on standard error, and in the JSON. The first search with a pack",
            "fills the index, which takes a minute; later ones use it."
        })
final class SearchCommand implements Callable<Integer>, OnData {
    private static final String QUESTIONS = "questions";
    private static final String LITERATURE = "literature";

    /** As many as one page of the index gives. */
    private static final int MOST_ARTICLES = 10_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for; several words need no quotes.")
    private List<String> words = List.of();

    @Option(
            names = "--in",
            paramLabel = "KIND",
            split = ",",
            description = "Where to look: diseases, terms, genes (all of them); or questions or literature alone.")
    private List<String> kinds = List.of();

    @Option(names = "--start", paramLabel = "N", description = "Leave out the first N hits (${DEFAULT-VALUE}).")
    private int start = 0;

    @Option(names = "--rows", paramLabel = "N", description = "How many hits to show (${DEFAULT-VALUE}).")
    private int rows = 20;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or tsv (${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.TABLE;

    @Override
    public DataOptions data() {
        return data;
    }

    /** A pack that was named is not the server's; it is searched here, beside any server. */
    @Override
    public boolean concernsTheDirectory() {
        return data.findPack().isEmpty() || isFor(QUESTIONS) || isFor(LITERATURE);
    }

    @Override
    public int work(Workplace place) throws InterruptedException {
        if (isFor(QUESTIONS)) {
            writeAnswers(place);
            return 0;
        }
        if (isFor(LITERATURE)) {
            check();
            if (rows > MOST_ARTICLES) {
                throw wrong("--rows is at most " + MOST_ARTICLES + " for literature; go on with --start");
            }
            return searchLiterature(place);
        }
        SearchRequest request = request();
        if (place instanceof Workplace.Served served) {
            served.index().awaitReady(IndexForACommand.PATIENCE);
            write(served.index().search(request), served.manifest());
            return 0;
        }
        var pack = PackOfInterest.choose(data, Optional.empty());
        try (var index = IndexForACommand.openIn(place.directory(), place.settings(), pack)) {
            write(index.search(request), pack.readManifest());
        }
        return 0;
    }

    @Override
    public Integer call() throws InterruptedException {
        SearchRequest request = request();
        var pack = PackOfInterest.choose(data, Optional.empty());
        try (var index = IndexForACommand.open(data, pack)) {
            write(index.search(request), pack.readManifest());
        }
        return 0;
    }

    private boolean isFor(String kind) {
        return kinds.equals(List.of(kind));
    }

    private int searchLiterature(Workplace place) throws InterruptedException {
        if (place instanceof Workplace.Served served) {
            return writeArticles(served.literature(), place.settings());
        }
        Knowledge knowledge = PackOfInterest.choose(data, Optional.empty()).open();
        try (var alone = LiteraturePart.openAlone(place.directory(), place.settings(), knowledge)) {
            alone.catchUp();
            return writeArticles(alone, place.settings());
        }
    }

    private int writeArticles(LiteraturePart part, Settings settings) {
        if (part.shelf().isEmpty()) {
            Objects.requireNonNull(spec)
                    .commandLine()
                    .getErr()
                    .println("no articles are loaded; hoofbeat import literature FILE loads some");
            return 1;
        }
        var literature = new Literature(
                part.index(),
                part.shelf(),
                () -> LocalDate.now(settings.server().timeZone()));
        try {
            Translation asked = literature.translate(String.join(" ", words));
            LiteraturePage found = part.index()
                    .search(LiteratureRequest.of(asked.query(), rows).withStart(start));
            List<Article> articles = found.pmids().stream()
                    .flatMap(pmid -> literature.find(pmid).stream())
                    .toList();
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            new ArticleSearchText(out, spec.commandLine().getErr())
                    .write(articles, start, found.total(), asked, format);
            out.flush();
            return 0;
        } catch (UnreadableQueryException unreadable) {
            throw wrong("the query cannot be read: " + unreadable.getMessage());
        }
    }

    private void writeAnswers(Workplace place) {
        check();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<PublishedAnswer> found = Answers.of(place.desk()).search(String.join(" ", words), start + rows);
        new AnswerSearchText(out).write(found.subList(Math.min(start, found.size()), found.size()), format);
        out.flush();
    }

    private SearchRequest request() {
        check();
        return new SearchRequest(String.join(" ", words), kinds(), start, rows);
    }

    private void check() {
        if (start < 0 || rows < 0) {
            throw wrong("--start and --rows are 0 or more");
        }
        if (format == OutputFormat.HTML) {
            throw wrong("--format html is for batches; use table, json or tsv");
        }
    }

    private void write(SearchResults results, Manifest manifest) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        new SearchText(out, spec.commandLine().getErr()).write(results, manifest, format);
        out.flush();
    }

    private Set<Kind> kinds() {
        if (kinds.isEmpty()) {
            return EnumSet.allOf(Kind.class);
        }
        return kinds.stream()
                .map(key -> Kind.findByKey(key)
                        .orElseThrow(
                                () -> wrong("--in is questions, literature, or some of diseases, terms or genes, not '"
                                        + key + "'")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
