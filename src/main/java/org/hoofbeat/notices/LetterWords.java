package org.hoofbeat.notices;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the letters of alerts say, in one language. */
final class LetterWords {
    private static final int MOST_LISTED = 20;
    private static final int LONGEST_TITLE = 120;

    private final ResourceBundle texts;
    private final String host;

    /** @param host who runs the site */
    LetterWords(Locale locale, String host) {
        this.texts = ResourceBundle.getBundle(
                "org.hoofbeat.notices.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.host = line(host);
    }

    /** Asks whether the owner of the address wants it. */
    Letter confirming(String to, String title, String link) {
        return new Letter(to, shortened(text("confirm.subject", host)), text("confirm.text", host, line(title), link));
    }

    /**
     * Tells what is new.
     *
     * @param base the site's address
     * @param page the address of what shows everything
     * @param stop the address on which it can be stopped
     */
    Letter news(String to, String title, List<Hit> hits, String base, String page, String stop) {
        var text = new StringBuilder(text("news.lead", line(title)));
        for (Hit hit : hits.subList(0, Math.min(hits.size(), MOST_LISTED))) {
            text.append("\n* ")
                    .append(line(hit.title()))
                    .append("\n  ")
                    .append(base + hit.path())
                    .append('\n');
            text.append("  ").append(line(hit.credit())).append('\n');
        }
        int more = hits.size() - MOST_LISTED;
        text.append('\n').append(more > 0 ? text("news.more", more, page) : text("news.all", page));
        text.append("\n\n-- \n").append(text("news.stop", stop)).append('\n');
        String subject = text("news.subject." + (hits.size() == 1 ? "one" : "other"), host, hits.size(), line(title));
        return new Letter(to, shortened(subject), text.toString(), stop);
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST_TITLE
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, subject.codePointCount(0, LONGEST_TITLE) - 2))
                        + "…";
    }
}
