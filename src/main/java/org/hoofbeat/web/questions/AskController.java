package org.hoofbeat.web.questions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.questions.Asking;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.QuestionException;
import org.hoofbeat.questions.QuestionForm;
import org.hoofbeat.questions.Receipt;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.text.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anybody asks. What is typed travels in bodies of requests only, never in an address. */
@Controller
class AskController {
    private final PageWriter pages;
    private final QuestionDesk desk;
    private final AskForms forms;
    private final Host host;
    private final Supplier<Site> site;

    AskController(PageWriter pages, QuestionDesk desk, AskForms forms, Host host, Supplier<Site> site) {
        this.pages = pages;
        this.desk = desk;
        this.forms = forms;
        this.host = host;
        this.site = site;
    }

    @GetMapping("/ask")
    ResponseEntity<String> form(Visit visit, @RequestParam(defaultValue = "") String disease) {
        return forms.empty(visit, disease);
    }

    /** @param act {@code look} to look for answers first, without scripts */
    @PostMapping("/ask")
    ResponseEntity<String> send(
            Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "send") String act) {
        if (act.equals("look")) {
            return forms.again(visit, HttpStatus.OK, request, "");
        }
        // A field that people do not see, and a form that nobody could have read: most likely a machine. Should it be a
        // person all the same, nothing is lost; it is only to be sent once more.
        if (!AskForms.field(request, "website").isEmpty() || forms.isTooQuick(request)) {
            return refuse(visit, request, "machine");
        }
        try {
            return receipt(visit, desk.asking().ask(read(visit, request)));
        } catch (QuestionException.Refused refused) {
            return refuse(visit, request, refused.fault().key());
        }
    }

    /** What may answer a question, while it is being typed; the inside of a box in the form. */
    @PostMapping("/answers/likely")
    ResponseEntity<String> likely(
            Visit visit,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String guess,
            @RequestParam(defaultValue = "") String disease) {
        return pages.show(visit, Page.titled(""), "parts/likely.jte", forms.likely(text, guess, disease));
    }

    private static QuestionForm read(Visit visit, HttpServletRequest request) {
        String other = AskForms.field(request, "other").strip();
        return new QuestionForm(
                AskForms.field(request, "text"),
                AskForms.field(request, "contact"),
                other.isEmpty() ? AskForms.field(request, "disease") : other,
                visit.language().tag(),
                !AskForms.field(request, "publish").isEmpty(),
                AskForms.field(request, "ticket"));
    }

    private ResponseEntity<String> receipt(Visit visit, Receipt receipt) {
        Question question = receipt.question();
        var dates = new Dates(site.get().timeZone(), visit.messages());
        Optional<String> disease = question.findDisease().map(desk.guess()::nameOf);
        var model = new ReceiptPage(
                receipt.code().text(),
                disease.orElse(""),
                question.replyWanted(),
                dates.day(question.due()),
                question.urgency(),
                question.isUrgent() ? host.linesForUrgency() : java.util.List.of());
        Page head = Page.titled(visit.messages().text("receipt.title")).in(Page.Section.ASK);
        return pages.show(visit.to("/ask"), head, "receipt.jte", model);
    }

    private ResponseEntity<String> refuse(Visit visit, HttpServletRequest request, String fault) {
        String sentence = visit.messages().text("ask.fault." + fault, Asking.SHORTEST, Asking.LONGEST);
        return forms.again(visit, HttpStatus.UNPROCESSABLE_CONTENT, request, sentence);
    }
}
