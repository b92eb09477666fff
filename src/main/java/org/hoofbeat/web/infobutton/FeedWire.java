package org.hoofbeat.web.infobutton;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoofbeat.model.json.Json;

/** Writes feeds as Atom, or as JSON in MedlinePlus Connect's manner. */
final class FeedWire {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private FeedWire() {}

    static String atom(List<Feed> feeds) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        if (feeds.size() == 1) {
            return head + atom(feeds.getFirst());
        }
        return head + "<aggregateKnowledgeResponse xmlns=\"urn:hl7-org:knowledgeresponse:r2\">"
                + feeds.stream().map(FeedWire::atom).collect(Collectors.joining()) + "</aggregateKnowledgeResponse>";
    }

    private static String atom(Feed feed) {
        var xml = new StringBuilder();
        xml.append("<feed xmlns=\"")
                .append(ATOM)
                .append("\" xml:base=\"")
                .append(Feed.escaped(feed.base()))
                .append("\" xml:lang=\"")
                .append(feed.language())
                .append("\">");
        xml.append("<title type=\"text\">").append(Feed.escaped(feed.title())).append("</title>");
        xml.append("<subtitle type=\"text\">")
                .append(Feed.escaped(feed.subtitle()))
                .append("</subtitle>");
        xml.append("<author><name>")
                .append(Feed.escaped(feed.author()))
                .append("</name><uri>")
                .append(Feed.escaped(feed.base()))
                .append("</uri></author>");
        xml.append("<updated>").append(feed.updated()).append("</updated>");
        feed.context().forEach((name, value) -> xml.append("<category scheme=\"")
                .append(Feed.escaped(name))
                .append("\" term=\"")
                .append(Feed.escaped(value))
                .append("\"/>"));
        xml.append("<id>").append(Feed.escaped(feed.id())).append("</id>");
        for (Feed.Entry entry : feed.entries()) {
            xml.append("<entry lang=\"")
                    .append(feed.language())
                    .append("\"><title>")
                    .append(Feed.escaped(entry.title()))
                    .append("</title><link href=\"")
                    .append(Feed.escaped(entry.link()))
                    .append("\" rel=\"alternate\" title=\"")
                    .append(Feed.escaped(entry.title()))
                    .append("\"/><id>")
                    .append(Feed.escaped(entry.link()))
                    .append("</id><updated>")
                    .append(feed.updated())
                    .append("</updated><summary type=\"html\">")
                    .append(Feed.escaped(entry.summary()))
                    .append("</summary></entry>");
        }
        return xml.append("</feed>").toString();
    }

    static Json json(List<Feed> feeds) {
        List<Json> all = feeds.stream().map(FeedWire::json).toList();
        return object(Map.of("feed", all.size() == 1 ? all.getFirst() : new Json.Array(all)));
    }

    private static Json json(Feed feed) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("xsi", Json.of("http://www.w3.org/2001/XMLSchema-instance"));
        members.put("base", Json.of(feed.base()));
        members.put("lang", Json.of(feed.language()));
        members.put("title", typed(feed.title(), "text"));
        members.put("updated", value(feed.updated()));
        members.put("id", value(feed.id()));
        members.put("author", object(Map.of("name", value(feed.author()), "uri", value(feed.base()))));
        members.put("subtitle", typed(feed.subtitle(), "text"));
        members.put(
                "category",
                new Json.Array(feed.context().entrySet().stream()
                        .map(one -> pair("scheme", one.getKey(), "term", one.getValue()))
                        .toList()));
        members.put(
                "entry",
                new Json.Array(
                        feed.entries().stream().map(entry -> entry(entry, feed)).toList()));
        return new Json.Obj(members);
    }

    private static Json entry(Feed.Entry entry, Feed feed) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("lang", Json.of(feed.language()));
        members.put("title", typed(entry.title(), ""));
        Map<String, Json> link = new LinkedHashMap<>();
        link.put("href", Json.of(entry.link()));
        link.put("rel", Json.of("alternate"));
        link.put("title", Json.of(entry.title()));
        members.put("link", new Json.Array(List.of(new Json.Obj(link))));
        members.put("id", value(entry.link()));
        members.put("summary", typed(entry.summary(), "html"));
        members.put("updated", value(feed.updated()));
        return new Json.Obj(members);
    }

    private static Json value(String text) {
        return object(Map.of("_value", Json.of(text)));
    }

    private static Json typed(String text, String type) {
        return pair("_value", text, "type", type.isEmpty() ? "text" : type);
    }

    private static Json pair(String first, String one, String second, String other) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(first, Json.of(one));
        members.put(second, Json.of(other));
        return new Json.Obj(members);
    }

    private static Json object(Map<String, Json> members) {
        return new Json.Obj(members);
    }
}
