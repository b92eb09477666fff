package org.hoofbeat.web.questions;

import java.util.List;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.SavedReply;
import org.hoofbeat.questions.CaseView;
import org.hoofbeat.questions.QuestionTopic;
import org.hoofbeat.questions.SeenQuestion;
import org.hoofbeat.web.editorial.PreviewView;
import org.jspecify.annotations.Nullable;

/**
 * One question with everything around it.
 *
 * @param view the question, its copy, the versions of the answer
 * @param line what stands above
 * @param text the answer in the field
 * @param base the version that it was made from; 0 for none
 * @param theirs what somebody else saved meanwhile; empty where nobody did
 * @param seen the question as it was sent, for a person who asked to see it; else absent
 * @param preview the answer as its reader would see it; absent until somebody asks
 * @param evidence what is known of the disease
 * @param replies texts that answers hold often
 * @param staff who can be given the question
 * @param like questions that ask nearly the same
 * @param history who did what, newest first
 * @param message the key of what was just done; empty where nothing was
 * @param fault what is wrong, in a sentence; empty where nothing is
 * @param needsSecond whether this person may not release the answer
 * @param dueDay until when, as a date for a field
 * @param lines whom to call at once, where there are urgent words
 */
public record CasePage(
        CaseView view,
        QuestionLine line,
        String text,
        int base,
        String theirs,
        @Nullable SeenQuestion seen,
        @Nullable PreviewView preview,
        Evidence evidence,
        List<SavedReply> replies,
        List<Account> staff,
        List<QuestionLine> like,
        List<String> history,
        String message,
        String fault,
        boolean needsSecond,
        String dueDay,
        List<String> lines) {
    public CasePage {
        replies = List.copyOf(replies);
        staff = List.copyOf(staff);
        like = List.copyOf(like);
        history = List.copyOf(history);
        lines = List.copyOf(lines);
    }

    /**
     * What is known of the disease that a question is about.
     *
     * @param path its page; empty where there is no disease
     * @param name what it is called
     * @param summary its computed summary
     * @param parts parts of its page that the question seems to be about
     * @param similar public answers to questions like this one
     * @param trials whether studies are loaded
     */
    public record Evidence(
            String path,
            String name,
            String summary,
            List<QuestionTopic> parts,
            List<AnswerLine> similar,
            boolean trials) {
        public Evidence {
            parts = List.copyOf(parts);
            similar = List.copyOf(similar);
        }
    }

    /** Where its pages are. */
    public String path() {
        return "/desk/questions/" + view.question().id();
    }

    /** The number of the newest version of the answer; 0 before there is one. */
    public int latest() {
        return view.findLatest().map(AnswerVersion::number).orElse(0);
    }

    /** Whether the text in the field is the newest version. */
    public boolean isSaved() {
        return latest() > 0
                && theirs.isEmpty()
                && view.findLatest().orElseThrow().text().equals(text);
    }
}
