package org.hoofbeat.web.eutils;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.history.HistoryItem;

/** {@code epost}: leaves a list of articles in the history. */
final class PostScript implements Script {
    private static final String DOCTYPE = "<!DOCTYPE ePostResult PUBLIC \"-//NLM//DTD epost 20090526//EN\""
            + " \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20090526/epost.dtd\">";

    private final Literature literature;

    PostScript(Literature literature) {
        this.literature = literature;
    }

    @Override
    public Answer answer(Params params) {
        Databases.check(params.get("db"));
        List<String> valid = new ArrayList<>();
        List<String> invalid = new ArrayList<>();
        params.list("id").forEach(id -> (id.matches("[1-9]\\d{0,9}") ? valid : invalid).add(id));
        var out = new StringBuilder("<ePostResult>\n");
        if (valid.isEmpty()) {
            out.append("\t" + Xml.element("ERROR", "Empty ID list; Nothing to store") + "\n");
        } else {
            var place = literature.history().add(params.get("WebEnv"), new HistoryItem.Articles(valid));
            if (!invalid.isEmpty()) {
                out.append("\t<InvalidIdList>\n");
                invalid.forEach(id -> out.append("\t\t" + Xml.element("Id", id) + "\n"));
                out.append("\t</InvalidIdList>\n");
            }
            out.append("\t" + Xml.element("QueryKey", Integer.toString(place.key())) + "\n\t"
                    + Xml.element("WebEnv", place.environment()) + "\n");
        }
        if (!invalid.isEmpty()) {
            out.append("\t"
                    + Xml.element(
                            "ERROR",
                            "Some IDs have invalid value and were omitted. Maximum ID value 18446744073709551615")
                    + "\n");
        }
        return Answer.xml(DOCTYPE, out.append("</ePostResult>\n").toString());
    }

    @Override
    public Answer error(Params params, String message) {
        return Answer.xml(DOCTYPE, "<ePostResult>\n\t" + Xml.element("ERROR", message) + "\n</ePostResult>\n");
    }
}
