package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.article;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.set;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles are imported while a server runs, and stand on the page of their disease. */
class LiteratureBesideServerTest {
    @TempDir
    private static Path folder;

    private static DataDirectory directory;
    private static DataLock lock;
    private static Server server;
    private static String said = "";

    @BeforeAll
    static void serveAndImport() throws IOException {
        Path pack = folder.resolve("tiny.hoofpack");
        PackWriter.write(PackWriter.named(TinyKnowledge.build()), pack);
        Settings settings = SettingsReader.read(Optional.empty(), Map.of()).withAddress("127.0.0.1", 0);
        directory = DataDirectory.open(folder.resolve("served"), Checkout.path());
        lock = directory.lock();
        server = Server.start(new Server.Start(settings, directory, Optional.of(pack)));
        String review = "<PublicationTypeList><PublicationType>Review</PublicationType></PublicationTypeList>";
        String retracted = "</Article><CommentsCorrectionsList><CommentsCorrections RefType=\"RetractionIn\">"
                + "<RefSource>J Zebras. 2021;1:1</RefSource></CommentsCorrections></CommentsCorrectionsList><Article>";
        Path file = Files.writeString(
                folder.resolve("articles.xml"),
                set(
                        article("11", "Marfan syndrome in zebras", review),
                        article("12", "The aorta in Marfan syndrome", retracted),
                        article("13", "Stripes <b>", "")));
        var out = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(
                        "import",
                        "literature",
                        file.toString(),
                        "--data",
                        directory.root().toString());
        said = out.toString();
        assertThat(code).as(said).isZero();
    }

    @AfterAll
    static void stop() {
        server.close();
        lock.close();
    }

    private static String get(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void theCommandTellsWhatCameInAndWhatWasBroken() {
        assertThat(said).contains("3 records: 2 new", "1 rejected", "PMID 13");
    }

    @Test
    void thePageOfADiseaseShowsItsArticlesByKindAndWhatStandsAgainstThem() {
        assertThat(get("/disease/MONDO:0007947/literature"))
                .contains("2 articles in the library here", "Reviews (1)", "Marfan syndrome in zebras")
                .contains("The aorta in Marfan syndrome", "<strong class=\"article-warning grave\">Retracted</strong>");
        assertThat(get("/disease/MONDO:0007947")).contains("/disease/MONDO:0007947/literature");
        assertThat(get("/disease/MONDO:0007947/literature?professional=true"))
                .contains("Marfan syndrome in zebras")
                .doesNotContain("The aorta in Marfan");
        assertThat(get("/professional/MONDO:0007947")).contains("/literature?professional=true");
        assertThat(get("/disease/MONDO:0007947/literature?lang=es")).contains("Revisiones (1)", "Retractado");
    }
}
