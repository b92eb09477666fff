package org.hoofbeat.app.bench.text;

import java.util.Map;
import org.hoofbeat.model.Curie;

/**
 * A text with the terms that people found in it.
 *
 * @param name its file's name
 * @param text what was annotated
 * @param gold the terms, each with some words that were marked for it
 */
record AnnotatedDocument(String name, String text, Map<Curie, String> gold) {
    AnnotatedDocument {
        gold = Map.copyOf(gold);
    }
}
