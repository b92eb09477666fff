package org.hoofbeat.web.desk;

import java.util.List;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of people who work here. */
@Controller
class DeskController {
    private final PageWriter pages;
    private final List<DeskPart> parts;

    DeskController(PageWriter pages, ObjectProvider<DeskPart> parts) {
        this.pages = pages;
        this.parts = parts.orderedStream().toList();
    }

    @GetMapping("/desk")
    ResponseEntity<String> desk(Visit visit) {
        if (!(visit.person() instanceof Person.Member member)) {
            throw new IllegalStateException("a reader came through a door for members");
        }
        List<DeskBox> boxes = parts.stream()
                .flatMap(part -> part.findFor(member, visit.messages()).stream())
                .toList();
        return pages.show(
                visit, Page.titled(visit.messages().text("desk.title")), "desk.jte", new DeskPage(member, boxes));
    }
}
