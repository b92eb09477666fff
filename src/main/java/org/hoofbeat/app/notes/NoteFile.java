package org.hoofbeat.app.notes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A note read from a file.
 *
 * @param text what it says, a byte-order mark included, so that offsets are those of the file
 */
public record NoteFile(String text) {
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    /**
     * Reads a file, or standard input where the path is {@code -}.
     *
     * @throws IOException when it cannot be read, is larger than 16 MB, or is not UTF-8
     */
    public static NoteFile read(Path file) throws IOException {
        try (InputStream in = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("larger than 16 MB, which no note is");
            }
            return new NoteFile(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw new IOException("not text in UTF-8; convert it first, or give the note as plain text", notUtf8);
        }
    }
}
