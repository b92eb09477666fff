package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same commands, on a directory that is being served and on one that is not. */
class CommandsBesideServerTest {
    @TempDir
    private static Path folder;

    private static DataDirectory directory;
    private static DataLock lock;
    private static Server server;

    @BeforeAll
    static void serve() {
        Path pack = folder.resolve("tiny.hoofpack");
        PackWriter.write(PackWriter.named(TinyKnowledge.build()), pack);
        Settings settings = SettingsReader.read(Optional.empty(), Map.of()).withAddress("127.0.0.1", 0);
        directory = DataDirectory.open(folder.resolve("served"), Checkout.path());
        lock = directory.lock();
        server = Server.start(new Server.Start(settings, directory, Optional.of(pack)));
    }

    @AfterAll
    static void stop() {
        server.close();
        lock.close();
    }

    @Test
    void onlyTheOwnerReachesTheSocket() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(CommandSocket.path(directory))))
                .isEqualTo("rw-------");
    }

    @Test
    void theServerDoesTheWorkAndItsWordsComeBack() {
        Outcome verified = onServed("audit", "verify");

        assertThat(verified.err).isEmpty();
        assertThat(verified.code).isZero();
        assertThat(verified.out).startsWith("the audit is whole: ");
    }

    @Test
    void aBackupIsMadeBesideTheServerAndRestoredElsewhere() {
        Path file = folder.resolve("a.backup");
        onServed("key", "rotate");

        Outcome saved = onServed("backup", "--to", file.toString());
        assertThat(saved.code).as(saved.err).isZero();
        assertThat(saved.out).contains("a.backup: ", "read back and found whole");
        assertThat(saved.err).contains("The key is not in it");

        Path other = folder.resolve("other");
        Outcome restored = run("restore", "--from", file.toString(), "--data", other.toString());
        assertThat(restored.code).as(restored.err).isZero();
        assertThat(restored.out).contains("is restored");
        assertThat(restored.err).contains("neither in the backup nor here");
        assertThat(run("audit", "verify", "--data", other.toString()).out).startsWith("the audit is whole: ");

        Outcome again = run("restore", "--from", file.toString(), "--data", other.toString());
        assertThat(again.out).contains("what was there is now ", "desk.db.before-");
    }

    @Test
    void aBackupWithTheKeyBringsItAlong() {
        Path file = folder.resolve("with-key.backup");
        assertThat(onServed("backup", "--with-key", "--to", file.toString()).err)
                .isEmpty();

        Outcome restored = run(
                "restore",
                "--from",
                file.toString(),
                "--data",
                folder.resolve("third").toString());
        assertThat(restored.code).as(restored.err).isZero();
        assertThat(restored.err).isEmpty();
    }

    @Test
    void peopleAreAddedAndShutOutBesideTheServer() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("a long enough sentence 42\n".getBytes(StandardCharsets.UTF_8)));
        try {
            Outcome added = onServed("user", "add", "ana", "--role", "administrator", "--password-stdin");
            assertThat(added.code).as(added.err).isZero();
            assertThat(added.out).isEqualTo("ana was added as administrator\n");
        } finally {
            System.setIn(before);
        }
        assertThat(onServed("user", "add", "bo", "--role", "specialist").out)
                .contains("bo can choose a password at /reset");
        assertThat(onServed("user", "add", "BO", "--role", "specialist").err).contains("There is an account");
        assertThat(onServed("user", "disable", "bo").out).isEqualTo("bo is disabled\n");
        assertThat(onServed("user", "disable", "ana").err).contains("the last administrator");
        assertThat(onServed("user", "reset", "ana").out.lines()).hasSize(2);
        assertThat(onServed("user", "reset", "nobody").err).contains("no account named 'nobody'");
        assertThat(onServed("user", "list", "--format", "tsv").out)
                .contains("ana\tana\tadministrator\topen\tpassword\tno\n")
                .contains("bo\tbo\tspecialist\tdisabled\tnothing yet\tno\n");
        assertThat(onServed("user", "add", "cy", "--role", "king").code).isEqualTo(2);
    }

    @Test
    void pagesAreImportedBesideTheServerAndAreOnTheSiteAtOnce() throws Exception {
        Path page = Files.writeString(folder.resolve("page.xml"), """
                <Document id="1" source="GARD" url="https://rarediseases.info.nih.gov/gard/6975/marfan-syndrome">
                <Focus>Marfan syndrome</Focus>
                <QAPairs><QAPair pid="1"><Question qid="1" qtype="information">What is it?</Question>
                <Answer>A made-up text about long fingers.</Answer></QAPair></QAPairs></Document>
                """);

        Outcome imported = onServed("import", "pages", page.toString());

        assertThat(imported.code).as(imported.err).isZero();
        assertThat(imported.err).as("no progress bar where nobody looks").isEmpty();
        assertThat(imported.out).contains("1 pages read (GARD 1)", "1 sections added");
        assertThat(onServed("import", "pages", page.toString()).out).contains("1 of them unchanged");
        assertThat(get("/disease/MONDO:0007947")).contains("A made-up text about long fingers.");
        assertThat(get("/about/data")).contains("id=\"imported\"", "GARD", "CC BY 4.0 (MedQuAD)");
    }

    private static String get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    void aRestoreBesideTheServerIsRefused() {
        Outcome refused = onServed("restore", "--from", "x.backup");

        assertThat(refused.code).isEqualTo(1);
        assertThat(refused.err)
                .contains("restore: A server is running on ", "stop it first")
                .hasLineCount(1);
    }

    @Test
    void aPackIsTakenAndUsedFromTheNextStart() {
        Outcome used = onServed("pack", "use", folder.resolve("tiny.hoofpack").toString());

        assertThat(used.code).as(used.err).isZero();
        assertThat(used.out).contains(" is in use in ", "until it is started again");
        assertThat(onServed("pack", "rollback").out).contains("generation built-in is in use");
    }

    @Test
    void aSearchAsksTheServersIndex() {
        Outcome found = onServed("search", "--format", "tsv", "--in", "diseases", "154700");

        assertThat(found.code).as(found.err).isZero();
        assertThat(found.out).contains("MONDO:0007947");
    }

    @Test
    void studiesAreImportedBesideTheServerAndFoundAtOnce() throws IOException, InterruptedException {
        Path file = folder.resolve("studies.jsonl");
        Files.writeString(file, """
                        {"protocolSection":{"identificationModule":{"nctId":"NCT00000901","briefTitle":"Walking"}}}
                        {"protocolSection":{"identificationModule":{"nctId":"none"}}}
                        """);

        Outcome imported = onServed("import", "trials", file.toString());

        assertThat(imported.code).as(imported.err).isZero();
        assertThat(imported.out)
                .isEqualTo("2 records: 1 new, 0 newer, 0 unchanged, 0 older (kept as history), 1 rejected\n");
        assertThat(imported.err).contains("line 2: record 2: it has no NCT number");
        var found = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + "/api/v2/studies?query.titles=walking"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(found.body()).contains("NCT00000901");
    }

    @Test
    void wrongUsageIsWrongUsageThereToo() {
        assertThat(onServed("search", "--in", "nowhere", "x").code).isEqualTo(2);
        assertThat(onServed("backup", "--to", folder.toString()).code).isEqualTo(2);
    }

    @Test
    void aSecondServerOnTheDirectoryIsRefused() {
        assertThatThrownBy(directory::lock)
                .isInstanceOf(DataDirectoryException.class)
                .hasMessageContaining(
                        "in use by process " + ProcessHandle.current().pid());
    }

    @Test
    void aSecondServerProcessSaysWhoHoldsTheDirectory() throws IOException, InterruptedException {
        Process second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port=0",
                        "--data=" + directory.root())
                .redirectErrorStream(true)
                .start();
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said).contains("in use by process " + ProcessHandle.current().pid());
    }

    @Test
    void aDirectoryWithALongNameHasItsSocketElsewhere() {
        Path root = folder.resolve("a".repeat(90)).resolve("b".repeat(90));

        Path socket = SocketPath.of(root);
        assertThat(socket.toString().length()).isLessThan(100);
        assertThat(SocketPath.of(root)).isEqualTo(socket);
        assertThat(SocketPath.of(root.resolveSibling("c"))).isNotEqualTo(socket);
    }

    private record Outcome(int code, String out, String err) {}

    private static Outcome onServed(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", directory.root().toString()));
        return run(all.toArray(String[]::new));
    }

    private static Outcome run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
