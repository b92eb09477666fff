package org.hoofbeat.web.pages.disease;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.editorial.DiseaseTexts;
import org.hoofbeat.diseases.editorial.PublishedTexts;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.questions.AnswerLine;
import org.hoofbeat.web.questions.AnswerLines;
import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes the page of a disease, or the part of it that lists the signs. Safe for all threads. */
@Component
public final class DiseasePages {
    private final PageWriter pages;
    private final Diseases diseases;
    private final Supplier<Site> site;
    private final DiseaseArrangement arrangement;
    private final BiFunction<Curie, Language, DiseaseTexts> texts;
    private final BiFunction<Curie, Messages, List<AnswerLine>> answers;

    /** A writer of these diseases' pages with what people wrote about them. */
    @Autowired
    DiseasePages(
            PageWriter pages,
            Diseases diseases,
            Manifest manifest,
            Supplier<Site> site,
            TermNames names,
            PublishedTexts texts,
            AnswerLines answers) {
        this(
                pages,
                diseases,
                manifest,
                site,
                names,
                (disease, language) -> texts.get(disease, language.tag()),
                answers::of);
    }

    /** A writer of these diseases' pages without anything that people wrote. */
    public DiseasePages(PageWriter pages, Diseases diseases, Manifest manifest, Supplier<Site> site, TermNames names) {
        this(pages, diseases, manifest, site, names, (_, _) -> DiseaseTexts.none(), (_, _) -> List.of());
    }

    /**
     * A writer of these diseases' pages.
     *
     * @param texts what people wrote about a disease, for readers of a language
     * @param answers answers to questions about a disease
     */
    public DiseasePages(
            PageWriter pages,
            Diseases diseases,
            Manifest manifest,
            Supplier<Site> site,
            TermNames names,
            BiFunction<Curie, Language, DiseaseTexts> texts,
            BiFunction<Curie, Messages, List<AnswerLine>> answers) {
        this.texts = texts;
        this.answers = answers;
        this.pages = pages;
        this.diseases = diseases;
        this.site = site;
        this.arrangement = new DiseaseArrangement(diseases, manifest, site, names);
    }

    /**
     * The page of the disease in a row of the pack; where the visit wants a fragment, the list of signs alone.
     *
     * @param sign a word that the signs shown must contain; empty for no filter
     * @param all whether to show every sign rather than the first of each body system
     */
    public ResponseEntity<String> show(Visit visit, int disease, String sign, boolean all) {
        DiseaseFacts facts = diseases.in(visit.language().locale()).getFacts(disease);
        if (visit.fragment()) {
            return pages.show(
                    visit,
                    Page.titled(facts.name()),
                    "parts/signs.jte",
                    arrangement.signs(facts, sign, all, visit.messages()));
        }
        DiseasePage model = arrangement
                .page(facts, texts.apply(facts.id(), visit.language()), sign, all, visit.messages())
                .answering(answers.apply(facts.id(), visit.messages()));
        String description = model.description();
        Page page = Page.titled(model.title())
                .in(Page.Section.DISEASES)
                .at(facts.path())
                .describedAs(description)
                .with(DiseaseJsonLd.of(facts, site.get(), description));
        return pages.show(visit, page, "disease.jte", model);
    }
}
