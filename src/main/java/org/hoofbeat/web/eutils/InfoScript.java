package org.hoofbeat.web.eutils;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureQuery;

/** {@code einfo}: which databases there are, and what can be asked of one. */
final class InfoScript implements Script {
    private static final String DOCTYPE = "<!DOCTYPE eInfoResult PUBLIC \"-//NLM//DTD einfo 20190110//EN\""
            + " \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20190110/einfo.dtd\">";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private final Literature literature;

    InfoScript(Literature literature) {
        this.literature = literature;
    }

    @Override
    public Answer answer(Params params) {
        String name = params.get("db");
        if (name.isEmpty()) {
            return params.isJson()
                    ? json(Map.of("dblist", SearchJson.texts(List.of(Databases.PUBMED))))
                    : Answer.xml(
                            DOCTYPE,
                            "<eInfoResult>\n<DbList>\n\n\t<DbName>pubmed</DbName>\n</DbList>\n\n</eInfoResult>\n");
        }
        Databases.check(name);
        boolean second = params.get("version").startsWith("2");
        Map<String, String> head = head();
        List<Map<String, String>> fields = fields(second);
        List<Map<String, String>> links =
                LinkName.listed().stream().map(InfoScript::link).toList();
        if (params.isJson()) {
            Map<String, Json> info = new LinkedHashMap<>(texts(head));
            info.put("fieldlist", objects(fields));
            info.put("linklist", objects(links));
            return json(Map.of("dbinfo", new Json.Array(List.of(new Json.Obj(info)))));
        }
        return Answer.xml(
                DOCTYPE,
                "<eInfoResult>\n\t<DbInfo>\n" + elements("\t\t", head) + "\t\t<FieldList>\n"
                        + blocks("Field", fields) + "\t\t</FieldList>\n\t\t<LinkList>\n" + blocks("Link", links)
                        + "\t\t</LinkList>\n\t</DbInfo>\n\n</eInfoResult>\n");
    }

    private Map<String, String> head() {
        Map<String, String> head = new LinkedHashMap<>();
        String day =
                literature.index().findLatest(Field.MODIFIED).map(DAY::format).orElse(DAY.format(literature.today()));
        head.put("DbName", Databases.PUBMED);
        head.put("MenuName", "PubMed");
        head.put("Description", "PubMed bibliographic record");
        head.put("DbBuild", "Build-" + day.replace('/', '.'));
        head.put("Count", Long.toString(literature.index().count(new LiteratureQuery.Everything())));
        head.put("LastUpdate", day + " 00:00");
        return head;
    }

    private List<Map<String, String>> fields(boolean second) {
        List<Map<String, String>> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            if (!field.isPubMeds()) {
                continue;
            }
            Map<String, String> one = new LinkedHashMap<>();
            boolean date = field.reading() == Field.Reading.DATE;
            one.put("Name", field.code());
            one.put("FullName", field.fullName());
            one.put("Description", FieldTexts.of(field));
            one.put("TermCount", date ? "" : Long.toString(literature.index().countTerms(field)));
            one.put("IsDate", yes(date));
            one.put("IsNumerical", yes(field == Field.UID));
            one.put("SingleToken", yes(field.reading() != Field.Reading.WORDS));
            one.put(
                    "Hierarchy",
                    yes(field == Field.MESH
                            || field == Field.MAJOR
                            || field == Field.TYPE
                            || field == Field.SUBHEADING));
            one.put("IsHidden", yes(field == Field.UID));
            if (second) {
                one.put("IsRangable", yes(date || field == Field.UID));
                one.put("IsTruncatable", yes(!date && field != Field.UID));
            }
            fields.add(one);
        }
        return fields;
    }

    private static String yes(boolean holds) {
        return holds ? "Y" : "N";
    }

    private static Map<String, String> link(LinkName link) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("Name", link.text());
        one.put("Menu", link.menu());
        one.put("Description", link.menu());
        one.put("DbTo", link.database());
        return one;
    }

    private static String elements(String indent, Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> indent
                        + (entry.getValue().isEmpty()
                                ? "<" + entry.getKey() + "/>"
                                : Xml.element(entry.getKey(), entry.getValue()))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String blocks(String name, List<Map<String, String>> all) {
        return all.stream()
                .map(one -> "\t\t\t<" + name + ">\n" + elements("\t\t\t\t", one) + "\t\t\t</" + name + ">\n")
                .collect(Collectors.joining());
    }

    private static Map<String, Json> texts(Map<String, String> values) {
        Map<String, Json> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name.toLowerCase(Locale.ROOT), Json.of(value)));
        return all;
    }

    private static Json objects(List<Map<String, String>> all) {
        return new Json.Array(
                all.stream().<Json>map(one -> new Json.Obj(texts(one))).toList());
    }

    private static Answer json(Map<String, Json> result) {
        return Answer.json("einfo", Map.of("einforesult", new Json.Obj(result)));
    }

    @Override
    public Answer error(Params params, String message) {
        return params.isJson()
                ? json(Map.of("ERROR", Json.of(message)))
                : Answer.xml(DOCTYPE, "<eInfoResult>\n\t" + Xml.element("ERROR", message) + "\n</eInfoResult>\n");
    }
}
