package org.hoofbeat.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the site says about itself: about, the data, and the host's own statements. */
@Controller
class AboutController {
    private final PageWriter pages;
    private final Host host;
    private final DataPage data;
    private final Editorial editorial;

    AboutController(PageWriter pages, Host host, Knowledge knowledge, Editorial editorial) {
        this.editorial = editorial;
        this.pages = pages;
        this.host = host;
        this.data = DataPage.of(knowledge);
    }

    @GetMapping("/about")
    @FromPack
    ResponseEntity<String> about(Visit visit) {
        return pages.show(visit, titled(visit, "about.title").at("/about"), "about.jte", host);
    }

    /** Follows from the desk too, so it is not kept by browsers. */
    @GetMapping("/about/data")
    ResponseEntity<String> data(Visit visit) {
        var model = data.with(editorial.openPages().listSources());
        return pages.show(visit, titled(visit, "data.title").at("/about/data"), "data.jte", model);
    }

    @GetMapping("/imprint")
    @FromPack
    ResponseEntity<String> imprint(Visit visit) {
        return statement(visit, "imprint", "imprint.title", Host::imprint);
    }

    @GetMapping("/privacy")
    @FromPack
    ResponseEntity<String> privacy(Visit visit) {
        return statement(visit, "privacy", "privacy.title", Host::privacy);
    }

    @GetMapping("/accessibility")
    @FromPack
    ResponseEntity<String> accessibility(Visit visit) {
        return statement(visit, "accessibility", "accessibility.title", Host::accessibility);
    }

    private ResponseEntity<String> statement(Visit visit, String name, String title, Function<Host, String> text) {
        List<String> paragraphs = Arrays.stream(text.apply(host).split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return pages.show(
                visit, titled(visit, title).at("/" + name), "statement.jte", new StatementPage(name, paragraphs));
    }

    private static Page titled(Visit visit, String key) {
        return Page.titled(visit.messages().text(key));
    }
}
