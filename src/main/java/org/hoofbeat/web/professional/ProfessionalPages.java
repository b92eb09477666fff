package org.hoofbeat.web.professional;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hoofbeat.clinic.Clinic;
import org.hoofbeat.clinic.PhenotypeQuestion;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.editorial.PublishedTexts;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.pages.disease.TextsView;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Dates;
import org.hoofbeat.web.text.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes the professional page of a disease, or its table of signs alone. Safe for all threads. */
@Component
public final class ProfessionalPages {
    private static final TextsView NO_TEXTS = new TextsView(Map.of(), List.of(), List.of());

    private final PageWriter pages;
    private final Diseases diseases;
    private final Clinic clinic;
    private final ProfessionalArrangement arrangement;
    private final BiFunction<Curie, Messages, TextsView> texts;

    /** A writer of these diseases' pages with what people wrote about them. */
    @Autowired
    ProfessionalPages(
            PageWriter pages,
            Diseases diseases,
            Clinic clinic,
            Manifest manifest,
            Supplier<Site> site,
            TermNames names,
            PublishedTexts texts) {
        this(
                pages,
                diseases,
                clinic,
                manifest,
                names,
                (disease, m) -> TextsView.of(
                        texts.get(disease, m.language().tag()),
                        new Dates(site.get().timeZone(), m)));
    }

    /** A writer of these diseases' pages without anything that people wrote. */
    public ProfessionalPages(PageWriter pages, Diseases diseases, Clinic clinic, Manifest manifest, TermNames names) {
        this(pages, diseases, clinic, manifest, names, (_, _) -> NO_TEXTS);
    }

    private ProfessionalPages(
            PageWriter pages,
            Diseases diseases,
            Clinic clinic,
            Manifest manifest,
            TermNames names,
            BiFunction<Curie, Messages, TextsView> texts) {
        this.texts = texts;
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
        ProfessionalPage model = arrangement.page(
                clinic.view(facts, question), texts.apply(facts.id(), visit.messages()), visit.messages());
        Page page = Page.titled(visit.messages().text("professional.window", model.title()))
                .in(Page.Section.DISEASES)
                .at("/professional/" + facts.id())
                .describedAs(visit.messages().text("professional.description", facts.name()))
                .overTheWholeWidth();
        return pages.show(visit, page, "professional.jte", model);
    }
}
