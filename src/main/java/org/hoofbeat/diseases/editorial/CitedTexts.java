package org.hoofbeat.diseases.editorial;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoofbeat.citations.ReferenceList;
import org.hoofbeat.citations.ReferenceStyle;
import org.hoofbeat.diseases.editorial.NotPublishableException.Fault;
import org.hoofbeat.diseases.editorial.NotPublishableException.Problem;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.store.desk.Tx;

/**
 * Shows texts that are no sections and yet are written and cite as sections do, such as answers to questions. Safe for all
 * threads.
 */
public final class CitedTexts {
    private final Map<String, ReferenceStyle> styles = new ConcurrentHashMap<>();

    /**
     * A text as readers see it, with what it cites. It may stand without any source.
     *
     * @throws org.hoofbeat.diseases.editorial.markdown.UnreadableTextException when it cannot be shown
     */
    public Preview show(Tx tx, String markdown, String language) {
        SectionText read = SectionText.read(markdown);
        Map<String, Citation> cited = PublishedTexts.cited(tx, List.of(read));
        ReferenceList references =
                ReferenceList.of(List.copyOf(cited.values()), styles.computeIfAbsent(language, ReferenceStyle::in));
        return new Preview(
                read.toHtml(key -> {
                    Citation work = cited.get(key);
                    return work == null ? 0 : references.getNumber(work);
                }),
                references.references(),
                problems(tx, markdown));
    }

    /** What stops a text from going out: it is empty, or a work that it cites is unknown, unsound or undated. */
    public static List<Problem> problems(Tx tx, String markdown) {
        return PublicationCheck.problems(tx, SectionKind.OTHER, markdown).stream()
                .filter(problem -> problem.fault() != Fault.NO_CITATION)
                .toList();
    }

    /** Whether a text cites anything. */
    public static boolean citesAnything(String markdown) {
        return !SectionText.read(markdown).listCited().isEmpty();
    }

    /** Whether a text cites a work that must not be cited any more. */
    public static boolean restsOnUnsoundWork(Tx tx, String markdown) {
        return SectionText.read(markdown).listCited().stream()
                .flatMap(mark -> Works.resolve(tx, mark.key()).stream())
                .anyMatch(work -> !work.isSound());
    }

    /** The text without marks of any kind. */
    public static String plain(String markdown) {
        return SectionText.read(markdown).toPlainText();
    }
}
