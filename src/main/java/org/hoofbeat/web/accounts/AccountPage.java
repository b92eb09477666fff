package org.hoofbeat.web.accounts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hoofbeat.accounts.AccountState;
import org.hoofbeat.accounts.Sessions;
import org.hoofbeat.web.text.Messages;

/**
 * Somebody's own account.
 *
 * @param state of the account
 * @param sessions that are open
 * @param zone in which times are shown
 * @param done the end of the message key that says what was just done; empty otherwise
 * @param fault the end of the message key that says why something was not; empty otherwise
 */
public record AccountPage(AccountState state, List<Sessions.Open> sessions, ZoneId zone, String done, String fault) {

    /** A moment, to the minute, as it is written here. */
    public String time(Instant instant, Messages m) {
        return Times.minute(instant, zone, m);
    }

    /** How times are written on the pages of the staff. */
    static final class Times {
        private Times() {}

        static String minute(Instant instant, ZoneId zone, Messages m) {
            return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", m.language().locale())
                    .withZone(zone)
                    .format(instant);
        }
    }
}
