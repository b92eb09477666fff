package org.hoofbeat.web.editorial;

import java.util.function.Supplier;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.text.Dates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the people who keep the pages should look at. */
@Controller
class TodoController {
    private final PageWriter pages;
    private final Editorial editorial;
    private final DiseaseNames names;
    private final Supplier<Site> site;

    TodoController(PageWriter pages, Editorial editorial, DiseaseNames names, Supplier<Site> site) {
        this.pages = pages;
        this.editorial = editorial;
        this.names = names;
        this.site = site;
    }

    @GetMapping("/desk/todo")
    ResponseEntity<String> list(Visit visit) {
        var dates = new Dates(site.get().timeZone(), visit.messages());
        var model = new TodoPage(
                editorial.todos().listOpen(Staff.of(visit)).stream()
                        .map(todo -> new TodoPage.Open(
                                todo.id(),
                                todo.reason().key(),
                                todo.page(),
                                names.ofPage(todo.page()),
                                todo.section() == 0 ? "" : "/desk/sections/" + todo.section(),
                                todo.detail(),
                                dates.time(todo.opened())))
                        .toList(),
                editorial.todos().listDue().stream()
                        .map(due -> new TodoPage.Due(
                                due.section().id(),
                                names.of(due.section().key().disease()),
                                "/disease/" + due.section().key().disease(),
                                due.section().key().kind().key(),
                                dates.day(due.since())))
                        .toList(),
                editorial.todos().reviewMonths());
        return pages.show(visit, Page.titled(visit.messages().text("todo.title")), "todo.jte", model);
    }

    @PostMapping("/desk/todo/{id}")
    ResponseEntity<String> close(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String answer) {
        editorial.todos().close(Staff.of(visit), id, answer);
        return Staff.goTo("/desk/todo");
    }
}
