package org.hoofbeat.citations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hoofbeat.model.citation.Citation;

/** The formats in which reference managers take citations. */
public enum ExportFormat {
    /** Research Information Systems' tagged format; lines end as its description asks, with CR LF. */
    RIS("application/x-research-info-systems", "ris", Ris::write),
    BIBTEX("application/x-bibtex", "bib", BibTex::write),
    /** The JSON that CSL processors and Zotero read. */
    CSL_JSON("application/vnd.citationstyles.csl+json", "json", CslJson::write),
    /** PubMed's tagged format, as PubMed's "Send to: Citation manager" gives it. */
    NBIB("application/nbib", "nbib", Nbib::write);

    private final String mediaType;
    private final String extension;
    private final Function<List<Citation>, String> writer;

    ExportFormat(String mediaType, String extension, Function<List<Citation>, String> writer) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.writer = writer;
    }

    /** The format with this name in addresses: {@code ris}, {@code bibtex}, {@code csl-json}, {@code nbib}. */
    public static Optional<ExportFormat> findByKey(String key) {
        for (ExportFormat format : values()) {
            if (format.key().equals(key)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The media type, without a character set; the text is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of a file of this format ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** These works, in their order. */
    public String write(List<Citation> works) {
        return writer.apply(works);
    }
}
