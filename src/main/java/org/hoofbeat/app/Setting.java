package org.hoofbeat.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    SERVER_TRUSTED_PROXIES(
            "server.trusted-proxies",
            "",
            "List of addresses or networks of the host's own proxies, such as `10.0.0.0/8`. Only their header"
                    + " X-Forwarded-For is believed when requests of one address are counted."),
    DATABASE_URL(
            "database.url",
            "",
            "JDBC address of a PostgreSQL database for what people write, such as"
                    + " `jdbc:postgresql://db.example.org/hoofbeat`. Empty: a file in the data directory."),
    DATABASE_USER("database.user", "", "Name under which to log in to that database."),
    DATABASE_PASSWORD("database.password", "", "Password for it. Better in a file of its own, or in the environment."),
    DATABASE_PASSWORD_FILE("database.password-file", "", "Path of a file whose first line is that password."),
    DESK_KEY_FILE(
            "desk.key-file",
            "",
            "Path of the key that seals secrets in the database. Empty: `secrets/desk.key` in the data directory, made at the"
                    + " first start."),
    SEARCH_ZOOKEEPER(
            "search.zookeeper",
            "",
            "Addresses of the ZooKeeper ensemble of a SolrCloud, such as `zk1:2181,zk2:2181/hoofbeat`. Empty: the search"
                    + " engine runs inside this process."),
    LIMITS_FORMS_PER_MINUTE(
            "limits.forms-per-minute",
            "10",
            "How many logins, new passwords and questions one address may send a minute; 0 for no limit."),
    LIMITS_APIS_PER_MINUTE(
            "limits.apis-per-minute",
            "0",
            "How many requests one address may send a minute to the APIs that imitate others; 0 for no limit."),
    SESSIONS_IDLE_MINUTES(
            "sessions.idle-minutes",
            "120",
            "After how many minutes without a request somebody who works here is signed out, 1 to 1440."),
    SESSIONS_HOURS("sessions.hours", "12", "After how many hours they are signed out in any case, 1 to 168."),
    OIDC_ISSUER(
            "oidc.issuer",
            "",
            "Address of the OpenID provider for single sign-on, such as `https://login.example.org/realms/clinic`."
                    + " Empty: there is none."),
    OIDC_CLIENT_ID("oidc.client-id", "", "By which the provider knows this site. Needed with `oidc.issuer`."),
    OIDC_CLIENT_SECRET_FILE(
            "oidc.client-secret-file",
            "",
            "Path of a file that holds the secret of this site. Empty for a public client."),
    OIDC_LABEL("oidc.label", "single sign-on", "What the button on the login page calls the provider."),
    OIDC_NAME_CLAIM(
            "oidc.name-claim",
            "preferred_username",
            "Claim of the token that holds the name of the account. People cannot be allowed to choose it themselves."),
    OIDC_ROLE_CLAIM(
            "oidc.role-claim",
            "",
            "Claim that holds roles or groups. Empty: only people get in who have an account here."),
    OIDC_ROLES(
            "oidc.roles",
            "",
            "List of what values of that claim mean, such as `rare-desk=specialist`. Whoever has one gets in, with that"
                    + " role."),
    MAIL_HOST(
            "mail.host",
            "",
            "Mail server through which the site writes, such as `mail.example.org`. Empty: it sends no mail, and offers none."),
    MAIL_PORT("mail.port", "587", "Port of that server: usually 587 with `starttls`, 465 with `tls`."),
    MAIL_SECURITY(
            "mail.security",
            "starttls",
            "How the way there is protected: `starttls`, `tls` (from the first byte) or `none` (for a server on this machine)."),
    MAIL_FROM(
            "mail.from",
            "",
            "Address that letters come from, such as `desk@rare.example.org`. Needed with `mail.host`."),
    MAIL_USER("mail.user", "", "Name under which to log in to that server. Empty for one that asks for nobody."),
    MAIL_PASSWORD("mail.password", "", "Password for it. Better in a file of its own, or in the environment."),
    MAIL_PASSWORD_FILE("mail.password-file", "", "Path of a file whose first line is that password."),
    DESK_RETENTION_DAYS(
            "desk.retention-days",
            "90",
            "How many days after its answer a question is held as it was sent, with the address for the reply; then both are"
                    + " deleted."),
    DESK_ANSWER_DAYS(
            "desk.answer-days",
            "7",
            "Within how many days a question should be answered; urgent ones are due the next day."),
    DESK_SECOND_PERSON(
            "desk.second-person",
            "false",
            "Whether somebody other than its author must release an answer to a question."),
    EDITORIAL_REVIEW_MONTHS(
            "editorial.review-months",
            "24",
            "After how many months without a second look a published text goes on the list of what is to be done, and an answer is due for one; 0 for never."),
    TRIALS_CONTACTS(
            "trials.contacts",
            "false",
            "Whether studies are shown and exported with the names, telephone numbers and e-mail addresses of people to ask."),
    EUTILS_WINDOW(
            "eutils.window",
            "0",
            "How far clients of the E-utilities can go in a list of what was found, such as PubMed's 9999; 0 for to its end."),
    HOST_NAME("host.name", "Hoofbeat", "Name of the organisation that runs the site."),
    HOST_LOGO("host.logo", "", "Path of a PNG or SVG file that is shown beside the name."),
    HOST_IMPRINT("host.imprint", "", "Who is responsible for the site. Paragraphs are separated by blank lines."),
    HOST_PRIVACY("host.privacy", "", "Privacy statement, in paragraphs."),
    HOST_ACCESSIBILITY("host.accessibility", "", "Accessibility statement, in paragraphs."),
    HOST_HELP_LINES("host.help-lines", "", "List of help lines for readers, one text each."),
    HOST_URGENT_LINES(
            "host.urgent-lines",
            "",
            "List of help lines for people in danger, one text each, shown at once where a question has urgent words. Empty:"
                    + " those of `host.help-lines`.");

    private static final Set<String> LISTS =
            Set.of("server.trusted-proxies", "oidc.roles", "host.help-lines", "host.urgent-lines");

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

    /** Whether it holds several values. */
    boolean isList() {
        return LISTS.contains(key);
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
