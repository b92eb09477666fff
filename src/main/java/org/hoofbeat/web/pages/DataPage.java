package org.hoofbeat.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.diseases.editorial.OpenPages;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.editorial.ImportedSource;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.text.Messages;

/**
 * What the data is: its sources with versions and licences, how much there is of it, and what it cannot say.
 *
 * @param manifest what the pack says of itself
 * @param groups whether links between diseases and their groups are loaded
 * @param imported whose pages were imported
 */
public record DataPage(Manifest manifest, boolean groups, List<ImportedSource> imported) {
    public DataPage {
        imported = List.copyOf(imported);
    }

    /** The page about this pack. */
    static DataPage of(Knowledge knowledge) {
        return new DataPage(knowledge.manifest(), knowledge.diseases().hasEdges(), List.of());
    }

    /** The same page with what was imported. */
    DataPage with(List<ImportedSource> sources) {
        return new DataPage(manifest, groups, sources);
    }

    /** Under which imported texts are shown. */
    public String licence() {
        return OpenPages.LICENCE;
    }

    /** The counts with their names in the reader's language; a count that has no name there keeps the pack's. */
    public List<Map.Entry<String, Integer>> counts(Messages messages) {
        return manifest.counts().entrySet().stream()
                .map(count -> Map.entry(name(count.getKey(), messages), count.getValue()))
                .toList();
    }

    private static String name(String key, Messages messages) {
        String message = "count." + key.toLowerCase(Locale.ROOT).replace(' ', '-');
        return messages.has(message) ? messages.text(message) : key;
    }
}
