package org.hoofbeat.web.eutils;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.model.json.Json;

/** What esearch found, as JSON; numbers are texts, as the original writes them. */
final class SearchJson {
    private SearchJson() {}

    static Map<String, Json> of(SearchScript.Found found, List<String> ids) {
        Map<String, Json> result = new LinkedHashMap<>();
        result.put("count", Json.of(Long.toString(found.count())));
        result.put("retmax", Json.of(Long.toString(found.rows())));
        result.put("retstart", Json.of(Long.toString(found.start())));
        if (found.key() > 0) {
            result.put("querykey", Json.of(Integer.toString(found.key())));
            result.put("webenv", Json.of(found.environment()));
        }
        Translation translation = found.translation();
        result.put("idlist", texts(ids));
        result.put(
                "translationset",
                new Json.Array(translation.mappings().stream()
                        .map(mapping -> object(
                                Map.entry("from", Json.of(mapping.from())), Map.entry("to", Json.of(mapping.to()))))
                        .toList()));
        result.put("querytranslation", Json.of(translation.text()));
        Remarks remarks = translation.remarks();
        if (remarks.hasErrors()) {
            result.put(
                    "errorlist",
                    object(
                            Map.entry("phrasesnotfound", texts(remarks.phrasesNotFound())),
                            Map.entry("fieldsnotfound", texts(remarks.fieldsNotFound()))));
        }
        if (remarks.hasWarnings()) {
            result.put(
                    "warninglist",
                    object(
                            Map.entry("phrasesignored", texts(remarks.phrasesIgnored())),
                            Map.entry("quotedphrasesnotfound", texts(remarks.quotedPhrasesNotFound())),
                            Map.entry("outputmessages", texts(remarks.messages()))));
        }
        return result;
    }

    static Json texts(List<String> values) {
        return new Json.Array(values.stream().map(Json::of).toList());
    }

    @SafeVarargs
    static Json object(Map.Entry<String, Json>... members) {
        Map<String, Json> all = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : members) {
            all.put(member.getKey(), member.getValue());
        }
        return new Json.Obj(all);
    }
}
