package org.hoofbeat.web.pages.disease;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.diseases.BodySystem;
import org.hoofbeat.diseases.BodySystems;
import org.hoofbeat.diseases.DiseaseCatalogue;
import org.hoofbeat.diseases.DiseaseCatalogue.Heading;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.web.FromPack;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.hoofbeat.web.parts.Pager;
import org.hoofbeat.web.text.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Browses all diseases, from A to Z or by the body systems that their signs are in. */
@Controller
class BrowseController {
    private static final int ON_A_PAGE = 120;

    private final PageWriter pages;
    private final Diseases diseases;

    BrowseController(PageWriter pages, Diseases diseases) {
        this.pages = pages;
        this.diseases = diseases;
    }

    /** One list, as an address names it. */
    private record Wanted(String letter, String system, boolean signsOnly) {

        boolean isList() {
            return !letter.isEmpty() || !system.isEmpty();
        }

        String address() {
            String list = "/diseases" + (letter.isEmpty() ? "?system=" + system : "?letter=" + letter);
            return isList() ? list + (signsOnly ? "&signs=known" : "") : "/diseases";
        }

        String address(int page) {
            return page == 1 ? address() : address() + "&page=" + page;
        }
    }

    /**
     * @param letter A to Z or {@link DiseaseCatalogue#NO_LETTER}; wins over {@code system}
     * @param system a body system's HPO number
     * @param signs {@code known} to leave out diseases without known signs
     * @param page number of the page, 1 for the first; what is no number is taken as 1
     */
    @GetMapping("/diseases")
    @FromPack
    ResponseEntity<String> browse(
            Visit visit,
            @RequestParam(defaultValue = "") String letter,
            @RequestParam(defaultValue = "") String system,
            @RequestParam(defaultValue = "") String signs,
            @RequestParam(defaultValue = "1") String page) {
        var wanted = new Wanted(letter.toUpperCase(Locale.ROOT), letter.isEmpty() ? system : "", signs.equals("known"));
        DiseaseCatalogue catalogue = diseases.catalogue();
        Messages m = visit.messages();
        List<Heading> systems = systems(visit);
        String heading = wanted.isList() ? heading(wanted, catalogue, systems, m) : "";
        BrowsePage model = model(wanted, heading, systems, number(page), catalogue, visit);
        Page shown = Page.titled(wanted.isList() ? heading : m.text("browse.title"))
                .in(Page.Section.DISEASES)
                .at(new Wanted(wanted.letter, wanted.system, false)
                        .address(wanted.signsOnly ? 1 : model.pager().page()))
                .describedAs(m.text("browse.description", catalogue.size(), catalogue.countWithSigns()));
        return pages.show(visit, shown, "diseases.jte", model);
    }

    private static BrowsePage model(
            Wanted wanted, String heading, List<Heading> systems, int page, DiseaseCatalogue catalogue, Visit visit) {
        Optional<DiseaseCatalogue.Listing> listing =
                find(wanted, catalogue).map(list -> wanted.signsOnly ? list.withSigns() : list);
        Pager pager = Pager.of(
                page,
                ON_A_PAGE,
                listing.map(DiseaseCatalogue.Listing::size).orElse(0),
                number -> visit.carry(wanted.address(number)));
        return new BrowsePage(
                catalogue.listLetters(),
                systems,
                wanted.letter,
                wanted.system,
                heading,
                wanted.signsOnly,
                listing.map(list -> list.list(Math.max(0, pager.from() - 1), pager.to()))
                        .orElse(List.of()),
                pager,
                catalogue.size(),
                catalogue.countWithSigns(),
                visit.carry(new Wanted(wanted.letter, wanted.system, !wanted.signsOnly).address()));
    }

    private static Optional<DiseaseCatalogue.Listing> find(Wanted wanted, DiseaseCatalogue catalogue) {
        return wanted.letter.isEmpty() ? catalogue.findSystem(wanted.system) : catalogue.findLetter(wanted.letter);
    }

    /** @throws NotFoundException when there is no such list */
    private static String heading(Wanted wanted, DiseaseCatalogue catalogue, List<Heading> systems, Messages m) {
        if (find(wanted, catalogue).isEmpty()) {
            throw new NotFoundException(m.text("browse.unknown"));
        }
        if (!wanted.letter.isEmpty()) {
            return m.text("browse.letter", wanted.letter);
        }
        return m.text(
                "browse.system",
                systems.stream()
                        .filter(system -> system.key().equals(wanted.system))
                        .map(Heading::title)
                        .findFirst()
                        .orElseThrow());
    }

    /** The lists by body system, called and ordered as the reader's language does. */
    private List<Heading> systems(Visit visit) {
        BodySystems named = diseases.in(visit.language().locale()).systems();
        return diseases.catalogue().listSystems().stream()
                .map(list -> new Heading(
                        list.key(),
                        named.find(list.key()).map(BodySystem::title).orElse(list.title()),
                        list.diseases()))
                .sorted(Comparator.comparing(Heading::title))
                .toList();
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }
}
