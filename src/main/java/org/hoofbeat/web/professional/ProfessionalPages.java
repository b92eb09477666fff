package org.hoofbeat.web.professional;

import org.hoofbeat.clinic.Clinic;
import org.hoofbeat.clinic.PhenotypeQuestion;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.TermNames;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes the professional page of a disease, or its table of signs alone. Safe for all threads. */
@Component
public final class ProfessionalPages {
    private final PageWriter pages;
    private final Diseases diseases;
    private final Clinic clinic;
    private final ProfessionalArrangement arrangement;

    /** A writer of these diseases' pages. */
    public ProfessionalPages(PageWriter pages, Diseases diseases, Clinic clinic, Manifest manifest, TermNames names) {
        this.pages = pages;
        this.diseases = diseases;
        this.clinic = clinic;
        this.arrangement = new ProfessionalArrangement(diseases, manifest, names);
    }

    /** The page of the disease in a row of the pack; where the visit wants a fragment, the table of signs alone. */
    public ResponseEntity<String> show(Visit visit, int disease, PhenotypeQuestion question) {
        DiseaseFacts facts = diseases.in(visit.language().locale()).getFacts(disease);
        if (visit.fragment()) {
            return pages.show(
                    visit,
                    Page.titled(facts.name()),
                    "parts/phenotypeTable.jte",
                    arrangement.phenotype(facts, clinic.table(facts, question), visit.messages()));
        }
        ProfessionalPage model = arrangement.page(clinic.view(facts, question), visit.messages());
        Page page = Page.titled(visit.messages().text("professional.window", model.title()))
                .in(Page.Section.DISEASES)
                .at("/professional/" + facts.id())
                .describedAs(visit.messages().text("professional.description", facts.name()))
                .overTheWholeWidth();
        return pages.show(visit, page, "professional.jte", model);
    }
}
