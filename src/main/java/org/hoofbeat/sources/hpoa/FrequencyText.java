package org.hoofbeat.sources.hpoa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;

/** How an HPOA file writes a frequency: {@code 7/12}, {@code 45%}, {@code HP:0040283}, or nothing. */
final class FrequencyText {
    private static final Pattern COUNTS = Pattern.compile("(\\d{1,9})\\s*/\\s*(\\d{1,9})");
    private static final Pattern PER_CENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%");

    private FrequencyText() {}

    /**
     * Reads one cell.
     *
     * @throws IllegalArgumentException when it is none of the four forms, or counts more affected people than there are
     */
    static Frequency parse(String cell) {
        if (cell.isEmpty()) {
            return new Frequency.Unstated();
        }
        Matcher counts = COUNTS.matcher(cell);
        if (counts.matches()) {
            return new Frequency.Counted(Integer.parseInt(counts.group(1)), Integer.parseInt(counts.group(2)));
        }
        Matcher perCent = PER_CENT.matcher(cell);
        if (perCent.matches()) {
            return new Frequency.Share(Double.parseDouble(perCent.group(1)) / 100);
        }
        return Curie.findIn(cell)
                .flatMap(FrequencyBand::findByTerm)
                .<Frequency>map(Frequency.Banded::new)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected n/m, n%, a term from HP:0040280 to HP:0040285, or nothing"));
    }
}
