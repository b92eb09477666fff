package org.hoofbeat.web.pages.disease;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hoofbeat.diseases.Code;
import org.hoofbeat.diseases.Course;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.web.parts.EmptyState;
import org.hoofbeat.web.questions.AnswerLine;
import org.hoofbeat.web.text.Messages;

/**
 * A disease's page.
 *
 * @param facts what is known
 * @param texts what people wrote
 * @param ids the identifiers that its head names, with links
 * @param glance the box "At a glance"
 * @param summary the computed summary
 * @param signs its signs
 * @param inheritances how it is passed on
 * @param courses when it starts and how it goes on
 * @param findings the differential with its most frequent signs as findings; empty where it has none
 * @param inDepth places elsewhere that tell more
 * @param trials where studies are listed
 * @param data the data sets that the page shows
 * @param citation how to cite the page
 * @param answers answers to questions about it
 */
public record DiseasePage(
        DiseaseFacts facts,
        TextsView texts,
        List<Glance.Value> ids,
        List<Glance> glance,
        List<SummaryLine> summary,
        SignsView signs,
        List<InheritanceRow> inheritances,
        List<CourseRow> courses,
        String findings,
        List<Elsewhere> inDepth,
        Elsewhere trials,
        List<SourceVersion> data,
        String citation,
        List<AnswerLine> answers) {

    /** So many other names are shown at the head; the rest opens on demand. */
    public static final int FIRST_NAMES = 4;

    public DiseasePage {
        ids = List.copyOf(ids);
        glance = List.copyOf(glance);
        summary = List.copyOf(summary);
        inheritances = List.copyOf(inheritances);
        courses = List.copyOf(courses);
        inDepth = List.copyOf(inDepth);
        data = List.copyOf(data);
        answers = List.copyOf(answers);
    }

    /** The same page with answers to questions. */
    DiseasePage answering(List<AnswerLine> lines) {
        return new DiseasePage(
                facts,
                texts,
                ids,
                glance,
                summary,
                signs,
                inheritances,
                courses,
                findings,
                inDepth,
                trials,
                data,
                citation,
                lines);
    }

    /**
     * The name as a heading: Mondo writes names as they stand in a sentence, and "obsolete" before those that it has given
     * up, which a notice says better.
     */
    public String title() {
        String name = facts.obsolete() ? bareName(facts) : facts.name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The computed summary as one text. */
    public String description() {
        return summary.stream().map(SummaryLine::text).collect(Collectors.joining(" "));
    }

    /** The other names that the head shows. */
    public List<String> firstNames() {
        List<String> names = facts.otherNames();
        return names.subList(0, Math.min(FIRST_NAMES, names.size()));
    }

    /** The other names that open on demand. */
    public List<String> furtherNames() {
        List<String> names = facts.otherNames();
        return names.subList(Math.min(FIRST_NAMES, names.size()), names.size());
    }

    /** Whether a section on when it starts and how it goes on has anything to say. */
    public boolean hasCourse() {
        return !courses.isEmpty();
    }

    /** Whether any other disease is known to be related. */
    public boolean hasRelated() {
        return facts.genes().stream().anyMatch(gene -> gene.otherCount() > 0)
                || !facts.groups().broader().isEmpty()
                || !facts.groups().siblings().isEmpty()
                || !facts.groups().narrower().isEmpty();
    }

    /** Whether anything is said about an early death, which must not stand without a word of explanation. */
    public boolean hasDeath() {
        return facts.courses().stream().anyMatch(course -> course.kind() == Course.Kind.DEATH);
    }

    /** The name to search for, ready to stand in an address: without what a list writes before the name of a retired entry. */
    public String searchName() {
        return URLEncoder.encode(bareName(facts), StandardCharsets.UTF_8);
    }

    /** The name without what a list writes before the name of a retired entry. */
    static String bareName(DiseaseFacts facts) {
        return facts.name().replaceFirst("(?i)^obsolete[: ]+", "");
    }

    /** How a code relates to the disease where it is not exactly the same, in a word; else empty. */
    public String predicate(Code code, Messages m) {
        return code.predicate() == MappingPredicate.EXACT
                ? ""
                : m.text("disease.codes."
                        + code.predicate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What stands in place of the signs where none is known. */
    public EmptyState noSigns(Messages m) {
        return new EmptyState(
                m.text("disease.signs.none.what"),
                m.text("disease.signs.none.why"),
                List.of(
                        new EmptyState.Step(m.text("disease.signs.none.codes"), "#more"),
                        new EmptyState.Step(
                                m.text("disease.signs.none.pubmed"),
                                inDepth.getLast().link()),
                        new EmptyState.Step(m.text("disease.signs.none.search"), "/search?q=" + searchName())));
    }
}
