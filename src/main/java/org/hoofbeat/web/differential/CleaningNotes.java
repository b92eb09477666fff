package org.hoofbeat.web.differential;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hoofbeat.model.Curie;
import org.hoofbeat.phenotype.CleanedFindings;
import org.hoofbeat.phenotype.InputIssue;
import org.hoofbeat.web.parts.TermName;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Messages;

/** Says what the cleaning of findings noticed and did. */
public final class CleaningNotes {
    private final Messages messages;
    private final TermNames names;

    /** Notes in the language of the messages. */
    public CleaningNotes(Messages messages, TermNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** What was noticed, in the order of the findings given. */
    public List<DifferentialPage.Note> say(CleanedFindings cleaned) {
        return cleaned.issues().stream()
                .map(issue ->
                        new DifferentialPage.Note(issue.kind().level().name().toLowerCase(Locale.ROOT), text(issue)))
                .toList();
    }

    private String text(InputIssue issue) {
        String key = "issue." + issue.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String others = issue.others().stream().map(this::name).collect(Collectors.joining(", "));
        return issue.kind() == InputIssue.Kind.RETIRED && !others.isEmpty()
                ? messages.text("issue.retired-consider", name(issue.term()), others)
                : messages.text(key, name(issue.term()), others);
    }

    private String name(Curie term) {
        TermName name = names.get(term);
        return name.known() ? name.plain() + " (" + term + ")" : term.toString();
    }
}
