package org.hoofbeat.sources;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * The lines of an outside text, strictly UTF-8, each with its number, so that every complaint can say where.
 *
 * <p>A line may have at most 4 million characters: what is longer is no text of any format read here, and must not fill the
 * memory.
 */
public final class SourceLines {
    private static final int LONGEST = 4_000_000;

    private final String file;
    private final BufferedReader reader;
    private String line = "";
    private int number;
    private boolean skipLineFeed;

    /** Lines of this text, from its beginning; a byte order mark is skipped. */
    public SourceLines(SourceText text) {
        this.file = text.name();
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
        } catch (CharacterCodingException _) {
            throw new MalformedSourceException(file, number + 1, "not UTF-8 text; expected UTF-8");
        } catch (EOFException _) {
            throw new MalformedSourceException(
                    file, number + 1, "the compressed data breaks off; expected a whole file, fetch it again");
        } catch (ZipException damaged) {
            throw new MalformedSourceException(
                    file, number + 1, "the compressed data is damaged (" + damaged.getMessage() + "), fetch it again");
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be read: " + failed.getMessage(), failed);
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
        return file;
    }

    /** The complaint that the current line is not as it should be; to be thrown. */
    public MalformedSourceException malformed(String problem) {
        return new MalformedSourceException(file, number, problem);
    }

    /** The note that the current line's record is left out. */
    public Rejection rejection(String reason) {
        return new Rejection(file, number, reason);
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
                throw new MalformedSourceException(file, number + 1, "the line is longer than 4 million characters");
            }
            characters.append((char) c);
        }
        skipLineFeed = c == '\r';
        line = characters.toString();
        number++;
        return true;
    }
}
