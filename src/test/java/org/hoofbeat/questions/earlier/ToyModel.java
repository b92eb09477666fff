package org.hoofbeat.questions.earlier;

import java.util.List;
import java.util.Locale;

/** A model of two dimensions: whether a text is about red skin, and whether it is about anything else. */
final class ToyModel implements SentenceModel {
    private static final List<String> RED = List.of("rosacea", "crimson", "cheeks");

    private int computed;

    @Override
    public String name() {
        return "toy";
    }

    @Override
    public int dimensions() {
        return 2;
    }

    @Override
    public float[] vectorOf(String text) {
        computed++;
        return RED.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains) ? new float[] {1, 0} : new float[] {0, 1};
    }

    /** How many vectors were computed. */
    int computed() {
        return computed;
    }
}
