package org.hoofbeat.phenotype;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The answer of a ranker: diseases in order, each of which can be explained. */
public interface Ranking {

    /** The findings that were used, and what was done to those that were given. */
    CleanedFindings findings();

    /** How many diseases were ranked. */
    int size();

    /**
     * The first diseases in order, best first; equal scores in the order of their identifiers.
     *
     * @param most how many at most
     */
    List<Ranked> top(int most);

    /** One disease's place, by its row among the source diseases; empty where it was not ranked. */
    Optional<Ranked> find(int sourceDisease);

    /**
     * The rank of a source disease, 1 for the best; diseases of equal score share the middle of their places (1 + number
     * greater + half of the other equals). Empty where it was not ranked: not in the universe, or nothing is annotated.
     */
    OptionalDouble rankOf(int sourceDisease);

    /** The probability, 0 to 1, that the patient's disease is none of those ranked. */
    double noneOfThese();

    /** The reasons for one disease's score, by its row among the source diseases; also for one that is far down the list. */
    Explanation explain(int sourceDisease);

    /**
     * What to ask about or look for next: findings not yet given, that would best separate the first candidates.
     *
     * @param most how many at most
     */
    List<NextQuestion> askAbout(int most);
}
