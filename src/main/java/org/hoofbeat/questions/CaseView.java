package org.hoofbeat.questions;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.people.AuditEntry;
import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.Question;

/**
 * Everything about a question that those see who answer it, save what was sent.
 *
 * @param question where it stands
 * @param copy the copy without identifiers, its placeholders marked; without pieces where it is gone or sealed away
 * @param versions of the answer, oldest first
 * @param history who did what, newest first
 */
public record CaseView(Question question, Proof copy, List<AnswerVersion> versions, List<AuditEntry> history) {
    public CaseView {
        versions = List.copyOf(versions);
        history = List.copyOf(history);
    }

    /** Whether the copy can be read. */
    public boolean isReadable() {
        return !copy.pieces().isEmpty();
    }

    /** The newest version of the answer. */
    public Optional<AnswerVersion> findLatest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }
}
