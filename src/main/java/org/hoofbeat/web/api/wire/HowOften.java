package org.hoofbeat.web.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;

/** How often a sign is seen among people with a disease, in the way in which it was stated. */
@Schema(
        description = "How often a sign is seen among people with a disease; the member stated says which shape it is.",
        oneOf = {HowOften.Counted.class, HowOften.Share.class, HowOften.Band.class, HowOften.Unstated.class})
@JsonPropertyOrder({"stated", "affected", "examined", "share", "band", "low", "high"})
public sealed interface HowOften {

    /** Which of the four it is. */
    @JsonProperty
    @Schema(allowableValues = {"counted", "share", "band", "unstated"})
    String stated();

    /**
     * People were counted.
     *
     * @param share affected divided by examined
     */
    @Schema(name = "CountedFrequency", description = "People were counted.")
    record Counted(int affected, int examined, double share, String band) implements HowOften {
        @Override
        public String stated() {
            return "counted";
        }
    }

    /** A share without counts. */
    @Schema(name = "SharedFrequency", description = "A share of people, 0 to 1, without counts.")
    record Share(double share, String band) implements HowOften {
        @Override
        public String stated() {
            return "share";
        }
    }

    /** A band of shares. */
    @Schema(name = "BandedFrequency", description = "A band of shares, as Orphanet's experts give it.")
    record Band(String band, double low, double high) implements HowOften {
        @Override
        public String stated() {
            return "band";
        }
    }

    /** The source does not say how often. */
    @Schema(name = "UnstatedFrequency", description = "The source does not say how often.")
    record Unstated() implements HowOften {
        @Override
        public String stated() {
            return "unstated";
        }
    }

    /** A frequency of the model as it is written. */
    static HowOften of(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Counted(int affected, int examined) -> {
                double share = (double) affected / examined;
                yield new Counted(affected, examined, share, key(FrequencyBand.of(share)));
            }
            case Frequency.Share(double value) -> new Share(value, key(FrequencyBand.of(value)));
            case Frequency.Banded(FrequencyBand band) -> new Band(key(band), band.low(), band.high());
            case Frequency.Unstated _ -> new Unstated();
        };
    }

    private static String key(FrequencyBand band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
