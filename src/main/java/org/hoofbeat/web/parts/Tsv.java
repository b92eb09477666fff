package org.hoofbeat.web.parts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables for downloading: a header line, tabs, line feeds, UTF-8; tabs and line breaks in values become one space. */
public final class Tsv {
    private static final MediaType TYPE = new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8);

    private Tsv() {}

    /** The answer that downloads a table under this file name. */
    public static ResponseEntity<String> download(String fileName, List<String> header, Stream<List<String>> rows) {
        String table = Stream.concat(Stream.of(header), rows)
                .map(row -> row.stream()
                        .map(value -> value.replaceAll("\\R|\\t", " "))
                        .collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
        return download(fileName, TYPE, table);
    }

    /** The answer that downloads a text of any type under this file name. */
    public static ResponseEntity<String> download(String fileName, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(text);
    }
}
