package org.hoofbeat.diseases.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.diseases.editorial.NotPublishableException.Fault;
import org.hoofbeat.diseases.editorial.NotPublishableException.Problem;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.model.editorial.Work;
import org.hoofbeat.store.desk.Tx;

/** Looks whether what a text cites is there, sound and dated. */
final class PublicationCheck {
    /** Headings under which a text may stand without a source: it points somewhere, or says what to do. */
    private static final Set<SectionKind> WITHOUT_SOURCES = Set.of(
            SectionKind.URGENT_CARE,
            SectionKind.RESEARCH,
            SectionKind.IN_DEPTH,
            SectionKind.LIVING_WITH,
            SectionKind.OTHER);

    private PublicationCheck() {}

    static List<Problem> problems(Tx tx, SectionKind kind, String text) {
        if (text.isBlank()) {
            return List.of(new Problem(Fault.EMPTY, 0, "", ""));
        }
        List<SectionText.Cited> cited = SectionText.read(text).listCited();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(Saved.THEIRS) || lines.get(i).startsWith(Saved.END)) {
                problems.add(new Problem(Fault.UNMERGED, i + 1, "", ""));
            }
        }
        for (SectionText.Cited mark : cited) {
            Optional<Work> work = Works.resolve(tx, mark.key());
            if (work.isEmpty()) {
                problems.add(new Problem(Fault.UNKNOWN_WORK, mark.line(), mark.key(), ""));
            } else if (!work.get().isSound()) {
                problems.add(new Problem(
                        Fault.UNUSABLE_WORK, mark.line(), mark.key(), work.get().unusable()));
            } else if (!work.get().citation().accessed().isKnown()) {
                problems.add(new Problem(Fault.NO_ACCESS_DATE, mark.line(), mark.key(), ""));
            }
        }
        if (cited.isEmpty() && !WITHOUT_SOURCES.contains(kind)) {
            problems.add(new Problem(Fault.NO_CITATION, 0, "", ""));
        }
        return problems;
    }
}
