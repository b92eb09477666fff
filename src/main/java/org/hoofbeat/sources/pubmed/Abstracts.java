package org.hoofbeat.sources.pubmed;

import java.util.List;
import org.hoofbeat.model.literature.ArticleText.AbstractSection;
import org.hoofbeat.model.literature.ArticleText.OtherAbstract;

/** Abstracts with their sections. */
final class Abstracts {
    private Abstracts() {}

    static List<AbstractSection> sections(Element element) {
        return element.children("AbstractText").stream()
                .map(part -> new AbstractSection(part.attribute("Label"), part.attribute("NlmCategory"), part.text()))
                .filter(part -> !part.text().isEmpty())
                .toList();
    }

    static List<OtherAbstract> others(Element citation) {
        return citation.children("OtherAbstract").stream()
                .map(other -> new OtherAbstract(other.attribute("Type"), other.attribute("Language"), sections(other)))
                .filter(other -> !other.sections().isEmpty())
                .toList();
    }
}
