package org.hoofbeat.web.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.hoofbeat.accounts.AuditTrail;
import org.hoofbeat.accounts.AuditTrail.Filter;
import org.hoofbeat.accounts.AuditTrail.Part;
import org.hoofbeat.web.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A part of the audit.
 *
 * @param filter what is shown
 * @param part the entries
 * @param newest whether it begins with the newest
 * @param verdict what verifying found; absent when nobody asked
 * @param zone in which times are shown
 */
public record AuditPage(Filter filter, Part part, boolean newest, AuditTrail.@Nullable Verdict verdict, ZoneId zone) {

    /** A moment, to the minute. */
    public String time(Instant instant, Messages m) {
        return AccountPage.Times.minute(instant, zone, m);
    }

    /** Where the part before this one is. */
    public String older() {
        return newestAddress() + "&before=" + part.before();
    }

    /** Where the newest entries of this filter are. */
    public String newestAddress() {
        return "/admin/audit?who=%s&what=%s&object=%s"
                .formatted(encode(filter.who()), encode(filter.what()), encode(filter.object()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
