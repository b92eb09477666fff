package org.hoofbeat.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hoofbeat.accounts.SessionLength;
import org.hoofbeat.accounts.oidc.SignOnSettings;
import org.hoofbeat.notices.MailSettings;
import org.hoofbeat.questions.QuestionRules;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.limits.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The configuration as typed values, checked whole before anything starts.
 *
 * @param server where and under which address the server answers
 * @param desk where what people write is kept
 * @param search where the full-text index lives
 * @param limits how often one address may ask
 * @param sessions how long somebody stays signed in
 * @param trialContacts whether studies are shown with the people whom one can ask
 * @param signOn the single sign-on of people who work here
 * @param mail the server through which the site writes letters
 * @param reviewMonths after how many months without a second look a published text is due for one; 0 for never
 * @param questions what the host has decided about questions
 * @param eutilsWindow how far clients of the E-utilities can go in a list; 0 for to its end
 * @param host who runs the site
 */
record Settings(
        Server server,
        DeskSettings desk,
        Search search,
        Limits limits,
        SessionLength sessions,
        boolean trialContacts,
        SignOnSettings signOn,
        MailSettings mail,
        int reviewMonths,
        int eutilsWindow,
        QuestionRules questions,
        Host host) {

    /**
     * @param host address to listen on
     * @param port port to listen on, 0 for any free one
     * @param baseUrl what readers type, without a slash at its end; empty when it follows from host and port
     */
    record Server(String host, int port, String baseUrl, ZoneId timeZone) {
        /** Where a program on this machine reaches the server. An address that means "all" is no address to go to. */
        URI localAddress(int boundPort) {
            String reachable = List.of("0.0.0.0", "::", "").contains(host) ? "127.0.0.1" : host;
            return URI.create(
                    "http://%s:%d".formatted(reachable.contains(":") ? "[" + reachable + "]" : reachable, boundPort));
        }
    }

    /** @param zookeeper addresses of a SolrCloud's ZooKeeper; empty when the engine runs inside this process */
    record Search(String zookeeper) {
        boolean embedded() {
            return zookeeper.isEmpty();
        }
    }

    /**
     * Checks and types what was written.
     *
     * @param written value by setting, with settings left out where nothing was written
     * @throws SettingsException for a value of the wrong kind
     */
    static Settings of(Map<Setting, String> written) {
        var values = new Values(written);
        var server = new Server(
                values.text(Setting.SERVER_HOST),
                values.port(Setting.SERVER_PORT),
                values.baseUrl(Setting.SERVER_BASE_URL),
                values.timeZone(Setting.SERVER_TIME_ZONE));
        var host = new Host(
                values.text(Setting.HOST_NAME),
                values.text(Setting.HOST_LOGO),
                values.text(Setting.HOST_IMPRINT),
                values.text(Setting.HOST_PRIVACY),
                values.text(Setting.HOST_ACCESSIBILITY),
                values.lines(Setting.HOST_HELP_LINES),
                values.lines(Setting.HOST_URGENT_LINES));
        return new Settings(
                server,
                values.desk(),
                new Search(values.text(Setting.SEARCH_ZOOKEEPER)),
                values.limits(),
                values.sessions(),
                values.isTrue(Setting.TRIALS_CONTACTS),
                SignOnReading.of(values::text, values.lines(Setting.OIDC_ROLES)),
                MailReading.of(values::text, values.port(Setting.MAIL_PORT)),
                values.number(Setting.EDITORIAL_REVIEW_MONTHS, Values.MOST_MONTHS),
                values.number(Setting.EUTILS_WINDOW, Integer.MAX_VALUE),
                values.questions(),
                host);
    }

    /** These settings with the address that the command line asked for. */
    Settings withAddress(String host, int port) {
        return new Settings(
                new Server(host, port, server.baseUrl, server.timeZone),
                desk,
                search,
                limits,
                sessions,
                trialContacts,
                signOn,
                mail,
                reviewMonths,
                eutilsWindow,
                questions,
                this.host);
    }

    /** What the pages need, once the port that was really bound is known. */
    Site site(int boundPort) {
        URI base = server.baseUrl.isEmpty() ? server.localAddress(boundPort) : URI.create(server.baseUrl);
        return new Site(base, server.timeZone, host);
    }

    private record Values(Map<Setting, String> written) {
        private static final int MOST_MONTHS = 1_200;
        private static final int MOST_DAYS = 36_500;
        private static final int MOST_IDLE_MINUTES = 1_440;
        private static final int MOST_HOURS = 168;
        private static final int MOST_PER_MINUTE = 1_000_000;

        String text(Setting setting) {
            return written.getOrDefault(setting, setting.fallback()).strip();
        }

        List<String> lines(Setting setting) {
            return text(setting)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .toList();
        }

        DeskSettings desk() {
            return new DeskSettings(
                    text(Setting.DATABASE_URL),
                    text(Setting.DATABASE_USER),
                    text(Setting.DATABASE_PASSWORD),
                    text(Setting.DATABASE_PASSWORD_FILE),
                    text(Setting.DESK_KEY_FILE));
        }

        boolean isTrue(Setting setting) {
            return switch (text(setting)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw wrong(setting, "true or false", null);
            };
        }

        QuestionRules questions() {
            return new QuestionRules(
                    Duration.ofDays(number(Setting.DESK_RETENTION_DAYS, MOST_DAYS)),
                    Duration.ofDays(number(Setting.DESK_ANSWER_DAYS, MOST_DAYS)),
                    isTrue(Setting.DESK_SECOND_PERSON),
                    number(Setting.EDITORIAL_REVIEW_MONTHS, MOST_MONTHS));
        }

        int port(Setting setting) {
            return number(setting, 65535);
        }

        Limits limits() {
            List<String> proxies = lines(Setting.SERVER_TRUSTED_PROXIES);
            if (!proxies.stream().allMatch(Limits::isNetwork)) {
                throw wrong(Setting.SERVER_TRUSTED_PROXIES, "addresses or networks such as 10.0.0.0/8", null);
            }
            return new Limits(
                    number(Setting.LIMITS_FORMS_PER_MINUTE, MOST_PER_MINUTE),
                    number(Setting.LIMITS_APIS_PER_MINUTE, MOST_PER_MINUTE),
                    proxies);
        }

        SessionLength sessions() {
            return new SessionLength(
                    Duration.ofMinutes(number(Setting.SESSIONS_IDLE_MINUTES, 1, MOST_IDLE_MINUTES)),
                    Duration.ofHours(number(Setting.SESSIONS_HOURS, 1, MOST_HOURS)));
        }

        private int number(Setting setting, int most) {
            return number(setting, 0, most);
        }

        private int number(Setting setting, int least, int most) {
            String expected = "a whole number from %d to %d".formatted(least, most);
            try {
                int number = Integer.parseInt(text(setting));
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                throw wrong(setting, expected, notANumber);
            }
            throw wrong(setting, expected, null);
        }

        ZoneId timeZone(Setting setting) {
            try {
                return ZoneId.of(text(setting));
            } catch (DateTimeException unknown) {
                throw wrong(setting, "a time zone such as Europe/Berlin", unknown);
            }
        }

        String baseUrl(Setting setting) {
            String text = text(setting).replaceAll("/+$", "");
            if (text.isEmpty()) {
                return text;
            }
            try {
                var uri = new URI(text);
                if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                    return text;
                }
            } catch (URISyntaxException malformed) {
                throw wrong(setting, "an address such as https://rare.example.org", malformed);
            }
            throw wrong(setting, "an address such as https://rare.example.org", null);
        }

        private SettingsException wrong(Setting setting, String expected, @Nullable Throwable cause) {
            String message = "%s (or %s) is '%s' but must be %s"
                    .formatted(setting.key(), setting.variable(), text(setting), expected);
            return cause == null ? new SettingsException(message) : new SettingsException(message, cause);
        }
    }
}
