package org.hoofbeat.model.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;

/**
 * A page of another centre that was imported, and the disease it is about.
 *
 * @param url where it was published; no two pages have the same
 * @param source who wrote it, for instance {@code GARD}
 * @param title what it calls its subject
 * @param gard the GARD number in its address, {@code GARD:0010802}; empty text where it has none
 * @param names other names of its subject
 * @param codes concepts that were found for its title
 * @param disease canonical identifier of the disease; empty text while nobody knows
 * @param way how the disease was found, a key; {@code person} where somebody said so
 * @param tried what was tried while it is not known
 * @param digest of its texts and of everything that is used for matching, hexadecimal
 * @param at when it was read in
 */
public record ImportedPage(
        String url,
        String source,
        String title,
        String gard,
        List<String> names,
        List<Curie> codes,
        String disease,
        String way,
        List<String> tried,
        String digest,
        Instant at) {

    public ImportedPage {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
        tried = List.copyOf(tried);
    }

    /** The disease, where it is known. */
    public Optional<Curie> findDisease() {
        return Curie.findIn(disease);
    }

    /** The same page about this disease. */
    public ImportedPage about(Curie found, String how) {
        return new ImportedPage(url, source, title, gard, names, codes, found.toString(), how, List.of(), digest, at);
    }

    /** The same page, of which the disease is not known. */
    public ImportedPage open(List<String> attempts) {
        return new ImportedPage(url, source, title, gard, names, codes, "", "", attempts, digest, at);
    }
}
