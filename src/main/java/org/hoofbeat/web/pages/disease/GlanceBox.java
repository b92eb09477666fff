package org.hoofbeat.web.pages.disease;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Inheritance;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.web.text.Messages;

/** Fills the box "At a glance": the questions that everybody asks first, also where nobody knows the answer. */
final class GlanceBox {
    private static final int MOST_GENES = 5;

    private GlanceBox() {}

    static List<Glance> of(DiseaseFacts facts, Messages m) {
        return List.of(
                new Glance(m.text("glance.inherited"), inherited(facts), SectionKind.INHERITANCE, "#cause"),
                new Glance(
                        m.text("glance.starts"),
                        facts.onsets().stream()
                                .map(onset -> new Glance.Value(onset.title(), "", ""))
                                .distinct()
                                .toList(),
                        SectionKind.SYMPTOMS,
                        "#signs"),
                new Glance(m.text("glance.genes"), genes(facts, m), SectionKind.CAUSE, "#cause"),
                new Glance(
                        m.text("glance.prevalence"),
                        PrevalenceWords.of(facts, m),
                        SectionKind.FREQUENCY,
                        "#" + SectionKind.FREQUENCY.key()),
                new Glance(m.text("glance.signs"), signs(facts, m), SectionKind.SYMPTOMS, "#signs"));
    }

    private static List<Glance.Value> inherited(DiseaseFacts facts) {
        return facts.inheritances().stream()
                .filter(Inheritance::mode)
                .map(mode -> new Glance.Value(mode.title(), mode.sentence(), ""))
                .toList();
    }

    private static List<Glance.Value> genes(DiseaseFacts facts, Messages m) {
        List<Glance.Value> genes = new ArrayList<>(facts.genes().stream()
                .limit(MOST_GENES)
                .map(gene -> new Glance.Value(gene.gene().symbol(), "", gene.path()))
                .toList());
        if (facts.genes().size() > MOST_GENES) {
            genes.add(new Glance.Value(m.text("glance.genes.more", facts.genes().size() - MOST_GENES), "", "#genes"));
        }
        return genes;
    }

    private static List<Glance.Value> signs(DiseaseFacts facts, Messages m) {
        int signs = facts.signCount();
        return signs == 0
                ? List.of()
                : List.of(new Glance.Value(
                        m.count("glance.signs.known", signs),
                        facts.study().papers() == 0
                                ? ""
                                : m.count("glance.signs.papers", facts.study().papers()),
                        "#signs"));
    }
}
