package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher on a machine that the test makes up: a folder with a blank in its name, a Java that prints its arguments and
 * a Maven that counts how often it was asked.
 */
class LauncherTest {
    /** All that the launcher may count on besides the shell. */
    private static final List<String> TOOLS = List.of(
            "cat",
            "cksum",
            "date",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "tr",
            "uname");

    private static final String ECHO_JAVA =
            "#!/bin/sh\nfor a in \"$@\"; do printf '%s\\n' \"$a\"; done\nexit ${FAKE_EXIT:-0}\n";
    private static final String GOOD_MAVEN =
            "#!/bin/sh\necho \"$JAVA_HOME $*\" >>\"$BUILDS\"\nsleep 1\nmkdir -p target\necho jar >target/hoofbeat.jar\n";
    private static final String BAD_MAVEN = "#!/bin/sh\necho '[INFO] Compiling'\necho '[ERROR] COMPILATION ERROR : '\n"
            + "echo '[ERROR] Foo.java:[3,1] no such thing'\necho '[ERROR] To see the full stack trace, ask'\nexit 1\n";

    @TempDir
    Path machine;

    private Path checkout;
    private Path tools;
    private Path builds;

    @BeforeEach
    void makeMachine() throws IOException {
        checkout = Files.createDirectories(machine.resolve("a checkout"));
        tools = Files.createDirectories(machine.resolve("bin"));
        builds = machine.resolve("builds");
        for (String tool : TOOLS) {
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + real(tool) + " \"$@\"\n");
        }
        Files.createDirectories(checkout.resolve("src/main/java"));
        Files.createDirectories(checkout.resolve(".mvn"));
        Files.writeString(checkout.resolve("src/main/java/A.java"), "class A {}");
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        // The folders in which the real machine keeps its Javas are not there on this one.
        String launcher =
                Files.readString(Path.of("hoofbeat")).replaceAll("(?m)(?<= )/(usr|opt|Library)/", "/nowhere/$1/");
        executable(checkout.resolve("hoofbeat"), launcher);
        executable(tools.resolve("mvn"), GOOD_MAVEN);
        jdk("jdk 25", "25.0.1");
    }

    @Test
    void buildsOnceAndRunsWithTheArgumentsItWasGiven() throws Exception {
        Outcome first = launch(Map.of(), "diagnose", "--observed", "HP:0001166, HP:0001083");
        assertThat(first.out())
                .contains("-jar", checkout.resolve("target/hoofbeat.jar").toString());
        assertThat(first.out()).endsWith("diagnose", "--observed", "HP:0001166, HP:0001083");
        assertThat(first.err()).singleElement().asString().startsWith("hoofbeat: building for the first time");
        Outcome second = launch(Map.of(), "--version");
        assertThat(second.err()).isEmpty();
        assertThat(Files.readAllLines(builds))
                .singleElement()
                .asString()
                .startsWith(machine.resolve("jdk 25").toString())
                .endsWith("package");
    }

    @Test
    void endsWithTheExitCodeOfTheProgram() throws Exception {
        assertThat(launch(Map.of("FAKE_EXIT", "2"), "nonsense").code()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
        launch(Map.of(), "--version");
        touchLater(checkout.resolve("src/main/java/A.java"));
        assertThat(launch(Map.of(), "--version").err())
                .singleElement()
                .asString()
                .contains("sources are newer");
        Files.delete(checkout.resolve("src/main/java/A.java"));
        touchLater(checkout.resolve("src/main/java"));
        assertThat(launch(Map.of(), "--version").err())
                .singleElement()
                .asString()
                .contains("sources are newer");
        assertThat(Files.readAllLines(builds)).hasSize(3);
    }

    @Test
    void buildsOnceWhenItIsStartedTwiceAtTheSameTime() throws Exception {
        Process one = start(Map.of(), "--version");
        Process two = start(Map.of(), "--version");
        assertThat(finish(one).code()).isZero();
        assertThat(finish(two).code()).isZero();
        assertThat(Files.readAllLines(builds)).hasSize(1);
        assertThat(checkout.resolve("target/.building")).doesNotExist();
    }

    @Test
    void takesOverTheLockOfABuildThatDied() throws Exception {
        Path lock = Files.createDirectories(checkout.resolve("target/.building"));
        Files.writeString(lock.resolve("pid"), "999999999\n");
        assertThat(launch(Map.of(), "--version").code()).isZero();
    }

    @Test
    void saysWhyABuildFailedAndWhereItsLogIs() throws Exception {
        executable(tools.resolve("mvn"), BAD_MAVEN);
        Outcome failed = launch(Map.of(), "--version");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err().getLast())
                .contains("Foo.java:[3,1] no such thing")
                .contains(checkout.resolve("target/build.log").toString());
        executable(tools.resolve("mvn"), GOOD_MAVEN);
        assertThat(launch(Map.of(), "--version").code()).isZero();
    }

    @Test
    void runsFromAnyFolderAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(machine.resolve("hb"), Path.of("a checkout/hoofbeat"));
        Outcome outcome = finish(prepare(Map.of(), link, "--version")
                .directory(Path.of("/").toFile())
                .start());
        assertThat(outcome.out()).contains("-Dhoofbeat.home=" + checkout);
    }

    @Test
    void saysWhatToInstallWhenNoJavaIsNewEnough() throws Exception {
        jdk("jdk 25", "21.0.4");
        Outcome outcome = launch(Map.of("JAVA_HOME", machine.resolve("jdk 25").toString()), "--version");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .singleElement()
                .asString()
                .contains("version 25 or newer")
                .contains("JAVA_HOME");
        assertThat(builds).doesNotExist();
    }

    @Test
    void findsAJavaThatASettingDoesNotName() throws Exception {
        Path sdkman = Files.createDirectories(machine.resolve("home/.sdkman/candidates/java"));
        Files.move(machine.resolve("jdk 25"), sdkman.resolve("25-tem"));
        Outcome outcome = launch(Map.of("JAVA_HOME", "/nowhere"), "--version");
        assertThat(outcome.code()).isZero();
        assertThat(Files.readString(builds)).startsWith(sdkman.toString());
    }

    @Test
    void saysWhatToInstallWhenThereIsNoMaven() throws Exception {
        Files.delete(tools.resolve("mvn"));
        Outcome outcome = launch(Map.of(), "--version");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).singleElement().asString().contains("Apache Maven");
    }

    @Test
    void servesFromTheCacheOfThisBuildOrAsksForOne() throws Exception {
        Path data = machine.resolve("some data");
        List<String> asking =
                launch(Map.of(), "serve", "--data", data.toString()).out();
        Path cache = Path.of(asking.stream()
                .filter(argument -> argument.startsWith("-Dhoofbeat.cache="))
                .findFirst()
                .orElseThrow()
                .substring("-Dhoofbeat.cache=".length()));
        assertThat(cache.getParent()).isEqualTo(data.resolve("aot"));
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "cache");
        assertThat(launch(Map.of("HOOFBEAT_DATA", data.toString()), "serve").out())
                .contains("-XX:AOTCache=" + cache);
        touchLater(checkout.resolve("pom.xml"));
        assertThat(launch(Map.of(), "serve", "--data=" + data).out())
                .noneMatch(argument -> argument.startsWith("-XX:AOTCache"))
                .anyMatch(argument -> argument.startsWith("-Dhoofbeat.cache=" + data.resolve("aot")));
    }

    @Test
    void testsThroughMavenWithTheArgumentsItWasGiven() throws Exception {
        assertThat(launch(Map.of(), "test", "-Dtest=A B").code()).isZero();
        assertThat(Files.readString(builds)).contains(" verify ").contains("-Dtest=A B");
        assertThat(launch(Map.of(), "--version").err()).isEmpty();
    }

    private Outcome launch(Map<String, String> variables, String... arguments) throws Exception {
        return finish(start(variables, arguments));
    }

    private Process start(Map<String, String> variables, String... arguments) throws IOException {
        return prepare(variables, checkout.resolve("hoofbeat"), arguments).start();
    }

    private ProcessBuilder prepare(Map<String, String> variables, Path launcher, String... arguments) {
        var command = new ArrayList<String>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", machine.resolve("home").toString());
        builder.environment().put("JAVA_HOME", machine.resolve("jdk 25").toString());
        builder.environment().put("BUILDS", builds.toString());
        builder.environment().putAll(variables);
        return builder;
    }

    private static Outcome finish(Process process) throws IOException, InterruptedException {
        List<String> out = process.inputReader().lines().toList();
        List<String> err = process.errorReader().lines().toList();
        return new Outcome(process.waitFor(), out, err);
    }

    private void jdk(String folder, String version) throws IOException {
        Path home = Files.createDirectories(machine.resolve(folder).resolve("bin"));
        executable(home.resolve("java"), ECHO_JAVA);
        executable(home.resolve("javac"), ECHO_JAVA);
        Files.writeString(
                machine.resolve(folder).resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void touchLater(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofSeconds(5))));
    }

    private static Path real(String tool) {
        return List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool)).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This machine has no " + tool));
    }

    private record Outcome(int code, List<String> out, List<String> err) {}
}
