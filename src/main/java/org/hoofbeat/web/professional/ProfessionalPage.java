package org.hoofbeat.web.professional;

import java.util.List;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.web.pages.disease.SignRow;
import org.hoofbeat.web.pages.disease.TextsView;
import org.hoofbeat.web.parts.SourceChip;
import org.hoofbeat.web.parts.TermName;

/**
 * A disease's page for clinicians.
 *
 * @param facts what is known
 * @param title its name as a heading
 * @param summary the computed summary as one text
 * @param codes its codes, one line each
 * @param epidemiology how many people have it
 * @param courses inheritance, onset and course, with who says so
 * @param phenotype its signs
 * @param lookAlikes what it could be taken for
 * @param texts what people wrote about it
 * @param data the data sets that the page shows
 */
public record ProfessionalPage(
        DiseaseFacts facts,
        String title,
        String summary,
        List<CodeLine> codes,
        List<EpidemiologyLine> epidemiology,
        List<CourseLine> courses,
        PhenotypeView phenotype,
        List<LookAlikeLine> lookAlikes,
        TextsView texts,
        List<SourceVersion> data) {

    public ProfessionalPage {
        codes = List.copyOf(codes);
        epidemiology = List.copyOf(epidemiology);
        courses = List.copyOf(courses);
        lookAlikes = List.copyOf(lookAlikes);
        data = List.copyOf(data);
    }

    /**
     * A code elsewhere.
     *
     * @param system the vocabulary
     * @param code the identifier
     * @param link where it can be read; may be empty
     * @param label the name there; empty where it is not known or the same
     * @param grade how the two relate, in words
     */
    public record CodeLine(String system, String code, String link, String label, String grade) {}

    /**
     * A statement on how many people have the disease.
     *
     * @param counted what was counted
     * @param range how many
     * @param place where
     * @param source the source disease
     * @param basis articles, or that experts say so
     * @param byExperts whether it is experts' opinion
     */
    public record EpidemiologyLine(
            String counted, String range, String place, String source, List<SourceChip> basis, boolean byExperts) {
        public EpidemiologyLine {
            basis = List.copyOf(basis);
        }
    }

    /**
     * A way of being passed on, an onset or a course.
     *
     * @param kind which of these
     * @param stated the term and who says so
     */
    public record CourseLine(String kind, SignRow stated) {}

    /**
     * A disease that looks alike.
     *
     * @param id its identifier
     * @param name its name
     * @param percent how alike the two are, in words
     * @param shared the most telling signs in common
     * @param apart what separates them
     */
    public record LookAlikeLine(String id, String name, String percent, List<TermName> shared, List<ApartLine> apart) {
        public LookAlikeLine {
            shared = List.copyOf(shared);
            apart = List.copyOf(apart);
        }
    }

    /**
     * A sign that separates two diseases.
     *
     * @param sign the sign
     * @param here how often with the disease of the page, in words
     * @param there how often with the other
     * @param speaksForHere whether its presence speaks for the disease of the page
     */
    public record ApartLine(TermName sign, String here, String there, boolean speaksForHere) {}
}
