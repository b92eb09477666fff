package org.hoofbeat.model.knowledge;

import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.Sex;

/**
 * The statements of the sources on their diseases, one row each, grouped by source disease in the order of
 * {@link SourceDiseaseTable}.
 *
 * <p>A frequency takes two numbers: people affected of people examined where {@code examined > 0}; else {@code examined} is
 * one of {@link #UNSTATED}, {@link #SHARE} ({@code affected} in hundredths of a per cent) or {@link #BAND} ({@code affected}
 * is the ordinal of a {@link FrequencyBand}).
 *
 * @param term row in {@link TermTable}
 * @param aspect ordinals of {@link Aspect}
 * @param negated 1 where the source says that the sign is absent, else 0
 * @param affected see above
 * @param examined see above
 * @param onset row in {@link TermTable} of when the sign starts, -1 where nothing is said
 * @param sex ordinals of {@link Sex}
 * @param modifiers rows in {@link TermTable}
 * @param evidence rows in {@code evidenceCode}
 * @param references rows in {@code reference}
 * @param curatedOn days since 1970-01-01 of each curation
 * @param evidenceCode the distinct evidence codes
 * @param reference the distinct references, for instance {@code PMID:31675180}
 */
public record AnnotationTable(
        int[] term,
        byte[] aspect,
        byte[] negated,
        int[] affected,
        int[] examined,
        int[] onset,
        byte[] sex,
        ListColumn modifiers,
        byte[] evidence,
        ListColumn references,
        ListColumn curatedOn,
        TextColumn evidenceCode,
        TextColumn reference) {

    /** In {@code examined}: the source does not say how often. */
    public static final int UNSTATED = 0;

    /** In {@code examined}: a share without counts. */
    public static final int SHARE = -1;

    /** In {@code examined}: a band of shares. */
    public static final int BAND = -2;

    private static final double HUNDREDTHS_OF_A_PER_CENT = 10_000;
    private static final FrequencyBand[] BANDS = FrequencyBand.values();

    /** How many rows there are. */
    public int size() {
        return term.length;
    }

    /** Whether the row speaks of a sign or symptom, rather than of inheritance, onset or course. */
    public boolean isPhenotype(int row) {
        return aspect[row] == Aspect.PHENOTYPE.ordinal();
    }

    /** Whether the row says that the sign is absent. */
    public boolean isNegated(int row) {
        return negated[row] != 0;
    }

    /** How often, as stated. */
    public Frequency frequency(int row) {
        return frequencyOf(affected[row], examined[row]);
    }

    /** The frequency that two numbers stand for; the inverse of {@link #affectedOf} and {@link #examinedOf}. */
    public static Frequency frequencyOf(int affected, int examined) {
        return switch (examined) {
            case UNSTATED -> new Frequency.Unstated();
            case SHARE -> new Frequency.Share(affected / HUNDREDTHS_OF_A_PER_CENT);
            case BAND -> new Frequency.Banded(BANDS[affected]);
            default -> new Frequency.Counted(affected, examined);
        };
    }

    /** The number that stands for a frequency in {@code affected}. */
    public static int affectedOf(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Counted counted -> counted.affected();
            case Frequency.Share share -> (int) Math.round(share.value() * HUNDREDTHS_OF_A_PER_CENT);
            case Frequency.Banded banded -> banded.band().ordinal();
            case Frequency.Unstated _ -> 0;
        };
    }

    /** The number that stands for a frequency in {@code examined}. */
    public static int examinedOf(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Counted counted -> counted.examined();
            case Frequency.Share _ -> SHARE;
            case Frequency.Banded _ -> BAND;
            case Frequency.Unstated _ -> UNSTATED;
        };
    }
}
