package org.hoofbeat.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.SummarySentence;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.people.AuditEntry;
import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.questions.CaseView;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.QuestionTopic;
import org.hoofbeat.questions.SeenQuestion;
import org.hoofbeat.trials.Trials;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.editorial.People;
import org.hoofbeat.web.editorial.PreviewView;
import org.hoofbeat.web.editorial.Staff;
import org.hoofbeat.web.text.Dates;
import org.hoofbeat.web.text.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the page of one question together. */
@Component
class CasePages {
    private static final int SIMILAR = 5;

    private final PageWriter pages;
    private final QuestionDesk desk;
    private final AnswerLines answers;
    private final Diseases diseases;
    private final Knowledge knowledge;
    private final Trials trials;
    private final Host host;
    private final Supplier<Site> site;

    CasePages(
            PageWriter pages,
            QuestionDesk desk,
            AnswerLines answers,
            Diseases diseases,
            Knowledge knowledge,
            Trials trials,
            Host host,
            Supplier<Site> site) {
        this.pages = pages;
        this.desk = desk;
        this.answers = answers;
        this.diseases = diseases;
        this.knowledge = knowledge;
        this.trials = trials;
        this.host = host;
        this.site = site;
    }

    /**
     * What is special about showing the page this time.
     *
     * @param text the answer in the field; absent for the newest version
     * @param base the version that it was made from
     * @param theirs what somebody else saved meanwhile
     * @param seen the question as it was sent
     * @param preview the answer as its reader would see it
     * @param message the key of what was just done
     * @param fault what is wrong, in a sentence
     */
    record Now(
            @Nullable String text,
            int base,
            String theirs,
            @Nullable SeenQuestion seen,
            @Nullable PreviewView preview,
            String message,
            String fault) {
        static Now plain(String message) {
            return new Now(null, 0, "", null, null, message, "");
        }

        static Now showing(SeenQuestion seen) {
            return new Now(null, 0, "", seen, null, "", "");
        }

        static Now typed(String text, int base, @Nullable PreviewView preview, String fault) {
            return new Now(text, base, "", null, preview, "", fault);
        }

        static Now overtaken(String text, AnswerVersion theirs, String fault) {
            return new Now(text, theirs.number(), theirs.text(), null, null, "", fault);
        }

        static Now refused(String fault) {
            return new Now(null, 0, "", null, null, "", fault);
        }
    }

    ResponseEntity<String> show(Visit visit, HttpStatus status, long id, Now now) {
        Person.Member who = Staff.of(visit);
        CaseView view = desk.queue().get(who, id);
        Messages m = visit.messages();
        var words = words(visit);
        Question question = view.question();
        Optional<AnswerVersion> latest = view.findLatest();
        boolean own =
                latest.map(version -> version.author().equals(who.account())).orElse(true);
        String copy = view.copy().text();
        var model = new CasePage(
                view,
                QuestionLine.of(new org.hoofbeat.questions.Queue.Listed(question, copy), words),
                now.text == null ? latest.map(AnswerVersion::text).orElse("") : now.text,
                now.text == null ? latest.map(AnswerVersion::number).orElse(0) : now.base,
                now.theirs,
                now.seen,
                now.preview,
                evidence(question, copy, m),
                desk.replies().list(),
                desk.queue().listWhoMayAnswer(),
                desk.queue().listLike(who, id).stream()
                        .map(listed -> QuestionLine.of(listed, words))
                        .toList(),
                view.history().stream().map(entry -> said(entry, words, m)).toList(),
                now.message,
                now.fault,
                desk.releasing().needsSecondPerson() && own,
                question.due().atZone(site.get().timeZone()).toLocalDate().toString(),
                question.isUrgent() ? host.linesForUrgency() : List.of());
        Page head = Page.titled(m.text("case.title", id)).overTheWholeWidth();
        return pages.show(status, visit, head, "case.jte", model);
    }

    CaseWords words(Visit visit) {
        return new CaseWords(
                desk,
                new People(desk.queue().names(), visit.messages()),
                new Dates(site.get().timeZone(), visit.messages()));
    }

    private CasePage.Evidence evidence(Question question, String copy, Messages m) {
        List<AnswerLine> similar = copy.isEmpty() ? List.of() : answers.like(copy, SIMILAR, m);
        return question.findDisease()
                .map(id -> new CasePage.Evidence(
                        "/disease/" + id,
                        desk.guess().nameOf(id),
                        knowledge.resolve(id) instanceof Identity.Canonical(int row)
                                ? String.join(
                                        " ",
                                        diseases.summarise(diseases.getFacts(row)).sentences().stream()
                                                .map(SummarySentence::text)
                                                .toList())
                                : "",
                        QuestionTopic.of(copy),
                        similar,
                        !trials.isEmpty()))
                .orElseGet(() -> new CasePage.Evidence("", "", "", List.of(), similar, !trials.isEmpty()));
    }

    private static String said(AuditEntry entry, CaseWords words, Messages m) {
        String who = entry.actor().equals("asker")
                ? m.text("case.asker")
                : words.people().of(entry.actor());
        String key = "case.did." + entry.action().replaceFirst("^question\\.", "");
        String what = m.has(key) ? m.text(key) : entry.action();
        return words.dates().time(entry.at()) + ": " + who + ", " + what;
    }
}
