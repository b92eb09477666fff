package org.hoofbeat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TextColumn;

/** Any number of diseases that are all called "zebra" and a number, and nothing else: for tests of how an index is filled. */
public final class MadeUpKnowledge {
    private static final TextColumn NO_TEXT = TextColumn.of(List.of());
    private static final ListColumn NO_LISTS = ListColumn.of(List.of());
    private static final int[] NO_ROWS = {};
    private static final int[] NO_STARTS = {0};
    private static final byte[] NO_BYTES = {};

    private MadeUpKnowledge() {}

    /** So many diseases, {@code MONDO:0000000} and so on, in a pack of this generation. */
    public static Knowledge zebras(int diseases, String generation) {
        List<String> ids = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<int[]> parents = new ArrayList<>();
        for (int row = 0; row < diseases; row++) {
            ids.add("MONDO:%07d".formatted(row));
            labels.add("zebra disease type " + row);
            parents.add(NO_ROWS);
        }
        int[] none = IntStream.rangeClosed(0, diseases).map(_ -> 0).toArray();
        return new Knowledge(
                new Manifest(1, generation, List.of(), Map.of()),
                new TermTable(
                        NO_ROWS, NO_TEXT, NO_LISTS, NO_BYTES, NO_LISTS, NO_ROWS, NO_ROWS, NO_STARTS, NO_TEXT, NO_BYTES,
                        NO_BYTES),
                new DiseaseTable(
                        TextColumn.of(ids),
                        TextColumn.of(labels),
                        new byte[diseases],
                        ListColumn.of(parents),
                        none,
                        NO_TEXT,
                        none,
                        NO_BYTES,
                        NO_TEXT,
                        NO_TEXT),
                new SourceDiseaseTable(
                        NO_TEXT, NO_TEXT, NO_ROWS, NO_STARTS, NO_STARTS, NO_BYTES, NO_TEXT, NO_STARTS, NO_TEXT, NO_TEXT,
                        NO_TEXT, NO_TEXT),
                new AnnotationTable(
                        NO_ROWS, NO_BYTES, NO_BYTES, NO_ROWS, NO_ROWS, NO_ROWS, NO_BYTES, NO_LISTS, NO_BYTES, NO_LISTS,
                        NO_LISTS, NO_TEXT, NO_TEXT),
                new GeneTable(
                        NO_ROWS, NO_TEXT, NO_TEXT, NO_STARTS, NO_TEXT, NO_STARTS, NO_TEXT, NO_STARTS, NO_TEXT,
                        NO_LISTS));
    }
}
