package org.hoofbeat.web.monarch;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoofbeat.diseases.graph.MappingRow;
import org.hoofbeat.diseases.graph.Mappings;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.json.Json;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What diseases are called elsewhere. */
@RestController
@Hidden
class MappingApi {
    /** The pack keeps no other justification: Mondo's mappings come without. */
    private static final String JUSTIFICATION = "semapv:UnspecifiedMatching";

    private static final List<String> COLUMNS = List.of(
            "subject_id", "subject_label", "predicate_id", "object_id", "object_label", "mapping_justification", "id");

    private final Nodes nodes;

    MappingApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @GetMapping("/v3/api/mappings")
    ResponseEntity<String> mappings(HttpServletRequest request) {
        var asked = Asked.of(request);
        List<String> predicates = asked.listOf("predicate_id", Enums.MAPPING_PREDICATES);
        boolean table = asked.isTable();
        int limit = asked.limit();
        int offset = asked.offset();
        List<String> either = asked.list("entity_id");
        List<String> subjects = asked.list("subject_id");
        List<String> objects = asked.list("object_id");
        List<String> justifications = asked.list("mapping_justification");
        asked.check();
        Mappings mappings = Mappings.of(nodes.graph().knowledge());
        boolean possible = (justifications.isEmpty() || justifications.contains(JUSTIFICATION))
                && readable(either)
                && readable(subjects)
                && readable(objects);
        List<MappingRow> rows = possible
                ? mappings.list(
                                curies(either),
                                curies(subjects),
                                curies(objects),
                                predicates.stream()
                                        .flatMap(one -> MappingPredicate.findByCurie(one).stream())
                                        .collect(Collectors.toSet()))
                        .toList()
                : List.of();
        List<Json.Obj> items =
                rows.stream().skip(offset).limit(limit).map(this::mapping).toList();
        return table
                ? Answer.table(COLUMNS, items)
                : Answer.json(Members.create()
                        .number("limit", limit)
                        .number("offset", offset)
                        .number("total", rows.size())
                        .put("items", Members.array(items))
                        .json());
    }

    private static boolean readable(Collection<String> ids) {
        return ids.isEmpty() || !curies(ids).isEmpty();
    }

    private static Set<Curie> curies(Collection<String> ids) {
        return ids.stream().flatMap(id -> Curie.findIn(id).stream()).collect(Collectors.toSet());
    }

    private Json.Obj mapping(MappingRow row) {
        var knowledge = nodes.graph().knowledge();
        String subject = knowledge.diseases().id().get(row.disease());
        String object = Spelling.of(row.mapping().object());
        String predicate = row.mapping().predicate().curie();
        return Members.create()
                .string("subject_id", subject)
                .string("subject_label", knowledge.diseases().label().get(row.disease()))
                .string("predicate_id", predicate)
                .string("object_id", object)
                .string("object_label", row.mapping().objectLabel())
                .string("mapping_justification", JUSTIFICATION)
                .string(
                        "id",
                        UUID.nameUUIDFromBytes((subject + predicate + object).getBytes(StandardCharsets.UTF_8))
                                .toString())
                .string("mapping_source", "mondo.sssom")
                .nulls("highlighting")
                .json();
    }
}
