package org.hoofbeat.web.editorial;

import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.diseases.editorial.TodoList;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Report an error on this page", for everybody: no account, no address, nothing kept but the words. */
@Controller
class ReportController {
    private static final int LONGEST_PATH = 300;

    private final PageWriter pages;
    private final Editorial editorial;

    ReportController(PageWriter pages, Editorial editorial) {
        this.pages = pages;
        this.editorial = editorial;
    }

    @GetMapping("/report")
    ResponseEntity<String> form(
            Visit visit,
            @RequestParam(defaultValue = "/") String page,
            @RequestParam(defaultValue = "false") boolean sent) {
        return show(visit, HttpStatus.OK, ownPath(page), "", "", sent);
    }

    /** @param website is hidden from people and filled in by machines */
    @PostMapping("/report")
    ResponseEntity<String> send(
            Visit visit,
            @RequestParam(defaultValue = "/") String page,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String website) {
        String path = ownPath(page);
        if (text.isBlank() || text.length() > TodoList.LONGEST_REPORT) {
            String fault = text.isBlank() ? "report.empty" : "report.long";
            return show(visit.to("/report"), HttpStatus.UNPROCESSABLE_CONTENT, path, text, fault, false);
        }
        if (website.isEmpty()) {
            editorial.todos().report(path, text);
        }
        return Staff.goTo("/report?sent=true&page=" + path);
    }

    private ResponseEntity<String> show(
            Visit visit, HttpStatus status, String page, String text, String fault, boolean sent) {
        return pages.show(
                status,
                visit,
                Page.titled(visit.messages().text("report.title")),
                "report.jte",
                new ReportPage(page, text, TodoList.LONGEST_REPORT, fault, sent));
    }

    /** A path of this site and nothing else: no address of another, no query. */
    private static String ownPath(String page) {
        boolean own = page.length() <= LONGEST_PATH && page.matches("/(?!/)(?:[A-Za-z0-9/:._~-]|%[0-9A-Fa-f]{2})*");
        return own ? page : "/";
    }
}
