package org.hoofbeat.web.eutils;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.literature.Article;

/** {@code esummary}: a few lines on each article. */
final class SummaryScript implements Script {
    private static final long USUAL = 10_000;
    private static final String DOCTYPE = "<!DOCTYPE eSummaryResult PUBLIC \"-//NLM//DTD esummary v1 20041029//EN\""
            + " \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20041029/esummary-v1.dtd\">";
    private static final String DOCTYPE_2 = "<!DOCTYPE eSummaryResult>";

    private final Literature literature;
    private final Selection selection;

    SummaryScript(Literature literature) {
        this.literature = literature;
        this.selection = new Selection(literature);
    }

    @Override
    public Answer answer(Params params) {
        Databases.check(params.get("db"));
        if (!Selection.isMade(params)) {
            if (params.isJson()) {
                return Answer.json(new Json.Obj(
                        Map.of("esummaryresult", SearchJson.texts(List.of("Empty id list - nothing todo")))));
            }
            throw new ScriptException("Neither query_key nor id specified");
        }
        List<String> ids = selection.ids(params, USUAL);
        if (params.isJson()) {
            return json(ids);
        }
        boolean second = params.get("version").startsWith("2");
        return Answer.xml(second ? DOCTYPE_2 : DOCTYPE, out -> {
            out.write("<eSummaryResult>\n");
            if (second) {
                out.write("<DocumentSummarySet status=\"OK\">\n");
            }
            for (String id : ids) {
                write(id, second, out);
            }
            out.write(second ? "</DocumentSummarySet>\n</eSummaryResult>\n" : "</eSummaryResult>\n");
        });
    }

    private void write(String id, boolean second, Writer out) throws java.io.IOException {
        Optional<Article> article = find(id);
        if (article.isPresent()) {
            out.write(second ? SummaryXml2.of(SummaryJson.of(article.get())) : SummaryXml.of(article.get()));
        } else if (second) {
            out.write("<DocumentSummary uid=\"" + Xml.attribute(id)
                    + "\"><error>cannot get document summary</error></DocumentSummary>\n");
        } else {
            out.write("\t" + Xml.element("ERROR", "UID=" + id + ": cannot get document summary") + "\n");
        }
    }

    private Answer json(List<String> ids) {
        Map<String, Json> result = new LinkedHashMap<>();
        result.put("uids", SearchJson.texts(ids));
        for (String id : ids) {
            result.put(
                    id,
                    find(id).<Json>map(SummaryJson::of)
                            .orElseGet(() -> SearchJson.object(
                                    Map.entry("uid", Json.of(id)),
                                    Map.entry("error", Json.of("cannot get document summary")))));
        }
        return Answer.json("esummary", Map.of("result", new Json.Obj(result)));
    }

    private Optional<Article> find(String id) {
        return id.length() > 20 ? Optional.empty() : literature.find(id);
    }

    @Override
    public Answer error(Params params, String message) {
        return params.isJson()
                ? Answer.json(new Json.Obj(Map.of("esummaryresult", SearchJson.texts(List.of(message)))))
                : Answer.xml(DOCTYPE, "<eSummaryResult>\n\t" + Xml.element("ERROR", message) + "\n</eSummaryResult>\n");
    }
}
