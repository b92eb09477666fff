package org.hoofbeat.web.professional;

import java.util.List;
import org.hoofbeat.clinic.Evidence;
import org.hoofbeat.clinic.PhenotypeOrder;
import org.hoofbeat.clinic.PhenotypeQuestion;
import org.hoofbeat.diseases.BodySystem;
import org.hoofbeat.diseases.StatedTerm;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.web.parts.FrequencyText;
import org.hoofbeat.web.parts.SourceChip;
import org.hoofbeat.web.parts.TermName;
import org.hoofbeat.web.text.Messages;

/**
 * The table of signs and the form above it.
 *
 * @param path the page that it is part of
 * @param question what is shown
 * @param lines the signs
 * @param total how many there are, whatever is shown
 * @param systems the body systems to choose from
 * @param ruledOut signs that every source says are absent
 */
public record PhenotypeView(
        String path,
        PhenotypeQuestion question,
        List<Line> lines,
        int total,
        List<BodySystem> systems,
        List<StatedTerm> ruledOut) {
    /** The bands that a reader may ask for. */
    public static final List<FrequencyBand> BANDS = List.of(
            FrequencyBand.ALWAYS,
            FrequencyBand.VERY_COMMON,
            FrequencyBand.COMMON,
            FrequencyBand.OCCASIONAL,
            FrequencyBand.RARE);

    public PhenotypeView {
        lines = List.copyOf(lines);
        systems = List.copyOf(systems);
        ruledOut = List.copyOf(ruledOut);
    }

    /**
     * A sign.
     *
     * @param name medical and plain
     * @param system its body system
     * @param frequency how often, over all sources
     * @param beside what experts say beside a count; may be empty
     * @param people people with the sign of people examined; empty where nobody counted
     * @param disputed whether sources disagree
     * @param onset when it starts; may be empty
     * @param remarks severity, sex
     * @param evidence codes, the best first
     * @param chips references, the first few
     * @param more how many references more
     */
    public record Line(
            TermName name,
            String system,
            FrequencyText frequency,
            String beside,
            String people,
            boolean disputed,
            String onset,
            List<String> remarks,
            List<Evidence> evidence,
            List<SourceChip> chips,
            int more) {
        public Line {
            remarks = List.copyOf(remarks);
            evidence = List.copyOf(evidence);
            chips = List.copyOf(chips);
        }
    }

    /** The columns that can be sorted by. */
    public PhenotypeOrder[] orders() {
        return PhenotypeOrder.values();
    }

    /** The kinds of evidence that can be asked for. */
    public Evidence[] kindsOfEvidence() {
        return Evidence.values();
    }

    /** The bands that can be asked for. */
    public List<FrequencyBand> bands() {
        return BANDS;
    }

    /** How a band is named in addresses and messages. */
    public String key(FrequencyBand band) {
        return QuestionInAddress.key(band);
    }

    /** Whether this order is the present one. */
    public boolean isSortedBy(PhenotypeOrder order) {
        return question.order() == order;
    }

    /** What assistive techniques are told of a column's order; empty for a column that is not sorted by. */
    public String ariaSort(PhenotypeOrder order) {
        if (!isSortedBy(order)) {
            return "";
        }
        boolean greatestFirst = order == PhenotypeOrder.FREQUENCY || order == PhenotypeOrder.PEOPLE;
        return greatestFirst != question.reversed() ? "descending" : "ascending";
    }

    /** The page sorted by this column; by the present one, turned round. */
    public String sortedBy(PhenotypeOrder order) {
        return path + QuestionInAddress.write(question.by(order)) + "#phenotype";
    }

    /** The table for a spreadsheet. */
    public String table() {
        return path + "/phenotype.tsv" + QuestionInAddress.write(question);
    }

    /** How many signs are shown, in words. */
    public String count(Messages m) {
        return question.isNarrowed()
                ? m.text("professional.phenotype.some", m.number(lines.size()), m.number(total))
                : m.count("professional.phenotype.all", total);
    }
}
