package org.hoofbeat.web.monarch;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoofbeat.diseases.graph.Bin;
import org.hoofbeat.diseases.graph.Bins;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.model.json.Json;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Single nodes. */
@RestController
@Hidden
class NodeApi {
    private final Nodes nodes;
    private final NodeWire wire;

    NodeApi(Nodes nodes, NodeWire wire) {
        this.nodes = nodes;
        this.wire = wire;
    }

    @GetMapping("/v3/api/entity/{id}")
    ResponseEntity<String> entity(@PathVariable String id, HttpServletRequest request) {
        var asked = Asked.of(request);
        boolean table = asked.isTable();
        asked.check();
        Json.Obj node = wire.node(nodes.get(id));
        return table ? Answer.table(List.copyOf(node.members().keySet()), List.of(node)) : Answer.json(node);
    }

    @GetMapping("/v3/api/histopheno/{id}")
    ResponseEntity<String> histogram(@PathVariable String id, HttpServletRequest request) {
        var asked = Asked.of(request);
        boolean table = asked.isTable();
        asked.check();
        Node node = nodes.get(id);
        List<Json.Obj> bins = new ArrayList<>();
        for (Map.Entry<Bin, Integer> bin :
                Bins.of(nodes.associations()).count(node).entrySet()) {
            bins.add(Members.create()
                    .string("label", bin.getKey().label())
                    .number("count", bin.getValue())
                    .string("id", bin.getKey().id())
                    .json());
        }
        return table
                ? Answer.table(List.of("id", "label", "count"), bins)
                : Answer.json(Members.create()
                        .string("id", nodes.graph().id(node))
                        .put("items", Members.array(bins))
                        .json());
    }

    /** For previews of links: what a page of the node is called and about. */
    @GetMapping("/v3/api/meta/{id}")
    ResponseEntity<String> preview(@PathVariable String id) {
        Node node = nodes.get(id);
        String title = escaped(nodes.graph().label(node) + " (" + nodes.graph().id(node) + ")");
        String about = escaped(nodes.graph().category(node).curie().replace("biolink:", "") + " "
                + nodes.graph().label(node));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .body("""
                        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%s</title>\
                        <meta property="og:title" content="%s"><meta property="og:description" content="%s">\
                        <meta name="description" content="%s"></head><body></body></html>
                        """.formatted(title, title, about, about));
    }

    private static String escaped(String text) {
        String html = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return html.length() > 300 ? html.substring(0, 300) : html;
    }
}
