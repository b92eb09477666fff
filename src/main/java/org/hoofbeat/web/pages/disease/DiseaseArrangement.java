package org.hoofbeat.web.pages.disease;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.diseases.Course;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.Inheritance;
import org.hoofbeat.diseases.StatedTerm;
import org.hoofbeat.diseases.SummarySentence;
import org.hoofbeat.diseases.editorial.DiseaseTexts;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.parts.FindingQuery;
import org.hoofbeat.web.parts.SourceChip;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Dates;
import org.hoofbeat.web.text.Messages;

/** Arranges the facts of a disease as a page. */
final class DiseaseArrangement {
    private static final int MOST_FINDINGS = 12;
    private static final int CHIPS_OF_A_SENTENCE = 2;

    private final Diseases diseases;
    private final Manifest manifest;
    private final Supplier<Site> site;
    private final SignRows rows;
    private final SignsArrangement arrangement;

    DiseaseArrangement(Diseases diseases, Manifest manifest, Supplier<Site> site, TermNames names) {
        this.diseases = diseases;
        this.manifest = manifest;
        this.site = site;
        this.rows = new SignRows(names);
        this.arrangement = new SignsArrangement(rows);
    }

    /** The page of these facts; {@code filter} and {@code all} as in {@link SignsArrangement}. */
    DiseasePage page(DiseaseFacts facts, DiseaseTexts texts, String filter, boolean all, Messages m) {
        return new DiseasePage(
                facts,
                TextsView.of(texts, new Dates(site.get().timeZone(), m)),
                ids(facts),
                GlanceBox.of(facts, m),
                diseases.in(m.language().locale()).summarise(facts).sentences().stream()
                        .map(DiseaseArrangement::line)
                        .toList(),
                signs(facts, filter, all, m),
                facts.inheritances().stream().map(mode -> inheritance(mode, m)).toList(),
                courses(facts, m),
                findings(facts),
                Elsewhere.inDepth(facts, m),
                Elsewhere.trials(facts, m),
                manifest.sources(),
                citation(facts, m),
                List.of());
    }

    /** The signs alone, for a part of the page. */
    SignsView signs(DiseaseFacts facts, String filter, boolean all, Messages m) {
        return arrangement.arrange(facts, filter, all, m);
    }

    private static List<Glance.Value> ids(DiseaseFacts facts) {
        return Stream.concat(Stream.of(facts.id()), facts.sources().stream().map(source -> source.id()))
                .distinct()
                .map(id -> new Glance.Value(
                        id.equals(facts.id()) ? id.toString() : id.prefix() + " " + id.local(),
                        "",
                        id.findLink().orElse("")))
                .toList();
    }

    private static SummaryLine line(SummarySentence sentence) {
        List<SourceChip> chips = sentence.references().stream()
                .limit(CHIPS_OF_A_SENTENCE)
                .map(reference -> SignRows.chip(reference, ""))
                .toList();
        return new SummaryLine(sentence.text(), chips, sentence.references().size() - chips.size());
    }

    private InheritanceRow inheritance(Inheritance mode, Messages m) {
        return new InheritanceRow(mode.title(), mode.sentence(), rows.row(mode.stated(), false, m));
    }

    private List<CourseRow> courses(DiseaseFacts facts, Messages m) {
        List<CourseRow> all = new ArrayList<>();
        facts.onsets()
                .forEach(onset -> all.add(new CourseRow(
                        m.text("disease.course.onset"), onset.title(), rows.row(onset.stated(), false, m))));
        for (Course course : facts.courses()) {
            all.add(new CourseRow(
                    m.text("disease.course." + course.kind().name().toLowerCase(java.util.Locale.ROOT)),
                    course.stated().name().shown(),
                    rows.row(course.stated(), false, m)));
        }
        return all;
    }

    /** The differential with the signs that many people have: rare ones would mislead rather than help. */
    private static String findings(DiseaseFacts facts) {
        List<Curie> typical = facts.signs()
                .filter(DiseaseArrangement::isTypical)
                .sorted(Comparator.comparingDouble(sign -> -sign.frequency().prominence()))
                .limit(MOST_FINDINGS)
                .map(sign -> sign.name().id())
                .toList();
        return typical.isEmpty() ? "" : FindingQuery.carry("/differential", FindingSet.of(typical, List.of()));
    }

    private static boolean isTypical(StatedTerm sign) {
        return sign.frequency()
                .findBand()
                .map(band -> band.compareTo(FrequencyBand.COMMON) <= 0)
                .orElse(true);
    }

    private String citation(DiseaseFacts facts, Messages m) {
        String data = manifest.sources().stream()
                .filter(source -> !source.date().isEmpty())
                .map(source -> source.source() + " " + source.version())
                .distinct()
                .collect(Collectors.joining("; "));
        return m.text(
                "disease.cite.text",
                facts.name(),
                facts.id(),
                site.get().host().name(),
                site.get().absolute(facts.path()),
                data);
    }
}
