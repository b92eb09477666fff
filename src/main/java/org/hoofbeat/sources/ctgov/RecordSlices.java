package org.hoofbeat.sources.ctgov;

import java.io.IOException;
import java.util.Arrays;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;

/**
 * Cuts a file into its records, byte for byte and without reading what they say: one object, several after each other, a
 * list, or the list {@code studies} in an object. At most one record is in memory.
 *
 * <p>Where the first line is a whole record and more lines follow, each line is one, so that a broken one cannot take others
 * with it.
 */
final class RecordSlices {
    private static final int LARGEST = 16 << 20;
    private static final byte[] LIST = "studies".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final SourceText text;
    private final byte[] window = new byte[1 << 16];
    private int at;
    private int end;
    private int line = 1;
    private int number;

    private byte[] record = new byte[1 << 16];
    private int length;

    /** Gets one record. */
    interface Each {
        /**
         * @param number of the record in the file, from 1
         * @param line on which it begins, from 1
         */
        void accept(byte[] record, int number, int line);
    }

    RecordSlices(SourceText text) {
        this.text = text;
    }

    void forEach(Each each) {
        skipByteOrderMark();
        boolean lines = false;
        boolean first = true;
        while (true) {
            int next = skipSpace();
            if (next < 0) {
                if (first) {
                    throw malformed("there is no record in it");
                }
                return;
            }
            if (lines) {
                readLine(each);
            } else if (next == '[') {
                take();
                readList(each);
            } else if (next == '{') {
                int from = line;
                if (readObject(true, each)) {
                    hand(each, from);
                    lines = line == from && atLineEnd();
                }
            } else {
                throw malformed("expected JSON: a record begins with {, not with '%s'".formatted((char) next));
            }
            first = false;
        }
    }

    private void readLine(Each each) {
        length = 0;
        int from = line;
        number++;
        for (int next = peek(); next >= 0 && next != '\n'; next = peek()) {
            keep(take());
        }
        while (length > 0 && record[length - 1] <= ' ') {
            length--;
        }
        each.accept(Arrays.copyOf(record, length), number, from);
    }

    private void readList(Each each) {
        while (true) {
            int next = skipSpace();
            if (next == ']') {
                take();
                return;
            }
            if (next == ',') {
                take();
            } else if (next == '{') {
                int from = line;
                readObject(false, each);
                hand(each, from);
            } else {
                throw malformed(
                        next < 0
                                ? "the file ends in the middle of its list, after record " + number
                                : "a list of records holds something else after record " + number);
            }
        }
    }

    private void hand(Each each, int from) {
        number++;
        each.accept(Arrays.copyOf(record, length), number, from);
    }

    /**
     * Reads to the end of an object.
     *
     * @param mayHoldList whether a member {@code studies} with a list means that the records are in there
     * @return whether the object is a record; else its records were handed over
     */
    private boolean readObject(boolean mayHoldList, Each each) {
        length = 0;
        int depth = 0;
        int nameFrom = 0;
        boolean listNext = false;
        boolean isRecord = true;
        while (true) {
            int c = take();
            if (isRecord) {
                keep(c);
            }
            switch (c) {
                case -1 -> throw malformed("the file ends in the middle of " + StudyReader.named(kept(), number + 1));
                case '"' -> {
                    nameFrom = length;
                    readText(isRecord);
                }
                case ':' -> listNext = mayHoldList && isRecord && depth == 1 && isListName(nameFrom);
                case '{' -> {
                    depth++;
                    listNext = false;
                }
                case '[' -> {
                    if (listNext) {
                        isRecord = false;
                        listNext = false;
                        readList(each);
                    } else {
                        depth++;
                    }
                }
                case '}', ']' -> {
                    depth--;
                    if (depth == 0) {
                        return isRecord;
                    }
                }
                default -> {
                    if (c > ' ') {
                        listNext = false;
                    }
                }
            }
        }
    }

    private boolean isListName(int from) {
        int to = from + LIST.length;
        return to < length && record[to] == '"' && Arrays.equals(record, from, to, LIST, 0, LIST.length);
    }

    /** Reads from behind the opening quotation mark to behind the closing one. */
    private void readText(boolean keep) {
        boolean escaped = false;
        while (true) {
            int c = take();
            if (c < 0) {
                throw malformed("the file ends in the middle of a text in " + StudyReader.named(kept(), number + 1));
            }
            if (keep) {
                keep(c);
            }
            if (c == '"' && !escaped) {
                return;
            }
            escaped = c == '\\' && !escaped;
        }
    }

    private byte[] kept() {
        return Arrays.copyOf(record, length);
    }

    private void keep(int c) {
        if (length == record.length) {
            if (length >= LARGEST) {
                throw malformed(StudyReader.named(kept(), number + 1) + " has more than 16 MB");
            }
            record = Arrays.copyOf(record, length * 2);
        }
        if (c >= 0) {
            record[length++] = (byte) c;
        }
    }

    private boolean atLineEnd() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\r') {
            take();
        }
        return peek() == '\n';
    }

    private int skipSpace() {
        int next = peek();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            take();
            next = peek();
        }
        return next;
    }

    private void skipByteOrderMark() {
        if (peek() == 0xef) {
            take();
            take();
            take();
        }
    }

    private int peek() {
        if (at == end) {
            try {
                end = text.bytes().read(window);
                at = 0;
            } catch (IOException failed) {
                throw text.unreadable(line, failed);
            }
            if (end <= 0) {
                end = at;
                return -1;
            }
        }
        return window[at] & 0xff;
    }

    private int take() {
        int c = peek();
        if (c >= 0) {
            at++;
            if (c == '\n') {
                line++;
            }
        }
        return c;
    }

    private MalformedSourceException malformed(String problem) {
        return new MalformedSourceException(text.name(), line, problem);
    }
}
