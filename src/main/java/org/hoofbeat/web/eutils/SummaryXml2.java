package org.hoofbeat.web.eutils;

import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;

/** A summary in the second form, from the same one as JSON: an element for each member, by the original's names. */
final class SummaryXml2 {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("pubdate", "PubDate"),
            Map.entry("epubdate", "EPubDate"),
            Map.entry("lastauthor", "LastAuthor"),
            Map.entry("sorttitle", "SortTitle"),
            Map.entry("nlmuniqueid", "NlmUniqueID"),
            Map.entry("issn", "ISSN"),
            Map.entry("essn", "ESSN"),
            Map.entry("pubtype", "PubType"),
            Map.entry("recordstatus", "RecordStatus"),
            Map.entry("pubstatus", "PubStatus"),
            Map.entry("articleids", "ArticleIds"),
            Map.entry("pmcrefcount", "PmcRefCount"),
            Map.entry("fulljournalname", "FullJournalName"),
            Map.entry("elocationid", "ELocationID"),
            Map.entry("doctype", "DocType"),
            Map.entry("srccontriblist", "SrcContribList"),
            Map.entry("booktitle", "BookTitle"),
            Map.entry("publisherlocation", "PublisherLocation"),
            Map.entry("publishername", "PublisherName"),
            Map.entry("srcdate", "SrcDate"),
            Map.entry("reportnumber", "ReportNumber"),
            Map.entry("availablefromurl", "AvailableFromURL"),
            Map.entry("locationlabel", "LocationLabel"),
            Map.entry("doccontriblist", "DocContribList"),
            Map.entry("docdate", "DocDate"),
            Map.entry("bookname", "BookName"),
            Map.entry("sortpubdate", "SortPubDate"),
            Map.entry("sortfirstauthor", "SortFirstAuthor"),
            Map.entry("vernaculartitle", "VernacularTitle"),
            Map.entry("authtype", "AuthType"),
            Map.entry("clusterid", "ClusterID"),
            Map.entry("idtype", "IdType"),
            Map.entry("idtypen", "IdTypeN"),
            Map.entry("refsource", "RefSource"),
            Map.entry("reftype", "RefType"),
            Map.entry("pmid", "PMID"));
    private static final Map<String, String> ITEMS = Map.of(
            "authors", "Author",
            "articleids", "ArticleId",
            "history", "PubMedPubDate",
            "references", "Reference",
            "pubtype", "flag",
            "attributes", "flag",
            "lang", "string",
            "srccontriblist", "Author");

    private SummaryXml2() {}

    static String of(Json.Obj summary) {
        var out = new StringBuilder("<DocumentSummary uid=\"" + Xml.attribute(summary.string("uid")) + "\">\n");
        summary.members().forEach((name, value) -> {
            if (!name.equals("uid")) {
                out.append('\t');
                write(name(name), name, value, out);
                out.append('\n');
            }
        });
        return out.append("</DocumentSummary>\n").toString();
    }

    private static void write(String element, String name, Json value, StringBuilder out) {
        switch (value) {
            case Json.Array(List<Json> items) -> {
                out.append('<').append(element).append('>');
                String item = ITEMS.getOrDefault(name, "string");
                items.forEach(one -> write(item, item, one, out));
                out.append("</").append(element).append('>');
            }
            case Json.Obj(Map<String, Json> members) -> {
                out.append('<').append(element).append('>');
                members.forEach((member, inner) -> write(name(member), member, inner, out));
                out.append("</").append(element).append('>');
            }
            default -> out.append(Xml.element(element, value.asText()));
        }
    }

    private static String name(String member) {
        return NAMES.getOrDefault(member, Character.toUpperCase(member.charAt(0)) + member.substring(1));
    }
}
