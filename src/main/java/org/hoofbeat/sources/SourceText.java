package org.hoofbeat.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;

/**
 * One outside file (or one member of an archive) as a stream of bytes, already unpacked.
 *
 * @param name how messages call it, for instance {@code phenotype.hpoa} or {@code mondo.zip!mondo_exactmatch_omim.sssom.tsv}
 * @param bytes its contents; whoever opened the stream closes it
 */
public record SourceText(String name, InputStream bytes) {

    /**
     * What a failure to read the bytes means: a malformed file where the contents are at fault, else a failure of the machine;
     * to be thrown.
     *
     * @param line where reading had come to, from 1
     */
    public RuntimeException unreadable(int line, IOException failed) {
        return switch (failed) {
            case CharacterCodingException _ ->
                new MalformedSourceException(name, line, "not UTF-8 text; expected UTF-8");
            case EOFException _ ->
                new MalformedSourceException(
                        name, line, "the compressed data breaks off; expected a whole file, fetch it again");
            case ZipException damaged ->
                new MalformedSourceException(
                        name, line, "the compressed data is damaged (" + damaged.getMessage() + "); fetch it again");
            default -> new UncheckedIOException(name + " cannot be read: " + failed.getMessage(), failed);
        };
    }
}
