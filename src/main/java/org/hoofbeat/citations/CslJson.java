package org.hoofbeat.citations;

import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.helper.json.StringJsonBuilder;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.citation.Citation;

/** Writes CSL-JSON. */
final class CslJson {
    private CslJson() {}

    static String write(List<Citation> works) {
        List<String> items = new ArrayList<>();
        for (Citation work : works) {
            CSLItemDataBuilder item = CslItems.of("ref-" + (items.size() + 1), work);
            if (!work.url().isEmpty()) {
                item.URL(work.url());
            }
            items.add(item.build()
                    .toJson(new StringJsonBuilder(new StringJsonBuilderFactory()))
                    .toString());
        }
        return items.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", items) + "\n]\n";
    }
}
