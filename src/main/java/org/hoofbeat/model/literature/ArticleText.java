package org.hoofbeat.model.literature;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an article says of itself.
 *
 * @param title in English; in square brackets where it was translated
 * @param originalTitle in the article's own language, where that is not English
 * @param sections the abstract; one section without a label where it has no parts
 * @param otherAbstracts further abstracts: in other languages, or for readers who are no experts
 * @param copyright of the abstract
 * @param conflicts what the authors declare about conflicts of interest
 */
public record ArticleText(
        String title,
        String originalTitle,
        List<AbstractSection> sections,
        List<OtherAbstract> otherAbstracts,
        String copyright,
        String conflicts) {
    public ArticleText {
        sections = List.copyOf(sections);
        otherAbstracts = List.copyOf(otherAbstracts);
    }

    /**
     * One part of an abstract.
     *
     * @param label as printed, {@code METHODS}; empty for an abstract without parts
     * @param category what the label means, one of {@code BACKGROUND}, {@code OBJECTIVE}, {@code METHODS}, {@code RESULTS},
     *     {@code CONCLUSIONS}, {@code UNASSIGNED}; may be empty
     * @param text without markup
     */
    public record AbstractSection(String label, String category, String text) {}

    /**
     * A further abstract.
     *
     * @param type who wrote it, or for whom: {@code Publisher}, {@code plain-language-summary}
     * @param language three letters, {@code spa}
     */
    public record OtherAbstract(String type, String language, List<AbstractSection> sections) {
        public OtherAbstract {
            sections = List.copyOf(sections);
        }
    }

    /** Whether there is an abstract. */
    public boolean hasAbstract() {
        return !sections.isEmpty();
    }

    /** The whole abstract in one text, labels before their sections, a blank between sections. */
    public String abstractText() {
        return sections.stream()
                .map(section -> section.label().isEmpty() ? section.text() : section.label() + ": " + section.text())
                .collect(Collectors.joining(" "));
    }
}
