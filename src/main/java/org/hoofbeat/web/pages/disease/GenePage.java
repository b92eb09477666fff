package org.hoofbeat.web.pages.disease;

import java.util.List;
import org.hoofbeat.diseases.GeneFacts;
import org.hoofbeat.web.parts.EmptyState;
import org.hoofbeat.web.text.Messages;

/**
 * A gene's page.
 *
 * @param facts what is known
 * @param codes the gene in other systems, with links
 */
public record GenePage(GeneFacts facts, List<Glance.Value> codes) {

    public GenePage {
        codes = List.copyOf(codes);
    }

    /** What stands in place of the diseases where none is linked. */
    public EmptyState noDiseases(Messages m) {
        return new EmptyState(
                m.text("gene.diseases.none.what"),
                m.text("gene.diseases.none.why"),
                List.of(new EmptyState.Step(m.text("unknown.browse"), "/diseases")));
    }
}
