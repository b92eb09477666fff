package org.hoofbeat.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.EditDistance;

/**
 * Every name that a configuration file may hold, with its default and meaning. This list is the only place where names are
 * written: the file, the environment, the error messages and docs/configuration.md all follow it.
 */
enum Setting {
    SERVER_HOST("server.host", "127.0.0.1", "Address to listen on. `0.0.0.0` listens to the whole network."),
    SERVER_PORT("server.port", "8080", "Port to listen on, 0 to 65535; 0 takes any free one."),
    SERVER_BASE_URL(
            "server.base-url",
            "",
            "Address under which readers reach the site, such as `https://rare.example.org`. Canonical links, feeds and"
                    + " exports start with it. Empty: host and port as above."),
    SERVER_TIME_ZONE("server.time-zone", "UTC", "Time zone in which times are shown, such as `Europe/Berlin`."),
    SEARCH_ZOOKEEPER(
            "search.zookeeper",
            "",
            "Addresses of the ZooKeeper ensemble of a SolrCloud, such as `zk1:2181,zk2:2181/hoofbeat`. Empty: the search"
                    + " engine runs inside this process."),
    HOST_NAME("host.name", "Hoofbeat", "Name of the organisation that runs the site."),
    HOST_LOGO("host.logo", "", "Path of a PNG or SVG file that is shown beside the name."),
    HOST_IMPRINT("host.imprint", "", "Who is responsible for the site. Paragraphs are separated by blank lines."),
    HOST_PRIVACY("host.privacy", "", "Privacy statement, in paragraphs."),
    HOST_ACCESSIBILITY("host.accessibility", "", "Accessibility statement, in paragraphs."),
    HOST_HELP_LINES("host.help-lines", "", "List of help lines for readers, one text each.");

    private final String key;
    private final String fallback;
    private final String meaning;

    Setting(String key, String fallback, String meaning) {
        this.key = key;
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** The name in the file, sections joined by dots. */
    String key() {
        return key;
    }

    /** The value where neither the file nor the environment gives one. */
    String fallback() {
        return fallback;
    }

    /** One sentence or two for the reference page. */
    String meaning() {
        return meaning;
    }

    /** The environment variable that overrides the file: {@code HOOFBEAT_SERVER_BASE_URL} for {@code server.base-url}. */
    String variable() {
        return "HOOFBEAT_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<Setting> findByKey(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }

    static Optional<Setting> findByVariable(String variable) {
        return Arrays.stream(values())
                .filter(s -> s.variable().equals(variable))
                .findFirst();
    }

    /** The setting whose name takes the fewest edits to reach from what somebody wrote. */
    static Setting nearestTo(String key) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(s -> EditDistance.between(s.key, key)))
                .orElseThrow();
    }
}
