package org.hoofbeat.diseases;

import java.util.List;
import org.hoofbeat.diseases.plain.TermName;
import org.hoofbeat.diseases.plain.Wording;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;

/** HPO's spans of age in which a disease can start, in the order of a life. */
final class OnsetSpans {
    /** The number of "Onset", above all spans. */
    static final int ROOT = 3674;

    private static final List<String> IN_ORDER = List.of(
            "0011460", "0034199", "0030674", "0011461", "0034198", "0034197", "0003577", "0003623", "0003593",
            "0410280", "0011463", "0003621", "0003581", "0011462", "0025708", "0025709", "0025710", "4000040",
            "0003596", "6000314", "6000315", "0003584");

    private final Knowledge knowledge;
    private final Wording wording;

    OnsetSpans(Knowledge knowledge, Wording wording) {
        this.knowledge = knowledge;
        this.wording = wording;
    }

    boolean isOnset(int term) {
        return knowledge.terms().findRow(ROOT).stream()
                .anyMatch(root -> knowledge.hierarchy().isA(term, root));
    }

    /** A span's name, with ages as the plain one. */
    TermName nameOf(int term) {
        Curie id = knowledge.terms().id(term);
        return new TermName(
                id,
                knowledge.terms().label().get(term),
                wording.findText("onset." + id.local()).orElse(""),
                Wording.english().language(),
                wording.language());
    }

    Onset onset(StatedTerm stated) {
        String key = stated.name().id().local();
        int order = IN_ORDER.indexOf(key);
        return new Onset(
                stated,
                wording.findText("onset." + key).orElse(stated.name().label()),
                wording.findText("onset." + key + ".start").orElse(""),
                order < 0 ? IN_ORDER.size() : order);
    }
}
