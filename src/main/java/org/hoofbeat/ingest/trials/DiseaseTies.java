package org.hoofbeat.ingest.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.trials.DiseaseTie;
import org.hoofbeat.model.trials.DiseaseTie.Reason;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Folder;

/**
 * Finds the diseases that a study names: among its conditions, by its MeSH headings, among its keywords and in its titles. Of
 * several places the surest one is kept. Not for use by several threads.
 */
public final class DiseaseTies {
    /** A name that more diseases share says too little. */
    private static final int MOST_MEANINGS = 3;

    private static final int MOST_WORDS = 9;

    /** In running text a single short word is too often something else. */
    private static final int SHORTEST_WORD_IN_TITLE = 7;

    private static final int TEXTS_OF_A_FOLDER = 20_000;

    private final Knowledge knowledge;
    private final DiseaseNames names;
    private Folder folder = new Folder();
    private int folded;

    public DiseaseTies(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.names = DiseaseNames.of(knowledge);
    }

    /** The diseases that a study names, the surest first. */
    public List<DiseaseTie> of(Json.Obj study) {
        Map<Integer, DiseaseTie> ties = new LinkedHashMap<>();
        Json.Obj protocol = study.findObject("protocolSection").orElse(new Json.Obj(Map.of()));
        Json.Obj conditions = protocol.findObject("conditionsModule").orElse(new Json.Obj(Map.of()));
        conditions.strings("conditions").forEach(text -> addName(Reason.CONDITION, text, ties));
        study.findObject("derivedSection", "conditionBrowseModule")
                .ifPresent(module -> module.objects("meshes").forEach(mesh -> addHeading(mesh, ties)));
        conditions.strings("keywords").forEach(text -> addName(Reason.KEYWORD, text, ties));
        protocol.findObject("identificationModule").ifPresent(module -> {
            addRunningText(module.string("briefTitle"), ties);
            addRunningText(module.string("officialTitle"), ties);
        });
        return List.copyOf(ties.values());
    }

    /** The groups of diseases that these belong to; empty where the pack has no links between diseases. */
    public Set<Curie> widerThan(List<DiseaseTie> ties) {
        Set<Integer> seen = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>();
        ties.forEach(tie -> row(tie.disease()).forEach(open::add));
        Set<Integer> own = Set.copyOf(open);
        while (!open.isEmpty()) {
            knowledge.diseases().parents().stream(open.removeLast())
                    .filter(seen::add)
                    .forEach(open::add);
        }
        Set<Curie> wider = new LinkedHashSet<>();
        seen.stream()
                .filter(row -> !own.contains(row))
                .forEach(row -> wider.add(knowledge.diseases().idOf(row)));
        return wider;
    }

    private void addName(Reason reason, String text, Map<Integer, DiseaseTie> ties) {
        List<Integer> found = names.find(folder().fold(text));
        if (found.isEmpty()) {
            addAlternatives(reason, text, ties);
        } else {
            add(reason, text, found, ties);
        }
    }

    /** {@code "22q13 Deletion Syndrome (Phelan-McDermid)"} and {@code "Marfan Syndrome, Ectopia Lentis"} name things in their parts. */
    private void addAlternatives(Reason reason, String text, Map<Integer, DiseaseTie> ties) {
        for (String part : text.split("[(),;/]|\\s-\\s")) {
            if (part.strip().length() >= 4 && part.length() < text.length()) {
                add(reason, text, names.find(folder().fold(part)), ties);
            }
        }
    }

    private void addHeading(Json.Obj mesh, Map<Integer, DiseaseTie> ties) {
        String id = mesh.string("id");
        if (!id.isEmpty()) {
            Curie.findIn("MESH:" + id).ifPresent(curie -> {
                String words = mesh.string("term");
                switch (knowledge.resolve(curie)) {
                    case Identity.Canonical(int row) -> add(Reason.MESH, words, List.of(row), ties);
                    case Identity.Elsewhere(int row) -> add(Reason.MESH, words, List.of(row), ties);
                    case Identity.Several(List<Integer> rows) -> add(Reason.MESH, words, rows, ties);
                    case Identity.Unknown() -> add(Reason.MESH, words, names.find(folder().fold(words)), ties);
                }
            });
        }
    }

    /** Takes the longest names, from left to right. */
    private void addRunningText(String text, Map<Integer, DiseaseTie> ties) {
        FoldedName folded = folder().fold(text);
        List<String> roots = folded.roots();
        int from = 0;
        while (from < roots.size()) {
            Optional<DiseaseNames.Longest> found = names.findLongest(roots, from, MOST_WORDS, SHORTEST_WORD_IN_TITLE);
            int taken = found.map(DiseaseNames.Longest::words).orElse(1);
            if (found.isPresent()) {
                String words = String.join(" ", folded.words().subList(from, from + taken));
                add(Reason.TITLE, words, found.get().diseases(), ties);
            }
            from += taken;
        }
    }

    /** One that does not know too many words yet: it keeps every one that it has seen. */
    private Folder folder() {
        if (folded++ % TEXTS_OF_A_FOLDER == 0) {
            folder = new Folder();
        }
        return folder;
    }

    private void add(Reason reason, String words, List<Integer> found, Map<Integer, DiseaseTie> ties) {
        if (found.size() <= MOST_MEANINGS) {
            found.forEach(row ->
                    ties.putIfAbsent(row, new DiseaseTie(knowledge.diseases().idOf(row), reason, words)));
        }
    }

    private IntStream row(Curie disease) {
        return knowledge.resolve(disease) instanceof Identity.Canonical(int row)
                ? IntStream.of(row)
                : IntStream.empty();
    }
}
