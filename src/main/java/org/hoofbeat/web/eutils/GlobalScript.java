package org.hoofbeat.web.eutils;

import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.query.UnreadableQueryException;

/** {@code egquery}: how much each database has for a query. */
final class GlobalScript implements Script {
    private static final String DOCTYPE = "<!DOCTYPE Result PUBLIC \"-//NLM//DTD eSearchResult, January 2004//EN\""
            + " \"https://www.ncbi.nlm.nih.gov/entrez/query/DTD/egquery.dtd\">";

    private final Literature literature;

    GlobalScript(Literature literature) {
        this.literature = literature;
    }

    @Override
    public Answer answer(Params params) {
        String term = params.get("term");
        if (term.isEmpty()) {
            throw new ScriptException("Empty term - nothing todo");
        }
        try {
            long count = literature.index().count(literature.translate(term).query());
            return Answer.xml(
                    DOCTYPE,
                    "<Result>\n\t" + Xml.element("Term", term)
                            + "\n\t<eGQueryResult>\n\t\t<ResultItem><DbName>pubmed</DbName><MenuName>PubMed</MenuName>"
                            + Xml.element("Count", Long.toString(count))
                            + Xml.element("Status", count == 0 ? "Term or Database is not found" : "Ok")
                            + "</ResultItem>\n\t</eGQueryResult>\n</Result>\n");
        } catch (UnreadableQueryException unreadable) {
            throw new ScriptException(String.valueOf(unreadable.getMessage()));
        }
    }

    @Override
    public Answer error(Params params, String message) {
        return Answer.xml(
                DOCTYPE,
                "<Result>\n\t" + Xml.element("Term", params.get("term"))
                        + "\n\t<eGQueryResult>\n\t\t" + Xml.element("ERROR", message)
                        + "\n\t</eGQueryResult>\n</Result>\n");
    }
}
