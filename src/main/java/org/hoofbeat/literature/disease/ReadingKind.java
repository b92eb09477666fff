package org.hoofbeat.literature.disease;

import java.util.List;

/** Kinds of articles that people look for, by the types of publication that PubMed gives them. */
public enum ReadingKind {
    GUIDELINES("guideline", "practice guideline", "consensus development conference"),
    REVIEWS("review", "systematic review", "meta-analysis"),
    TRIALS("clinical trial", "randomized controlled trial", "clinical trial, phase ii", "clinical trial, phase iii"),
    CASES("case reports");

    private final List<String> types;

    ReadingKind(String... types) {
        this.types = List.of(types);
    }

    List<String> types() {
        return types;
    }
}
