package org.hoofbeat.web.editorial;

import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.diseases.editorial.Saved;
import org.hoofbeat.diseases.editorial.diff.TextDiff;
import org.hoofbeat.diseases.editorial.markdown.UnreadableTextException;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Autosave;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.model.editorial.VersionStep;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.text.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing: the list of what somebody works on, the editor, and both texts where two people wrote at once. */
@Controller
class SectionsController {
    private final PageWriter pages;
    private final Editorial editorial;
    private final DiseaseNames names;
    private final Supplier<Site> site;

    SectionsController(PageWriter pages, Editorial editorial, DiseaseNames names, Supplier<Site> site) {
        this.pages = pages;
        this.editorial = editorial;
        this.names = names;
        this.site = site;
    }

    @GetMapping("/desk/sections")
    ResponseEntity<String> list(Visit visit, @RequestParam(defaultValue = "") String disease) {
        return list(visit, HttpStatus.OK, disease, "");
    }

    @PostMapping("/desk/sections")
    ResponseEntity<String> begin(
            Visit visit,
            @RequestParam(defaultValue = "") String disease,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String language) {
        Optional<Curie> canonical = names.findCanonical(disease);
        Optional<SectionKind> heading = SectionKind.findByKey(kind);
        if (canonical.isEmpty() || heading.isEmpty() || !SectionsPage.LANGUAGES.contains(language)) {
            return list(visit.to("/desk/sections"), HttpStatus.UNPROCESSABLE_CONTENT, disease, "sections.unknown");
        }
        Section section = editorial
                .drafting()
                .begin(Staff.of(visit), SectionKey.written(canonical.get(), heading.get(), language));
        return Staff.goTo("/desk/sections/" + section.id());
    }

    @GetMapping("/desk/sections/{id}")
    ResponseEntity<String> edit(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String done) {
        Section section = editorial.sections().get(id);
        Optional<Autosave> kept = editorial.drafting().findKept(Staff.of(visit), id);
        String message = visit.messages().has("editor.done." + done) ? "editor.done." + done : "";
        return kept.isPresent()
                ? editor(visit, section, kept.get().text(), kept.get().base(), "", kept.get(), message)
                : editor(visit, section, latestText(section), section.latest(), "", null, message);
    }

    @PostMapping("/desk/sections/{id}")
    ResponseEntity<String> save(
            Visit visit,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "save") String act) {
        Visit editor = visit.to("/desk/sections/" + id);
        Person.Member who = Staff.of(visit);
        try {
            if (act.equals("preview")) {
                var preview = PreviewView.of(editorial.reviewing().preview(id, text), visit.messages());
                return show(editor, HttpStatus.OK, page(id, text, base, note, "", "", "", preview));
            }
            return switch (editorial.drafting().save(who, id, base, text, note)) {
                case Saved.Stored(SectionVersion version)
                when act.equals("submit") -> {
                    editorial.reviewing().submit(who, id, version.number(), note);
                    yield Staff.goTo(submitted(id, text));
                }
                case Saved.Unchanged(SectionVersion latest)
                when act.equals("submit") && latest.state() == VersionState.DRAFT -> {
                    editorial.reviewing().submit(who, id, latest.number(), note);
                    yield Staff.goTo(submitted(id, text));
                }
                case Saved.Stored _ -> Staff.goTo("/desk/sections/" + id + "?done=saved");
                case Saved.Unchanged _ -> Staff.goTo("/desk/sections/" + id + "?done=unchanged");
                case Saved.Conflict conflict -> merge(editor, id, note, conflict);
            };
        } catch (UnreadableTextException refused) {
            String fault = PreviewView.sentence(refused, visit.messages());
            return show(editor, HttpStatus.UNPROCESSABLE_CONTENT, page(id, text, base, note, "", "", fault, null));
        }
    }

    /** Whoever sends something to review that cannot be published as it is learns of it now and not from the reviewer. */
    private String submitted(long id, String text) {
        boolean whole = editorial.reviewing().listProblems(id, text).isEmpty();
        return "/desk/sections/" + id + (whole ? "?done=submitted" : "?done=submitted-with-problems");
    }

    /** Keeps what is being typed; answers with a line that says so. */
    @PostMapping("/desk/sections/{id}/keep")
    ResponseEntity<String> keep(
            Visit visit,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "") String text) {
        try {
            Autosave kept = editorial.drafting().keep(Staff.of(visit), id, base, text);
            return fragment(
                    visit,
                    "parts/kept.jte",
                    visit.messages().text("editor.kept", dates(visit).time(kept.saved())));
        } catch (UnreadableTextException refused) {
            return fragment(visit, "parts/kept.jte", PreviewView.sentence(refused, visit.messages()));
        }
    }

    @PostMapping("/desk/sections/{id}/preview")
    ResponseEntity<String> preview(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String text) {
        try {
            return fragment(
                    visit,
                    "parts/preview.jte",
                    PreviewView.of(editorial.reviewing().preview(id, text), visit.messages()));
        } catch (UnreadableTextException refused) {
            return fragment(visit, "parts/preview.jte", PreviewView.refused(refused, visit.messages()));
        }
    }

    /** Forgets what was kept and shows the latest version. */
    @PostMapping("/desk/sections/{id}/drop")
    ResponseEntity<String> drop(Visit visit, @PathVariable long id) {
        editorial.drafting().drop(Staff.of(visit), id);
        return Staff.goTo("/desk/sections/" + id);
    }

    private ResponseEntity<String> list(Visit visit, HttpStatus status, String typed, String fault) {
        Person.Member who = Staff.of(visit);
        var people = new People(editorial.sections().names(), visit.messages());
        var mine = editorial.sections().listTouchedBy(who.account());
        var ids = mine.stream().map(listed -> listed.section().id()).toList();
        var model = new SectionsPage(
                mine.stream()
                        .map(listed -> SectionLine.of(listed, names, people, dates(visit)))
                        .toList(),
                editorial.sections().listDrafts().stream()
                        .filter(listed -> !ids.contains(listed.section().id()))
                        .map(listed -> SectionLine.of(listed, names, people, dates(visit)))
                        .toList(),
                typed,
                fault);
        return pages.show(status, visit, Page.titled(visit.messages().text("sections.title")), "sections.jte", model);
    }

    private ResponseEntity<String> editor(
            Visit visit, Section section, String text, int base, String note, @Nullable Autosave kept, String message) {
        String when = kept == null ? "" : dates(visit).time(kept.saved());
        @Nullable
        PreviewView preview = message.endsWith("-with-problems")
                ? PreviewView.of(editorial.reviewing().preview(section.id(), text), visit.messages())
                : null;
        return show(visit, HttpStatus.OK, page(section.id(), text, base, note, when, message, "", preview));
    }

    private EditorPage page(
            long id,
            String text,
            int base,
            String note,
            String kept,
            String message,
            String fault,
            @Nullable PreviewView preview) {
        Section section = editorial.sections().get(id);
        Optional<SectionVersion> latest = section.latest() == 0
                ? Optional.empty()
                : Optional.of(editorial.sections().getVersion(id, section.latest()));
        String returned = latest.map(version -> version.steps().getLast())
                .filter(step -> step.what() == VersionStep.What.RETURNED)
                .map(VersionStep::note)
                .orElse("");
        return new EditorPage(
                new Head(section, names.of(section.key().disease())),
                text,
                base,
                note,
                latest.map(SectionVersion::state).orElse(VersionState.DRAFT),
                section.latest(),
                returned,
                kept,
                message,
                fault,
                preview);
    }

    private ResponseEntity<String> merge(Visit visit, long id, String note, Saved.Conflict conflict) {
        Section section = editorial.sections().get(id);
        var people = new People(editorial.sections().names(), visit.messages());
        String who = people.of(conflict.theirs().author());
        var model = new MergePage(
                new Head(section, names.of(section.key().disease())),
                who,
                dates(visit).time(conflict.theirs().written()),
                TextDiff.words(conflict.base(), conflict.theirs().text()),
                conflict.base(),
                TextDiff.words(conflict.base(), conflict.yours()),
                conflict.merge()
                        .text(
                                Saved.THEIRS + " " + who,
                                Saved.YOURS + " " + Staff.of(visit).name(),
                                Saved.END),
                conflict.merge().isDisputed(),
                conflict.theirs().number(),
                note);
        return pages.show(
                HttpStatus.CONFLICT,
                visit,
                Page.titled(visit.messages().text("merge.title")).overTheWholeWidth(),
                "merge.jte",
                model);
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, EditorPage model) {
        String title = visit.messages()
                .text(
                        "editor.title",
                        visit.messages().text("section." + model.head().kind()),
                        model.head().disease());
        return pages.show(status, visit, Page.titled(title).overTheWholeWidth(), "editor.jte", model);
    }

    private ResponseEntity<String> fragment(Visit visit, String template, Object model) {
        return pages.show(visit, Page.titled(""), template, model);
    }

    private String latestText(Section section) {
        return section.latest() == 0
                ? ""
                : editorial
                        .sections()
                        .getVersion(section.id(), section.latest())
                        .text();
    }

    private Dates dates(Visit visit) {
        return new Dates(site.get().timeZone(), visit.messages());
    }
}
