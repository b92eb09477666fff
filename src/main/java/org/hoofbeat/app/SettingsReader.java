package org.hoofbeat.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Collects what somebody wrote: one YAML file, then the environment over it. A name that nobody knows is an error. */
final class SettingsReader {
    /** Variables that steer the launcher and the tests, and are no settings. */
    private static final Set<String> PROCESS_VARIABLES =
            Set.of("HOOFBEAT_DATA", "HOOFBEAT_CONFIG", "HOOFBEAT_PACK", "HOOFBEAT_TRACE", "HOOFBEAT_JAVA_OPTIONS");

    private static final Set<String> PROCESS_PREFIXES = Set.of("HOOFBEAT_DEV_", "HOOFBEAT_TEST_");

    private final Map<Setting, String> written = new EnumMap<>(Setting.class);

    private SettingsReader() {}

    /**
     * @param file the configuration file, where there is one
     * @param environment the process's variables; those that do not start with HOOFBEAT_ are ignored
     * @throws SettingsException for a name that no setting has, a value of the wrong kind or a file that is not YAML
     */
    static Settings read(Optional<Path> file, Map<String, String> environment) {
        var reader = new SettingsReader();
        file.ifPresent(reader::readFile);
        reader.readEnvironment(environment);
        return Settings.of(reader.written);
    }

    private void readFile(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader in = Files.newBufferedReader(file)) {
            Object root = new Yaml(new SafeConstructor(options)).load(in);
            if (root != null) {
                collect("", root, file);
            }
        } catch (NoSuchFileException missing) {
            throw new SettingsException("There is no configuration file " + file, missing);
        } catch (YAMLException malformed) {
            String problem = String.valueOf(malformed.getMessage())
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.joining(" "));
            throw new SettingsException("%s is not YAML: %s".formatted(file, problem), malformed);
        } catch (IOException unreadable) {
            throw new SettingsException("%s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable);
        }
    }

    private void collect(String key, Object value, Path file) {
        if (value instanceof Map<?, ?> section && Setting.findByKey(key).isEmpty()) {
            section.forEach((name, inner) ->
                    collect(key.isEmpty() ? "" + name : key + "." + name, inner == null ? "" : inner, file));
            return;
        }
        if (key.isEmpty()) {
            throw new SettingsException(file + " must hold sections such as 'server:', not a single value");
        }
        Setting setting = Setting.findByKey(key).orElseThrow(() -> unknown(key, file));
        written.put(setting, flatten(setting, value, file));
    }

    private static String flatten(Setting setting, Object value, Path file) {
        return switch (value) {
            case Collection<?> list
            when setting.isList() -> list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            case Collection<?> _, Map<?, ?> _ ->
                throw new SettingsException("%s in %s must be a single value".formatted(setting.key(), file));
            default -> value.toString();
        };
    }

    private static SettingsException unknown(String key, Path file) {
        return new SettingsException("%s in %s is not a setting; did you mean %s?"
                .formatted(key, file, Setting.nearestTo(key).key()));
    }

    private void readEnvironment(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (name.startsWith("HOOFBEAT_") && !steersTheProcess(name)) {
                Setting setting = Setting.findByVariable(name).orElseThrow(() -> unknownVariable(name));
                written.put(setting, setting.isList() ? value.replace(';', '\n') : value);
            }
        });
    }

    private static boolean steersTheProcess(String name) {
        return PROCESS_VARIABLES.contains(name) || PROCESS_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static SettingsException unknownVariable(String name) {
        String key = name.substring("HOOFBEAT_".length())
                .toLowerCase(Locale.ROOT)
                .replaceFirst("_", ".")
                .replace('_', '-');
        return new SettingsException("The environment variable %s is not a setting; did you mean %s?"
                .formatted(name, Setting.nearestTo(key).variable()));
    }
}
