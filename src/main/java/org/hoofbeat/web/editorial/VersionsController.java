package org.hoofbeat.web.editorial;

import java.util.function.Supplier;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.diseases.editorial.Saved;
import org.hoofbeat.diseases.editorial.diff.TextDiff;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionStep;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.text.Dates;
import org.hoofbeat.web.text.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a section: all of them, any two side by side, and an older one made the next. */
@Controller
class VersionsController {
    private final PageWriter pages;
    private final Editorial editorial;
    private final DiseaseNames names;
    private final Supplier<Site> site;

    VersionsController(PageWriter pages, Editorial editorial, DiseaseNames names, Supplier<Site> site) {
        this.pages = pages;
        this.editorial = editorial;
        this.names = names;
        this.site = site;
    }

    @GetMapping("/desk/sections/{id}/versions")
    ResponseEntity<String> versions(Visit visit, @PathVariable long id) {
        Messages m = visit.messages();
        var people = new People(editorial.sections().names(), m);
        var dates = new Dates(site.get().timeZone(), m);
        var model = new VersionsPage(
                head(id),
                editorial.sections().listVersions(id).reversed().stream()
                        .map(version -> line(version, people, dates))
                        .toList());
        return pages.show(visit, Page.titled(m.text("versions.title")), "versions.jte", model);
    }

    @GetMapping("/desk/sections/{id}/diff")
    ResponseEntity<String> diff(Visit visit, @PathVariable long id, @RequestParam int from, @RequestParam int to) {
        var pieces = TextDiff.words(
                editorial.sections().getVersion(id, from).text(),
                editorial.sections().getVersion(id, to).text());
        return pages.show(
                visit,
                Page.titled(visit.messages().text("diff.title", from, to)),
                "diff.jte",
                DiffPage.of(head(id), from, to, pieces));
    }

    @PostMapping("/desk/sections/{id}/restore")
    ResponseEntity<String> restore(
            Visit visit, @PathVariable long id, @RequestParam int number, @RequestParam int base) {
        String note = visit.messages().text("versions.restored", number);
        Saved saved = editorial.drafting().restore(Staff.of(visit), id, number, base, note);
        return Staff.goTo("/desk/sections/" + id
                + switch (saved) {
                    case Saved.Stored _ -> "?done=restored";
                    case Saved.Unchanged _ -> "?done=unchanged";
                    // What was to be restored is kept for this person and waits in the editor.
                    case Saved.Conflict _ -> "?done=overtaken";
                });
    }

    @PostMapping("/desk/sections/{id}/dismiss")
    ResponseEntity<String> dismiss(Visit visit, @PathVariable long id, @RequestParam int number) {
        editorial.reviewing().dismiss(Staff.of(visit), id, number);
        return Staff.goTo("/desk/sections/" + id + "/versions");
    }

    private Head head(long id) {
        Section section = editorial.sections().get(id);
        return new Head(section, names.of(section.key().disease()));
    }

    private static VersionsPage.Line line(SectionVersion version, People people, Dates dates) {
        return new VersionsPage.Line(
                version.number(),
                version.state().key(),
                people.of(version.author()),
                dates.time(version.written()),
                version.note(),
                version.steps().stream()
                        .map(step -> sentence(step, people, dates))
                        .toList());
    }

    private static String sentence(VersionStep step, People people, Dates dates) {
        String what = dates.m().text("step." + step.what().key(), dates.time(step.at()), people.of(step.by()));
        return step.note().isEmpty() ? what : what + ": " + step.note();
    }
}
