package org.hoofbeat.web.trials;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.records.RecordPage;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.trials.FoundPlace;
import org.hoofbeat.trials.Trials;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.ctgov.StudyOut;
import org.hoofbeat.web.parts.Pager;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search for a study that one could join. It works without scripts; whatever is filled in, the answer is a page. */
@Controller
class TrialsController {
    private static final int ROWS = 20;
    private static final int LAST_PAGE = 50;

    private final PageWriter pages;
    private final Trials trials;
    private final StudyOut out;
    private final Knowledge knowledge;

    TrialsController(PageWriter pages, Trials trials, StudyOut out, Knowledge knowledge) {
        this.pages = pages;
        this.trials = trials;
        this.out = out;
        this.knowledge = knowledge;
    }

    @GetMapping("/trials")
    ResponseEntity<String> search(
            Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "1") String page) {
        TrialsForm form = TrialsForm.of(request);
        Page head = Page.titled(visit.messages().text("trials.title"))
                .describedAs(visit.messages().text("trials.lead"))
                .in(Page.Section.TRIALS);
        return pages.show(
                visit,
                form.query().isEmpty() ? head.at("/trials") : head,
                "trials.jte",
                answer(visit, form, pageNumber(page)));
    }

    private TrialsPage answer(Visit visit, TrialsForm form, int page) {
        String disease = form.findDisease()
                .map(knowledge::resolve)
                .filter(Identity.Canonical.class::isInstance)
                .map(found -> knowledge.diseases().label().get(((Identity.Canonical) found).disease()))
                .orElse("");
        List<String> notes = new ArrayList<>();
        try {
            Optional<FoundPlace> place =
                    form.city().isEmpty() ? Optional.empty() : trials.findCity(form.city(), form.country());
            if (!form.city().isEmpty() && place.isEmpty()) {
                notes.add(visit.messages().text("trials.note.city", form.city()));
            }
            if (!form.age().isEmpty() && form.findAge().isEmpty()) {
                notes.add(visit.messages().text("trials.note.age", form.age()));
            }
            RecordPage found = trials.search(form.search(place), (page - 1) * ROWS, ROWS);
            var words = new TrialWords(visit.messages());
            List<TrialCard> cards = found.hits().stream()
                    .map(hit -> words.card(hit, out.study(hit.id(), true), form, place))
                    .toList();
            return new TrialsPage(
                    form,
                    !trials.isEmpty(),
                    notes,
                    disease,
                    place.map(one -> one.city() + ", " + one.country()).orElse(""),
                    cards,
                    found.facets().getOrDefault(StudyFields.COUNTRY, Map.of()),
                    found.total() > 0 || trials.isEmpty()
                            ? List.of()
                            : new Relaxations(trials, visit.messages()).of(form, place),
                    Pager.of(
                            page,
                            ROWS,
                            (int) Math.min(found.total(), (long) ROWS * LAST_PAGE),
                            number -> address(form, number)));
        } catch (SearchNotReadyException starting) {
            notes.add(visit.messages().text("trials.note.starting"));
            return new TrialsPage(
                    form,
                    true,
                    notes,
                    disease,
                    "",
                    List.of(),
                    Map.of(),
                    List.of(),
                    Pager.of(1, ROWS, 0, number -> address(form, number)));
        }
    }

    private static String address(TrialsForm form, int page) {
        String query = form.query();
        return "/trials?" + query + (query.isEmpty() ? "" : "&") + "page=" + page;
    }

    private static int pageNumber(String page) {
        return page.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
    }
}
