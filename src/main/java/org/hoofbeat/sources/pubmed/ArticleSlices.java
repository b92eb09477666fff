package org.hoofbeat.sources.pubmed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;

/**
 * Cuts a file of PubMed's XML into its records, byte for byte. At most one record is in memory, of at most 16 MB.
 *
 * <p>A DOCTYPE may name an outside DTD, which is not fetched; one that declares entities ends the file's reading.
 */
final class ArticleSlices {
    static final int LARGEST = 16 << 20;
    private static final int FIRST_WINDOW = 1 << 18;
    private static final List<String> RECORDS =
            List.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation", "DeleteCitation", "DeleteDocument");
    private static final int LONGEST_NAME = 64;

    private final SourceText text;
    private final Each each;
    private byte[] window = new byte[FIRST_WINDOW];
    /** Where in the file the window begins. */
    private long base;
    /** From where on the window is still needed. */
    private int keep;

    private int at;
    private int end;

    private int number;
    private boolean sawRoot;
    private String root = "";
    private boolean closed = true;

    /** Gets the records. */
    interface Each {
        /**
         * @param name of its element
         * @param offset in the file, unpacked
         */
        void record(String name, byte[] bytes, long offset);

        /** A record that does not end. */
        void unfinished(byte[] beginning, long offset, String problem);
    }

    ArticleSlices(SourceText text, Each each) {
        this.text = text;
        this.each = each;
    }

    void forEach() {
        skipByteOrderMark();
        for (long idleFrom = base + at; ; ) {
            keep = at;
            if (base + at - idleFrom > LARGEST) {
                throw malformed("no record begins in 16 MB");
            }
            int c = peek(0);
            if (c < 0) {
                break;
            }
            if (c != '<') {
                if (c > ' ' && !sawRoot) {
                    throw malformed("expected PubMed's XML, which begins with <");
                }
                at++;
                continue;
            }
            if (skipAside()) {
                continue;
            }
            if (startsWith("<!DOCTYPE")) {
                skipDoctype();
            } else if (peek(1) == '/') {
                skipPast((byte) '>');
            } else if (element()) {
                idleFrom = base + at;
            }
        }
        if (!sawRoot) {
            throw malformed("there is no record in it");
        }
        if (!closed) {
            throw malformed("the file ends in the middle, after record " + number);
        }
    }

    /** Whether it was a record. */
    private boolean element() {
        String name = nameAt(1);
        sawRoot = true;
        if (RECORDS.contains(name)) {
            record(name);
            return true;
        }
        if (name.endsWith("Set")) {
            boolean empty = skipTag();
            if (root.isEmpty()) {
                root = name;
                closed = empty;
            }
            return false;
        }
        throw malformed("expected PubMed's XML, such as <PubmedArticleSet>, not <" + name + ">");
    }

    /** Reads a record to its end; the beginning of another before that says that it has none. */
    private void record(String name) {
        long offset = base + at;
        number++;
        byte[] endTag = ("</" + name).getBytes(StandardCharsets.US_ASCII);
        if (skipTag()) {
            hand(name, offset);
            return;
        }
        while (true) {
            toNextMark();
            if (skipAside()) {
                continue;
            }
            if (peek(1) == '/') {
                if (startsWith(endTag) && !Names.isPart((byte) peek(endTag.length))) {
                    skipPast((byte) '>');
                    hand(name, offset);
                    return;
                }
                if (!root.isEmpty() && nameAt(2).equals(root)) {
                    unfinished(name, offset);
                    return;
                }
            } else if (startsRecord(name)) {
                unfinished(name, offset);
                return;
            }
            at++;
        }
    }

    private boolean startsRecord(String inside) {
        if (peek(1) != 'P' && peek(1) != 'M' && peek(1) != 'D') {
            return false;
        }
        String name = nameAt(1);
        return RECORDS.contains(name) && (!name.equals("MedlineCitation") || inside.equals(name));
    }

    private void hand(String name, long offset) {
        each.record(name, Arrays.copyOfRange(window, keep, at), offset);
    }

    private void unfinished(String name, long offset) {
        each.unfinished(Arrays.copyOfRange(window, keep, at), offset, "</" + name + "> is missing");
    }

    /** Goes to the next "<". */
    private void toNextMark() {
        while (true) {
            while (at < end) {
                if (window[at] == '<') {
                    return;
                }
                at++;
            }
            if (peek(0) < 0) {
                throw malformed("the file ends in the middle of record " + number);
            }
        }
    }

    /** Skips a comment, a processing instruction or a CDATA section. */
    private boolean skipAside() {
        int next = peek(1);
        if (next == '?') {
            skipPast("?>".getBytes(StandardCharsets.US_ASCII));
        } else if (next != '!') {
            return false;
        } else if (startsWith("<!--")) {
            skipPast("-->".getBytes(StandardCharsets.US_ASCII));
        } else if (startsWith("<![CDATA[")) {
            skipPast("]]>".getBytes(StandardCharsets.US_ASCII));
        } else {
            return false;
        }
        return true;
    }

    private void skipDoctype() {
        if (sawRoot) {
            throw malformed("a DOCTYPE stands inside the file");
        }
        int depth = 0;
        int quote = 0;
        for (; ; at++) {
            int c = peek(0);
            if (c < 0) {
                throw malformed("the DOCTYPE does not end");
            }
            if (c == '<' && startsWith("<!ENTITY")) {
                throw malformed("the file declares entities of its own; expected plain XML, so it is refused");
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                depth++;
            } else if (c == '>' && --depth == 0) {
                at++;
                return;
            }
        }
    }

    /** Goes behind the tag that begins here; says whether its element is empty. */
    private boolean skipTag() {
        int quote = 0;
        int before = 0;
        while (true) {
            int c = peek(0);
            if (c < 0) {
                throw malformed("the file ends in the middle of a tag");
            }
            at++;
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return before == '/';
            }
            before = c;
        }
    }

    private void skipPast(byte last) {
        boolean endsRoot = peek(1) == '/' && !root.isEmpty() && nameAt(2).equals(root);
        while (peek(0) >= 0 && peek(0) != last) {
            at++;
        }
        if (peek(0) < 0) {
            throw malformed("the file ends in the middle of a tag");
        }
        at++;
        closed |= endsRoot;
    }

    private void skipPast(byte[] last) {
        while (!startsWith(last)) {
            if (peek(0) < 0) {
                throw malformed("the file ends in the middle of a comment or the like");
            }
            at++;
        }
        at += last.length;
    }

    /** The name that begins so many bytes ahead. */
    private String nameAt(int ahead) {
        int length = 0;
        while (length < LONGEST_NAME && peek(ahead + length) >= 0 && Names.isPart((byte) peek(ahead + length))) {
            length++;
        }
        return new String(window, at + ahead, length, StandardCharsets.US_ASCII);
    }

    private void skipByteOrderMark() {
        if (peek(0) == 0xef && peek(1) == 0xbb && peek(2) == 0xbf) {
            at += 3;
        } else if (peek(0) == 0xfe && peek(1) == 0xff || peek(0) == 0xff && peek(1) == 0xfe) {
            throw malformed("expected UTF-8, as PubMed writes it, not UTF-16");
        }
    }

    private boolean startsWith(String expected) {
        return startsWith(expected.getBytes(StandardCharsets.US_ASCII));
    }

    private boolean startsWith(byte[] expected) {
        for (int i = 0; i < expected.length; i++) {
            if (peek(i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private int peek(int ahead) {
        while (at + ahead >= end) {
            if (!fill()) {
                return -1;
            }
        }
        return window[at + ahead] & 0xff;
    }

    private boolean fill() {
        if (end == window.length) {
            if (keep > 0) {
                System.arraycopy(window, keep, window, 0, end - keep);
                base += keep;
                at -= keep;
                end -= keep;
                keep = 0;
            } else if (window.length > LARGEST) {
                throw malformed("what begins at byte " + base + " has more than 16 MB");
            } else {
                window = Arrays.copyOf(window, window.length * 2);
            }
        }
        try {
            int got = text.bytes().read(window, end, window.length - end);
            end += Math.max(0, got);
            return got > 0;
        } catch (IOException failed) {
            throw text.unreadable(1, failed);
        }
    }

    private MalformedSourceException malformed(String problem) {
        return new MalformedSourceException(text.name(), "byte " + (base + at) + ": " + problem);
    }
}
