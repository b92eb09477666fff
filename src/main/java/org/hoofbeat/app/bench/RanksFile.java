package org.hoofbeat.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.app.output.Tsv;

/** Writes one row a case, for looking at single cases and for comparing rankers pair by pair. */
final class RanksFile {
    private RanksFile() {}

    static void write(Path file, List<CaseRank> ranks) {
        try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            Tsv tsv = Tsv.withHeader(out, "case", "disease", "rank", "ms");
            for (CaseRank rank : ranks) {
                tsv.row(
                        rank.caseId(),
                        rank.disease(),
                        rank.isAbsent() ? "absent" : String.format(Locale.ROOT, "%.1f", rank.rank()),
                        String.format(Locale.ROOT, "%.3f", rank.millis()));
            }
            if (out.checkError()) {
                throw new IOException("the disk may be full");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file, failed.getMessage()), failed);
        }
    }
}
