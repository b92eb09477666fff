package org.hoofbeat.phenotype.evidence;

import java.util.Arrays;

/**
 * What one source says of the signs of one disease, as a sparse vector over the terms stated and all their ancestors.
 *
 * @param terms rows of terms, ascending
 * @param stated the share of people with a term that a statement names, 0 where the term is only implied by another
 * @param implied the share of people with the term or a special case of it: the greatest of those stated below it
 */
public record SignProfile(int[] terms, float[] stated, float[] implied) {
    /** Nothing is said. */
    public static final SignProfile EMPTY = new SignProfile(new int[0], new float[0], new float[0]);

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return terms.length == 0;
    }

    /** The share of people with exactly this sign, as stated; 0 where no statement names it. */
    public double stated(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : stated[at];
    }

    /** The share of people with this sign or a special case of it; 0 where nothing is said. */
    public double implied(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : implied[at];
    }

    /** How many terms are stated. */
    public int statedCount() {
        int count = 0;
        for (float share : stated) {
            count += share > 0 ? 1 : 0;
        }
        return count;
    }

    /** How many of the signs a patient has, on average: the sum of the stated shares. */
    public double expectedSigns() {
        double sum = 0;
        for (float share : stated) {
            sum += share;
        }
        return sum;
    }
}
