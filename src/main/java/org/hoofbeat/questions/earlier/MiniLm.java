package org.hoofbeat.questions.earlier;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/**
 * The sentence model all-MiniLM-L6-v2, quantised, computed in this process. The model and its native code (some 130 MB) are loaded
 * when the first text is turned into a vector, which takes about a second; nothing is loaded by making this object.
 */
public final class MiniLm implements SentenceModel {
    private static final int DIMENSIONS = 384;
    /** What stands later in a long message seldom says what it is about, and each word costs time. */
    private static final int LONGEST = 1200;

    /** Loaded when the class is first touched. */
    private static final class Loaded {
        static final AllMiniLmL6V2QuantizedEmbeddingModel MODEL =
                new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
    }

    @Override
    public String name() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] vectorOf(String text) {
        String shown = text.strip();
        if (shown.isEmpty()) {
            return new float[DIMENSIONS];
        }
        return Loaded.MODEL
                .embed(shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown)
                .content()
                .vector();
    }
}
