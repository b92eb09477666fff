package org.hoofbeat.web.questions;

import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.editorial.CitedTexts;
import org.hoofbeat.model.questions.AnswerVersion;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.questions.CaseView;
import org.hoofbeat.questions.Publishing;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.QuestionException;
import org.hoofbeat.questions.Queue;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.editorial.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last look before publication: the question side by side with its copy, everything suspicious marked. */
@Controller
class ProofController {
    private final PageWriter pages;
    private final CasePages cases;
    private final QuestionDesk desk;

    ProofController(PageWriter pages, CasePages cases, QuestionDesk desk) {
        this.pages = pages;
        this.cases = cases;
        this.desk = desk;
    }

    @GetMapping("/desk/questions/{id}/publish")
    ResponseEntity<String> show(Visit visit, @PathVariable long id) {
        return show(visit, HttpStatus.OK, id, desk.publishing().prove(Staff.of(visit), id), "", "");
    }

    /**
     * @param number the version of the answer that was read
     * @param question the question as it is to be published
     * @param looked whether each marked place was looked at
     * @param act {@code prove} to mark again, {@code keep} to go on later, {@code publish}
     */
    @PostMapping("/desk/questions/{id}/publish")
    ResponseEntity<String> publish(
            Visit visit,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String looked,
            @RequestParam(defaultValue = "prove") String act) {
        Person.Member who = Staff.of(visit);
        Visit here = visit.to("/desk/questions/" + id + "/publish");
        try {
            switch (act) {
                case "publish" -> {
                    PublishedAnswer made = desk.publishing().publish(who, id, number, question, !looked.isEmpty());
                    return Staff.goTo(made.path());
                }
                case "keep" -> {
                    desk.publishing().keep(who, id, question);
                    return show(here, HttpStatus.OK, id, prove(who, id, question), "proof.kept", "");
                }
                default -> {
                    return show(here, HttpStatus.OK, id, prove(who, id, question), "", "");
                }
            }
        } catch (QuestionException.Refused refused) {
            String fault = visit.messages().text("case.fault." + refused.fault().key());
            return show(here, HttpStatus.UNPROCESSABLE_CONTENT, id, prove(who, id, question), "", fault);
        }
    }

    /** The question as it is typed, marked; the inside of a box in the page. */
    @PostMapping("/desk/questions/{id}/proof")
    ResponseEntity<String> proof(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String question) {
        return pages.show(
                visit,
                Page.titled(""),
                "parts/proof.jte",
                prove(Staff.of(visit), id, question).question());
    }

    private Publishing.Proofs prove(Person.Member who, long id, String question) {
        return desk.publishing().prove(who, id, question);
    }

    private ResponseEntity<String> show(
            Visit visit, HttpStatus status, long id, Publishing.Proofs proofs, String message, String fault) {
        CaseView view = desk.queue().get(Staff.of(visit), id);
        String answer = view.findLatest().map(AnswerVersion::text).orElse("");
        var model = new ProofPage(
                view,
                QuestionLine.of(new Queue.Listed(view.question(), ""), cases.words(visit)),
                proofs,
                view.findLatest().map(AnswerVersion::number).orElse(0),
                CitedTexts.citesAnything(answer),
                message,
                fault);
        return pages.show(
                status,
                visit,
                Page.titled(visit.messages().text("proof.title", id)).overTheWholeWidth(),
                "proof.jte",
                model);
    }
}
