package org.hoofbeat.web.eutils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.history.History;
import org.hoofbeat.literature.history.HistoryItem;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureSort;

/** {@code elink}: what belongs to articles. */
final class LinkScript implements Script {
    private static final long MOST = 10_000;
    private static final Set<String> COMMANDS = Set.of(
            "neighbor",
            "neighbor_score",
            "neighbor_history",
            "acheck",
            "ncheck",
            "lcheck",
            "llinks",
            "llinkslib",
            "prlinks");

    private final Literature literature;
    private final Selection selection;
    private final Links links;
    private final DateLimits dates;
    private final IdWalk walk;

    LinkScript(Literature literature) {
        this.literature = literature;
        this.selection = new Selection(literature);
        this.links = new Links(literature);
        this.dates = new DateLimits(literature::today);
        this.walk = new IdWalk(literature.index());
    }

    @Override
    public Answer answer(Params params) {
        Databases.check(params.get("dbfrom"));
        if (!Selection.isMade(params)) {
            throw new ScriptException("Empty id list - nothing todo");
        }
        String command =
                params.get("cmd").isEmpty() ? "neighbor" : params.get("cmd").toLowerCase(Locale.ROOT);
        if (!COMMANDS.contains(command)) {
            throw new ScriptException("Unknown cmd: " + params.get("cmd"));
        }
        List<List<String>> groups =
                params.lists("id").isEmpty() ? List.of(selection.ids(params, MOST)) : params.lists("id");
        List<LinkSet> sets = new ArrayList<>();
        for (List<String> group : groups) {
            sets.add(command.startsWith("neighbor") ? neighbours(group, command, params) : checked(group, command));
        }
        return params.isJson()
                ? Answer.json(
                        "elink",
                        Map.of(
                                "linksets",
                                new Json.Array(sets.stream().map(LinkJson::of).toList())))
                : Answer.xml(LinkXml.DOCTYPE, LinkXml.of(sets));
    }

    /** An answer for one group of articles. */
    sealed interface LinkSet {
        record Neighbours(List<String> ids, Map<LinkName, Map<String, Long>> links, boolean scored)
                implements LinkSet {}

        record Kept(List<String> ids, Map<LinkName, Integer> keys, String environment) implements LinkSet {}

        record Checks(String attribute, Map<String, Boolean> has) implements LinkSet {}

        record Names(Map<String, List<LinkName>> names) implements LinkSet {}

        record Outside(Map<String, List<Links.Outside>> addresses) implements LinkSet {}
    }

    private LinkSet neighbours(List<String> ids, String command, Params params) {
        Map<LinkName, Map<String, Long>> found = new TreeMap<>();
        for (LinkName name : wanted(params)) {
            Map<String, Long> all = new LinkedHashMap<>();
            ids.forEach(id -> links.from(name, id).forEach((to, score) -> all.merge(to, score, Math::max)));
            if (name.database().equals(Databases.PUBMED)) {
                limit(all, params);
            }
            if (!all.isEmpty()) {
                found.put(name, all);
            }
        }
        if (!command.equals("neighbor_history")) {
            return new LinkSet.Neighbours(ids, found, command.equals("neighbor_score"));
        }
        Map<LinkName, Integer> keys = new TreeMap<>();
        String environment = params.get("WebEnv");
        for (var one : found.entrySet()) {
            History.Place place = literature
                    .history()
                    .add(
                            environment,
                            new HistoryItem.Articles(List.copyOf(one.getValue().keySet())));
            environment = place.environment();
            keys.put(one.getKey(), place.key());
        }
        return new LinkSet.Kept(ids, keys, environment);
    }

    /** Leaves those that a term or dates let through. */
    private void limit(Map<String, Long> found, Params params) {
        boolean dated =
                !params.get("reldate").isEmpty() || !params.get("mindate").isEmpty();
        if (found.isEmpty() || params.get("term").isEmpty() && !dated) {
            return;
        }
        Translation term = params.get("term").isEmpty()
                ? literature.translate("all[sb]")
                : literature.translate(params.get("term"));
        LiteratureQuery query = dates.limit(term, params).query();
        LiteratureQuery both =
                new LiteratureQuery.And(List.of(new LiteratureQuery.Ids(List.copyOf(found.keySet())), query));
        found.keySet().retainAll(Set.copyOf(walk.list(both, LiteratureSort.PMID, 0, found.size())));
    }

    private static List<LinkName> wanted(Params params) {
        String linkName = params.get("linkname");
        String database =
                params.get("db").isEmpty() ? Databases.PUBMED : params.get("db").toLowerCase(Locale.ROOT);
        if (!linkName.isEmpty()) {
            return Arrays.stream(LinkName.values())
                    .filter(name -> Arrays.asList(linkName.split(",")).contains(name.text()))
                    .toList();
        }
        return Arrays.stream(LinkName.values())
                .filter(name -> database.equals("all")
                        || Arrays.asList(database.split(",")).contains(name.database()))
                .toList();
    }

    private LinkSet checked(List<String> ids, String command) {
        Map<String, Boolean> has = new LinkedHashMap<>();
        Map<String, List<LinkName>> names = new LinkedHashMap<>();
        Map<String, List<Links.Outside>> addresses = new LinkedHashMap<>();
        for (String id : ids) {
            switch (command) {
                case "ncheck" -> has.put(id, links.from(LinkName.SIMILAR, id).size() > 1);
                case "lcheck" -> has.put(id, !links.outside(id).isEmpty());
                case "acheck" ->
                    names.put(
                            id,
                            Arrays.stream(LinkName.values())
                                    .filter(name -> !links.from(name, id).isEmpty())
                                    .toList());
                case "prlinks" ->
                    addresses.put(id, links.outside(id).stream().limit(1).toList());
                default -> addresses.put(id, links.outside(id));
            }
        }
        return switch (command) {
            case "ncheck" -> new LinkSet.Checks("HasNeighbor", has);
            case "lcheck" -> new LinkSet.Checks("HasLinkOut", has);
            case "acheck" -> new LinkSet.Names(names);
            default -> new LinkSet.Outside(addresses);
        };
    }

    @Override
    public Answer error(Params params, String message) {
        return params.isJson()
                ? Answer.json("elink", Map.of("ERROR", Json.of(message)))
                : Answer.xml(
                        LinkXml.DOCTYPE, "<eLinkResult>\n\t" + Xml.element("ERROR", message) + "\n</eLinkResult>\n");
    }
}
