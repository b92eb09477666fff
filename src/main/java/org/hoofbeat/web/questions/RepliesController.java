package org.hoofbeat.web.questions;

import org.hoofbeat.diseases.editorial.markdown.UnreadableTextException;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.QuestionException;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.editorial.Staff;
import org.hoofbeat.web.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Texts that answers hold often. */
@Controller
class RepliesController {
    private final PageWriter pages;
    private final QuestionDesk desk;

    RepliesController(PageWriter pages, QuestionDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/desk/replies")
    ResponseEntity<String> list(Visit visit) {
        return show(visit, HttpStatus.OK, "", "", "");
    }

    @PostMapping("/desk/replies")
    ResponseEntity<String> add(
            Visit visit,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String text) {
        try {
            String tag = Language.findOffered(language).orElse(Language.EN).tag();
            desk.replies().add(Staff.of(visit), title, tag, text);
            return Staff.goTo("/desk/replies");
        } catch (QuestionException.Refused | UnreadableTextException refused) {
            return show(visit.to("/desk/replies"), HttpStatus.UNPROCESSABLE_CONTENT, title, text, "replies.fault");
        }
    }

    @PostMapping("/desk/replies/{id}/remove")
    ResponseEntity<String> remove(Visit visit, @PathVariable long id) {
        desk.replies().remove(Staff.of(visit), id);
        return Staff.goTo("/desk/replies");
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, String title, String text, String fault) {
        return pages.show(
                status,
                visit,
                Page.titled(visit.messages().text("replies.title")),
                "replies.jte",
                new RepliesPage(desk.replies().list(), title, text, fault));
    }
}
