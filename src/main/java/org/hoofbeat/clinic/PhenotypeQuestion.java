package org.hoofbeat.clinic;

import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;

/**
 * Which signs of a disease, and in which order.
 *
 * @param words letters that the medical or plain name, or the identifier, must contain; empty for all
 * @param system key of a body system; empty for all
 * @param atLeast the least frequent band that is still shown; {@code RULED_OUT} for all, those of unstated frequency among them
 * @param evidence code of an evidence that a sign must have; empty for all
 * @param order by what they are sorted
 * @param reversed whether the order is turned round
 */
public record PhenotypeQuestion(
        String words, String system, FrequencyBand atLeast, String evidence, PhenotypeOrder order, boolean reversed) {

    /** All signs, the most frequent first. */
    public static PhenotypeQuestion all() {
        return new PhenotypeQuestion("", "", FrequencyBand.RULED_OUT, "", PhenotypeOrder.FREQUENCY, false);
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return !words.isEmpty() || !system.isEmpty() || atLeast != FrequencyBand.RULED_OUT || !evidence.isEmpty();
    }

    /** The same in another order; asked for the present one, turned round. */
    public PhenotypeQuestion by(PhenotypeOrder other) {
        return new PhenotypeQuestion(words, system, atLeast, evidence, other, other == order && !reversed);
    }

    boolean wants(PhenotypeRow row) {
        return (system.isEmpty() || row.system().key().equals(system))
                && (evidence.isEmpty()
                        || row.evidence().stream().anyMatch(one -> one.name().equals(evidence)))
                && isFrequentEnough(row)
                && isNamed(row);
    }

    private boolean isFrequentEnough(PhenotypeRow row) {
        if (atLeast == FrequencyBand.RULED_OUT) {
            return true;
        }
        Optional<FrequencyBand> band = row.frequency().findBand();
        if (band.isEmpty() && row.frequency().counted() instanceof Frequency.Counted counted) {
            band = counted.share().stream().mapToObj(FrequencyBand::of).findFirst();
        }
        return band.filter(known -> known.compareTo(atLeast) <= 0).isPresent();
    }

    private boolean isNamed(PhenotypeRow row) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || row.sign().name().label().toLowerCase(Locale.ROOT).contains(wanted)
                || row.sign().name().plain().toLowerCase(Locale.ROOT).contains(wanted)
                || row.sign().name().id().toString().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
