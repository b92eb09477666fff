package org.hoofbeat.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TextColumn;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.mondo.DiseaseEdge;
import org.hoofbeat.sources.mondo.MappingRow;

/**
 * One disease, one page (decision "Identity"): every Mondo disease has one, and every source disease belongs to the Mondo
 * disease that is its one exact match. A source disease with no exact match, or with several, keeps its own page.
 */
final class DiseaseAssembly {
    private static final String OBSOLETE = "obsolete ";

    /** MedDRA's terms may not be passed on; the Mondo file carries two of them by accident. */
    private static final String NOT_FREE = "MEDDRA";

    private final SortedMap<String, Page> pages = new TreeMap<>();
    private final Map<String, TreeSet<String>> exactMatches = new HashMap<>();
    private final List<Rejection> rejections;

    DiseaseAssembly(List<Rejection> rejections) {
        this.rejections = rejections;
    }

    private static final class Page {
        String label = "";
        final Map<String, String> otherNames = new LinkedHashMap<>();
        final Map<String, Mapping> mappings = new TreeMap<>();
        final TreeSet<String> parents = new TreeSet<>();
    }

    void add(MappingRow row) {
        if (!row.subject().prefix().equals("MONDO")) {
            reject(row.subject() + " is mapped to " + row.mapping().object() + ": expected a MONDO: subject");
            return;
        }
        Page page = pageOf(row.subject().toString());
        if (page.label.isEmpty()) {
            page.label = row.subjectLabel();
        }
        Mapping mapping = row.mapping();
        String object = mapping.object().toString();
        if (mapping.object().prefix().equals(NOT_FREE)) {
            return;
        }
        page.mappings.merge(
                mapping.predicate().ordinal() + object,
                mapping,
                (known, again) -> known.objectLabel().isEmpty() ? again : known);
        if (mapping.predicate() == MappingPredicate.EXACT) {
            exactMatches
                    .computeIfAbsent(object, _ -> new TreeSet<>())
                    .add(row.subject().toString());
            addName(page, mapping.objectLabel());
        }
    }

    /** Takes an is-a link between Mondo diseases; links to classes of other ontologies say nothing about diseases. */
    void add(DiseaseEdge edge) {
        if (edge.child().prefix().equals("MONDO") && edge.parent().prefix().equals("MONDO")) {
            pageOf(edge.child().toString()).parents.add(edge.parent().toString());
            pageOf(edge.parent().toString());
        }
    }

    /** Takes a source disease: it joins its Mondo disease or gets a page. Mappings must have been added before. */
    void addSource(String id, List<String> names) {
        Page page = pageOf(pageIdOf(id));
        if (page.label.isEmpty()) {
            page.label = names.getFirst();
        }
        names.forEach(name -> addName(page, name));
    }

    /** The identifier of the page that a source disease belongs to. */
    private String pageIdOf(String source) {
        TreeSet<String> matches = exactMatches.getOrDefault(source, new TreeSet<>());
        return matches.size() == 1 ? matches.getFirst() : source;
    }

    /** The rows of the pages of these source diseases, in the table that {@link #table} makes. */
    int[] pageRows(List<String> sources) {
        List<String> ids = List.copyOf(pages.keySet());
        Map<String, Integer> rows = new HashMap<>();
        ids.forEach(id -> rows.put(id, rows.size()));
        return sources.stream()
                .mapToInt(source -> rows.getOrDefault(pageIdOf(source), -1))
                .toArray();
    }

    /** @throws MalformedSourceException when the is-a links form a circle */
    DiseaseTable table(String edgesFile) {
        List<String> ids = List.copyOf(pages.keySet());
        List<Page> rows = List.copyOf(pages.values());
        Map<String, Integer> rowOf = new HashMap<>();
        ids.forEach(id -> rowOf.put(id, rowOf.size()));
        ListColumn parents = ListColumn.of(rows.stream()
                .map(page -> page.parents.stream()
                        .mapToInt(parent -> rowOf.getOrDefault(parent, -1))
                        .sorted()
                        .toArray())
                .toList());
        OptionalInt circle = Circles.find(parents);
        if (circle.isPresent()) {
            throw new MalformedSourceException(
                    edgesFile, "the is-a links above " + ids.get(circle.getAsInt()) + " form a circle");
        }
        var synonyms = new TextRows();
        var objects = new TextRows();
        List<Mapping> mappings = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        byte[] obsolete = new byte[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            Page page = rows.get(row);
            labels.add(page.label.isEmpty() ? ids.get(row) : page.label);
            obsolete[row] = (byte) (page.label.startsWith(OBSOLETE) ? 1 : 0);
            synonyms.add(otherNames(page));
            objects.add(page.mappings.values().stream()
                    .map(mapping -> mapping.object().toString())
                    .toList());
            mappings.addAll(page.mappings.values());
        }
        return new DiseaseTable(
                TextColumn.of(ids),
                TextColumn.of(labels),
                obsolete,
                parents,
                synonyms.starts(),
                synonyms.column(),
                objects.starts(),
                TextRows.bytes(mappings.stream().map(Mapping::predicate).toList()),
                objects.column(),
                TextColumn.of(mappings.stream().map(Mapping::objectLabel).toList()));
    }

    private static void addName(Page page, String name) {
        if (!name.isBlank() && !name.toLowerCase(Locale.ROOT).startsWith(OBSOLETE)) {
            page.otherNames.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
    }

    private static List<String> otherNames(Page page) {
        String label = page.label.toLowerCase(Locale.ROOT);
        return page.otherNames.entrySet().stream()
                .filter(name -> !name.getKey().equals(label))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Page pageOf(String id) {
        return pages.computeIfAbsent(id, _ -> new Page());
    }

    private void reject(String reason) {
        rejections.add(new Rejection("mappings", 0, reason));
    }
}
