package org.hoofbeat.questions.earlier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well texts match a question by their words: Okapi BM25 (Robertson and others, TREC-3, 1994) with k1 = 1.2 and b = 0.75, over
 * arrays in memory.
 */
final class WordIndex {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final int size;
    private final Map<String, int[]> texts = new HashMap<>();
    private final Map<String, float[]> weights = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();

    private WordIndex(int size) {
        this.size = size;
    }

    /** @param texts the words of each text */
    static WordIndex of(List<List<String>> texts) {
        WordIndex index = new WordIndex(texts.size());
        Map<String, Postings> words = new HashMap<>();
        double total = 0;
        for (int text = 0; text < texts.size(); text++) {
            total += texts.get(text).size();
            for (String word : texts.get(text)) {
                words.computeIfAbsent(word, _ -> new Postings()).add(text);
            }
        }
        double mean = Math.max(1, total / Math.max(1, texts.size()));
        words.forEach((word, postings) -> {
            double rare = Math.log(1 + (texts.size() - postings.size + 0.5) / (postings.size + 0.5));
            float[] weights = new float[postings.size];
            for (int i = 0; i < postings.size; i++) {
                double often = postings.counts[i];
                double length = texts.get(postings.texts[i]).size() / mean;
                weights[i] = (float) (rare * often * (K1 + 1) / (often + K1 * (1 - B + B * length)));
            }
            index.texts.put(word, Arrays.copyOf(postings.texts, postings.size));
            index.weights.put(word, weights);
            index.rarity.put(word, rare);
        });
        return index;
    }

    /** The score of every text; a word that is asked twice counts twice. */
    float[] scores(List<String> words) {
        float[] scores = new float[size];
        for (String word : words) {
            int[] found = texts.get(word);
            float[] weight = weights.get(word);
            if (found != null && weight != null) {
                for (int i = 0; i < found.length; i++) {
                    scores[found[i]] += weight[i];
                }
            }
        }
        return scores;
    }

    /** How rare a word is; for one that no text has, as rare as can be. */
    double rarity(String word) {
        return rarity.getOrDefault(word, Math.log(2.0 * size + 2));
    }

    /** Texts with one word, ascending, and how often each has it. */
    private static final class Postings {
        private int[] texts = new int[4];
        private int[] counts = new int[4];
        private int size;

        void add(int text) {
            if (size > 0 && texts[size - 1] == text) {
                counts[size - 1]++;
                return;
            }
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            texts[size] = text;
            counts[size++] = 1;
        }
    }
}
