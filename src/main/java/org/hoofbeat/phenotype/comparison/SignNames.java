package org.hoofbeat.phenotype.comparison;

import java.util.HashMap;
import java.util.Map;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.SignName;

/** The names of the terms of one comparison, each looked up once. */
final class SignNames {
    private final Knowledge knowledge;
    private final Map<Integer, SignName> known = new HashMap<>();

    SignNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    SignName of(int term) {
        return known.computeIfAbsent(term, row -> SignName.of(knowledge, row));
    }
}
