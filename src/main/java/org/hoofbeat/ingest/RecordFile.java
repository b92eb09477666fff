package org.hoofbeat.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hoofbeat.sources.SourceText;

/** A file of records that somebody gave: plain, gzipped or a zip archive; see {@link OutsideFile}. */
public final class RecordFile {
    private RecordFile() {}

    /**
     * Hands over each text in the file.
     *
     * @param endings how the names of an archive's members end that are wanted
     * @throws org.hoofbeat.sources.MalformedSourceException when there is no such file, or it is empty, damaged or hostile
     */
    public static void forEachText(Path file, List<String> endings, Consumer<SourceText> reader) {
        OutsideFile.at(file)
                .forEachText(
                        name -> endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith),
                        "one of " + String.join(", ", endings),
                        reader);
    }
}
