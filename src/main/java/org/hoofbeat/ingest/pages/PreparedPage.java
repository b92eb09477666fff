package org.hoofbeat.ingest.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.ImportedPage;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.sources.medquad.MedquadPage;

/**
 * A page as it will be kept, with its texts.
 *
 * @param page without a disease yet
 * @param texts by heading
 */
record PreparedPage(ImportedPage page, Map<SectionKind, String> texts) {

    static PreparedPage of(MedquadPage read, Instant now) {
        Map<SectionKind, String> texts = PageTexts.of(read);
        String gard = read.findGardId().map(Curie::toString).orElse("");
        var page = new ImportedPage(
                read.url(),
                read.source().isEmpty() ? "MedQuAD" : read.source(),
                read.title(),
                gard,
                read.synonyms(),
                read.concepts(),
                "",
                "",
                List.of(),
                digest(read, texts),
                now);
        return new PreparedPage(page, texts);
    }

    PageMatcher.Subject subject() {
        return new PageMatcher.Subject(
                page.title(),
                page.names(),
                page.codes(),
                Curie.findIn(page.gard()).stream().toList());
    }

    private static String digest(MedquadPage read, Map<SectionKind, String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String all = String.join(
                    "\u0000",
                    read.source(),
                    read.url(),
                    read.title(),
                    read.synonyms() + "",
                    read.concepts() + "",
                    texts + "");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java machine has SHA-256", missing);
        }
    }
}
