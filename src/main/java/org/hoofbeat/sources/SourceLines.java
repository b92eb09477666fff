package org.hoofbeat.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The lines of an outside text, strictly UTF-8, each with its number, so that every complaint can say where.
 *
 * <p>A line may have at most 4 million characters: what is longer is no text of any format read here, and must not fill the
 * memory.
 */
public final class SourceLines {
    private static final int LONGEST = 4_000_000;

    private final SourceText text;
    private final BufferedReader reader;
    private String line = "";
    private int number;
    private boolean skipLineFeed;

    /** Lines of this text, from its beginning; a byte order mark is skipped. */
    public SourceLines(SourceText text) {
        this.text = text;
        this.reader = new BufferedReader(
                new InputStreamReader(
                        text.bytes(),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end of the text
     * @throws MalformedSourceException when the text is not UTF-8 or breaks off inside compressed data
     */
    public boolean advance() {
        try {
            return readLine();
        } catch (IOException failed) {
            throw text.unreadable(number + 1, failed);
        }
    }

    /** The line that was reached, without its end. */
    public String line() {
        return line;
    }

    /** Its number, from 1; 0 before the first. */
    public int number() {
        return number;
    }

    /** The name of the file. */
    public String file() {
        return text.name();
    }

    /** The complaint that the current line is not as it should be; to be thrown. */
    public MalformedSourceException malformed(String problem) {
        return new MalformedSourceException(text.name(), number, problem);
    }

    /** The note that the current line's record is left out. */
    public Rejection rejection(String reason) {
        return new Rejection(text.name(), number, reason);
    }

    private boolean readLine() throws IOException {
        var characters = new StringBuilder();
        int c = reader.read();
        if (skipLineFeed && c == '\n') {
            c = reader.read();
        }
        skipLineFeed = false;
        if (c < 0) {
            return false;
        }
        if (number == 0 && c == '\uFEFF') {
            c = reader.read();
        }
        for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
            if (characters.length() == LONGEST) {
                throw new MalformedSourceException(
                        text.name(), number + 1, "the line is longer than 4 million characters");
            }
            characters.append((char) c);
        }
        skipLineFeed = c == '\r';
        line = characters.toString();
        number++;
        return true;
    }
}
