package org.hoofbeat.model.editorial;

import java.time.Instant;
import java.util.Locale;
import org.hoofbeat.model.Curie;

/**
 * Something that the people who keep the pages should look at, and why.
 *
 * @param id its number in the desk database; 0 before it has one
 * @param reason why
 * @param page the path of the page that it is about, for instance {@code /disease/MONDO:0007947}
 * @param section the section's number; 0 where it is about the whole page
 * @param detail what exactly, in words; for a report, what the reader wrote
 * @param opened when it was noticed
 * @param closedBy the account that did it; empty while it is open
 * @param answer what that person did about it; empty while it is open
 */
public record Todo(
        long id,
        Reason reason,
        String page,
        long section,
        String detail,
        Instant opened,
        String closedBy,
        String answer) {

    /** Why a page needs somebody. */
    public enum Reason {
        /** A reader reported an error. */
        REPORT,
        /** A work that the text cites was retracted or found unusable. */
        SOURCE_UNUSABLE,
        /** The source of an imported text has a newer one, and ours was edited. */
        SOURCE_CHANGED,
        /** The disease's identifier was replaced in newer data; its texts moved along. */
        MOVED,
        /** The newer data do not know the disease's identifier any more; its texts have no page. */
        LOST,
        /** The computed facts are no longer those that the text was reviewed beside. */
        FACTS_CHANGED,
        /** Nobody has reviewed the text for longer than the centre allows. */
        REVIEW_DUE;

        /** How the database and the message bundles name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The reason with this key.
         *
         * @throws IllegalArgumentException for a key that is none
         */
        public static Reason getByKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Something new to do. */
    public static Todo open(Reason reason, String page, long section, String detail, Instant now) {
        return new Todo(0, reason, page, section, detail, now, "", "");
    }

    /** Something new to do about an answer for everybody to read. */
    public static Todo openAnswer(Reason reason, long number, String detail, Instant now) {
        return open(reason, "/answers/" + number, 0, detail, now);
    }

    /** Something new to do on a disease's page. */
    public static Todo open(Reason reason, Curie disease, long section, String detail, Instant now) {
        return open(reason, "/disease/" + disease, section, detail, now);
    }

    /** Whether somebody still has to look. */
    public boolean isOpen() {
        return closedBy.isEmpty();
    }
}
