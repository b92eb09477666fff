package org.hoofbeat.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.knowledge.TextColumn;

/** A column under construction in which each row has any number of texts. */
final class TextRows {
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    void add(List<String> row) {
        texts.addAll(row);
        starts.add(texts.size());
    }

    TextColumn column() {
        return TextColumn.of(texts);
    }

    /** Where each row begins; one entry more than there are rows. */
    int[] starts() {
        return ints(starts);
    }

    static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    static byte[] bytes(List<? extends Enum<?>> values) {
        byte[] ordinals = new byte[values.size()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = (byte) values.get(i).ordinal();
        }
        return ordinals;
    }
}
