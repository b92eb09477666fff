package org.hoofbeat.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of every command that reads data: which folder, which configuration, which pack. Environment variables stand
 * in for options that are not given.
 */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data directory (else HOOFBEAT_DATA, else the platform's folder for user data).")
    private @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration (else HOOFBEAT_CONFIG, else hoofbeat.yaml in the data directory).")
    private @Nullable Path config;

    @Option(
            names = "--pack",
            paramLabel = "FILE",
            description = "A pack to use instead of the data directory's or the built-in one (else HOOFBEAT_PACK).")
    private @Nullable Path pack;

    private final Map<String, String> environment = System.getenv();

    /** The folder that is meant, made where it is missing. */
    DataDirectory openDataDirectory() {
        return DataDirectory.open(dataRoot(), Checkout.path());
    }

    /** The folder that is meant, whether or not it exists. Commands that only read must not make one. */
    Path dataRoot() {
        return choose(data, "HOOFBEAT_DATA")
                .orElseGet(() -> DataDirectory.platformDefault(
                        environment, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "."))));
    }

    /** @throws SettingsException when the configuration is wrong */
    Settings readSettings() {
        Path usual = dataRoot().resolve("hoofbeat.yaml");
        Optional<Path> file =
                choose(config, "HOOFBEAT_CONFIG").or(() -> Optional.of(usual).filter(Files::exists));
        return SettingsReader.read(file, environment);
    }

    /** The pack that was named, if one was. */
    Optional<Path> findPack() {
        return choose(pack, "HOOFBEAT_PACK");
    }

    private Optional<Path> choose(@Nullable Path option, String variable) {
        return Optional.ofNullable(option).or(() -> Optional.of(environment.getOrDefault(variable, ""))
                .filter(value -> !value.isBlank())
                .map(Path::of));
    }
}
