package org.hoofbeat.web.editorial;

import java.time.Instant;
import java.util.function.Supplier;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Contact;
import org.hoofbeat.model.editorial.ContactKind;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.BadRequestException;
import org.hoofbeat.web.http.NotFoundException;
import org.hoofbeat.web.text.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One disease as those see it who write about it. */
@Controller
class DeskDiseaseController {
    private final PageWriter pages;
    private final Editorial editorial;
    private final DiseaseNames names;
    private final Supplier<Site> site;

    DeskDiseaseController(PageWriter pages, Editorial editorial, DiseaseNames names, Supplier<Site> site) {
        this.pages = pages;
        this.editorial = editorial;
        this.names = names;
        this.site = site;
    }

    @GetMapping("/desk/disease/{id}")
    ResponseEntity<String> disease(Visit visit, @PathVariable String id) {
        Curie disease = getCanonical(id);
        return show(visit, HttpStatus.OK, disease, blank(disease), "");
    }

    @PostMapping("/desk/disease/{id}/contacts")
    ResponseEntity<String> addContact(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String place) {
        Curie disease = getCanonical(id);
        ContactKind wanted = ContactKind.findByKey(kind)
                .orElseThrow(() -> new BadRequestException("There is no such kind of contact."));
        var entered = new Contact(
                0,
                disease,
                wanted,
                name.strip(),
                about.strip(),
                url.strip(),
                phone.strip(),
                mail.strip(),
                place.strip(),
                "",
                Instant.EPOCH);
        try {
            editorial.contacts().add(Staff.of(visit), entered);
            return Staff.goTo("/desk/disease/" + disease);
        } catch (IllegalArgumentException wrong) {
            return show(
                    visit.to("/desk/disease/" + disease),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    disease,
                    entered,
                    "contact.fault." + wrong.getMessage());
        }
    }

    @PostMapping("/desk/contacts/{id}/remove")
    ResponseEntity<String> removeContact(
            Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String disease) {
        editorial.contacts().remove(Staff.of(visit), id);
        return Staff.goTo("/desk/disease/" + getCanonical(disease));
    }

    @PostMapping("/desk/contacts/{id}/bring-back")
    ResponseEntity<String> bringContactBack(
            Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String disease) {
        editorial.contacts().bringBack(Staff.of(visit), id);
        return Staff.goTo("/desk/disease/" + getCanonical(disease));
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, Curie disease, Contact entered, String fault) {
        var people = new People(editorial.sections().names(), visit.messages());
        var dates = new Dates(site.get().timeZone(), visit.messages());
        var model = new DeskDiseasePage(
                disease,
                names.of(disease),
                editorial.sections().listOf(disease).stream()
                        .map(listed -> SectionLine.of(listed, names, people, dates))
                        .toList(),
                editorial.contacts().listOf(disease),
                editorial.contacts().listRemoved(disease),
                Staff.of(visit).may(Right.PUBLISH_SECTIONS),
                entered,
                fault);
        return pages.show(status, visit, Page.titled(names.of(disease)), "deskDisease.jte", model);
    }

    /** Texts of a disease that these data lost can still be looked at. */
    private Curie getCanonical(String id) {
        return names.findCanonical(id)
                .or(() -> Curie.findIn(id)
                        .filter(known -> !editorial.sections().listOf(known).isEmpty()))
                .orElseThrow(NotFoundException::new);
    }

    private static Contact blank(Curie disease) {
        return new Contact(0, disease, ContactKind.ORGANISATION, "", "", "", "", "", "", "", Instant.EPOCH);
    }
}
