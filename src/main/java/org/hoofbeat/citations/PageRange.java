package org.hoofbeat.citations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * First and last page, of what sources write as one text.
 *
 * @param first the whole text where it is no range
 * @param last empty where it is no range
 */
record PageRange(String first, String last) {
    private static final Pattern RANGE = Pattern.compile("(\\w+)\\s*[-–—]\\s*(\\w+)");

    static PageRange of(String pages) {
        Matcher range = RANGE.matcher(pages);
        return range.matches() ? new PageRange(range.group(1), range.group(2)) : new PageRange(pages, "");
    }
}
