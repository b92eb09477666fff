package org.hoofbeat.web.eutils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.web.eutils.LinkScript.LinkSet;

/** Links as JSON. */
final class LinkJson {
    private LinkJson() {}

    static Json of(LinkSet set) {
        Map<String, Json> out = new LinkedHashMap<>();
        out.put("dbfrom", Json.of(Databases.PUBMED));
        switch (set) {
            case LinkSet.Neighbours neighbours -> {
                out.put("ids", SearchJson.texts(neighbours.ids()));
                if (!neighbours.links().isEmpty()) {
                    out.put("linksetdbs", databases(neighbours));
                }
            }
            case LinkSet.Kept kept -> {
                out.put("ids", SearchJson.texts(kept.ids()));
                List<Json> all = new ArrayList<>();
                kept.keys()
                        .forEach((name, key) -> all.add(SearchJson.object(
                                Map.entry("dbto", Json.of(name.database())),
                                Map.entry("linkname", Json.of(name.text())),
                                Map.entry("querykey", Json.of(Integer.toString(key))))));
                out.put("linksetdbhistories", new Json.Array(all));
                out.put("webenv", Json.of(kept.environment()));
            }
            case LinkSet.Checks(String attribute, var has) -> {
                List<Json> ids = new ArrayList<>();
                has.forEach((id, holds) -> ids.add(SearchJson.object(
                        Map.entry("value", Json.of(id)),
                        Map.entry(attribute.toLowerCase(java.util.Locale.ROOT), Json.of(holds ? "Y" : "N")))));
                out.put("idchecklist", SearchJson.object(Map.entry("ids", new Json.Array(ids))));
            }
            case LinkSet.Names(var names) -> {
                List<Json> all = new ArrayList<>();
                names.forEach((id, links) -> all.add(SearchJson.object(
                        Map.entry("id", Json.of(id)),
                        Map.entry(
                                "linkinfos",
                                new Json.Array(
                                        links.stream().map(LinkJson::info).toList())))));
                out.put("idchecklist", SearchJson.object(Map.entry("idlinksets", new Json.Array(all))));
            }
            case LinkSet.Outside(var addresses) -> {
                List<Json> all = new ArrayList<>();
                addresses.forEach((id, found) -> all.add(SearchJson.object(
                        Map.entry("id", Json.of(id)),
                        Map.entry(
                                "objurls",
                                new Json.Array(
                                        found.stream().map(LinkJson::address).toList())))));
                out.put("idurllist", new Json.Array(all));
            }
        }
        return new Json.Obj(out);
    }

    private static Json databases(LinkSet.Neighbours set) {
        List<Json> all = new ArrayList<>();
        set.links().forEach((name, found) -> {
            List<Json> links = new ArrayList<>();
            found.forEach((id, score) -> links.add(
                    set.scored() && score > 0
                            ? SearchJson.object(Map.entry("id", Json.of(id)), Map.entry("score", Json.of(score)))
                            : Json.of(id)));
            all.add(SearchJson.object(
                    Map.entry("dbto", Json.of(name.database())),
                    Map.entry("linkname", Json.of(name.text())),
                    Map.entry("links", new Json.Array(links))));
        });
        return new Json.Array(all);
    }

    private static Json info(LinkName link) {
        return SearchJson.object(
                Map.entry("dbto", Json.of(link.database())),
                Map.entry("linkname", Json.of(link.text())),
                Map.entry("menutag", Json.of(link.menu())));
    }

    private static Json address(Links.Outside one) {
        return SearchJson.object(
                Map.entry("url", SearchJson.object(Map.entry("value", Json.of(one.url())))),
                Map.entry("categories", SearchJson.texts(List.of("Full Text Sources"))),
                Map.entry("attributes", SearchJson.texts(List.of(one.attribute()))),
                Map.entry(
                        "provider",
                        SearchJson.object(
                                Map.entry("name", Json.of(one.provider())),
                                Map.entry("nameabbr", Json.of(one.shortName())),
                                Map.entry("id", Json.of(one.id())))));
    }
}
