package org.hoofbeat.web.parts;

import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.web.text.Messages;

/**
 * How often a sign is seen, as words, number and bar.
 *
 * @param words one of the bands' words, or that nobody says
 * @param numbers what was counted or stated; empty where nothing was
 * @param share 0 to 1, the length of the bar; below 0 where there is none
 * @param band the band's name in lower case, for style sheets; {@code unstated} where there is none
 */
public record FrequencyText(String words, String numbers, double share, String band) {

    /** The words and numbers of a frequency in the language of the messages. */
    public static FrequencyText of(Frequency frequency, Messages messages) {
        return switch (frequency) {
            case Frequency.Counted(int affected, int examined) ->
                banded(
                        FrequencyBand.of((double) affected / examined),
                        messages.count("frequency.counted", examined, affected),
                        (double) affected / examined,
                        messages);
            case Frequency.Share(double value) ->
                banded(
                        FrequencyBand.of(value),
                        messages.text("frequency.share", messages.statedPercent(value)),
                        value,
                        messages);
            case Frequency.Banded(FrequencyBand band) ->
                banded(
                        band,
                        band.low() == band.high()
                                ? ""
                                : messages.text(
                                        "frequency.band", Math.round(band.low() * 100), Math.round(band.high() * 100)),
                        band.middle(),
                        messages);
            case Frequency.Unstated _ -> new FrequencyText(messages.text("frequency.unstated"), "", -1, "unstated");
        };
    }

    private static FrequencyText banded(FrequencyBand band, String numbers, double share, Messages messages) {
        String name = band.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new FrequencyText(messages.text("frequency." + name), numbers, share, name);
    }

    /** Whether there is something to draw a bar of. */
    public boolean hasBar() {
        return share >= 0;
    }

    /** The length of the bar, 0 to 100. */
    public int barLength() {
        return (int) Math.round(Math.clamp(share, 0, 1) * 100);
    }
}
