package org.hoofbeat.phenotype.similarity;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * What all sources of a disease together say of one sign, as the disease's page shows it: people counted are added up; where
 * fewer than five people were counted and experts give a band, the band is shown; where nobody says how often, it stays
 * unstated. Rows that deny the sign are not counted as people.
 *
 * @param term row of the sign
 * @param rows the annotation rows that were put together
 * @param observed whether the sources say that people with the disease have it: some row neither denies it nor found it in
 *     nobody
 * @param frequency how often; {@link Frequency.Unstated} also where every row denies the sign
 * @param denied whether some row says that it is absent
 */
public record PooledSign(int term, List<Integer> rows, boolean observed, Frequency frequency, boolean denied) {

    /** What stands for the share of people with a sign whose frequency no source states. */
    private static final double UNSTATED = 0.5;

    public PooledSign {
        rows = List.copyOf(rows);
    }

    /** Whether the sources only say that it is absent. */
    public boolean isRuledOut() {
        return !observed;
    }

    /**
     * The share of people to reckon with, above 0 and at most 1 where the sign is observed. Counts are drawn towards one half
     * by one more person with the sign and one more without (Laplace's rule of succession): one of one is not twenty of
     * twenty. Where nobody says how often, or those who counted found nobody and somebody else did, it is one half.
     */
    public double share() {
        return share(frequency);
    }

    static double share(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Counted(int with, int all) -> (with + 1.0) / (all + 2.0);
            case Frequency.Share(double value) -> value > 0 ? value : UNSTATED;
            case Frequency.Banded(FrequencyBand band) -> band.middle() > 0 ? band.middle() : UNSTATED;
            case Frequency.Unstated() -> UNSTATED;
        };
    }

    /** Where it is said: each reference once, in the order of the rows. */
    public List<String> references(Knowledge knowledge) {
        AnnotationTable table = knowledge.annotations();
        return rows.stream()
                .flatMap(row -> table.references().stream(row).mapToObj(table.reference()::get))
                .distinct()
                .toList();
    }

    /** The signs of a disease that has a page, over all source diseases that meet there, ascending by term. */
    public static List<PooledSign> ofDisease(Knowledge knowledge, int disease) {
        List<PooledSign> signs = new ArrayList<>();
        SignPool.forEachSign(
                knowledge,
                knowledge.sourcesOf(disease).flatMap(knowledge::annotationsOf),
                pool -> signs.add(pool.sign()));
        return signs;
    }

    /** Those signs of a disease that has a page that are one term or a special case of it, ascending by term. */
    public static List<PooledSign> ofDisease(Knowledge knowledge, int disease, int below) {
        AnnotationTable table = knowledge.annotations();
        List<PooledSign> signs = new ArrayList<>();
        SignPool.forEachSign(
                knowledge,
                knowledge.sourcesOf(disease).flatMap(knowledge::annotationsOf).filter(row -> knowledge
                        .hierarchy()
                        .isA(table.term()[row], below)),
                pool -> signs.add(pool.sign()));
        return signs;
    }
}
