package org.hoofbeat.phenotype.evidence;

import java.util.Arrays;
import org.hoofbeat.model.knowledge.ListColumn;

/** Collects statements, or whole profiles, into one profile. Reusable; not safe for several threads. */
final class ProfileBuilder {
    private final ListColumn ancestors;
    private final float[] stated;
    private final float[] implied;
    private final boolean[] isTouched;
    private int[] touched = new int[256];
    private int size;

    /** @param ancestors for every term its ancestors and itself */
    ProfileBuilder(ListColumn ancestors) {
        this.ancestors = ancestors;
        this.stated = new float[ancestors.size()];
        this.implied = new float[ancestors.size()];
        this.isTouched = new boolean[ancestors.size()];
    }

    /** Adds the statement that this share of people has the sign. */
    void state(int term, float share) {
        for (int i = ancestors.starts()[term]; i < ancestors.starts()[term + 1]; i++) {
            int ancestor = ancestors.values()[i];
            touch(ancestor);
            implied[ancestor] = Math.max(implied[ancestor], share);
        }
        stated[term] = Math.max(stated[term], share);
    }

    /** Takes the greater of what is there and a profile, sign by sign. */
    void include(SignProfile profile) {
        for (int i = 0; i < profile.terms().length; i++) {
            int term = profile.terms()[i];
            touch(term);
            stated[term] = Math.max(stated[term], profile.stated()[i]);
            implied[term] = Math.max(implied[term], profile.implied()[i]);
        }
    }

    /** Adds a profile so many times. */
    void add(SignProfile profile, float weight) {
        for (int i = 0; i < profile.terms().length; i++) {
            int term = profile.terms()[i];
            touch(term);
            stated[term] += weight * profile.stated()[i];
            implied[term] += weight * profile.implied()[i];
        }
    }

    /** The profile collected, every share divided, without shares up to a least one; the builder is empty afterwards. */
    SignProfile build(float divisor, float least) {
        Arrays.sort(touched, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            kept += implied[touched[i]] / divisor > least ? 1 : 0;
        }
        var terms = new int[kept];
        var statedShares = new float[kept];
        var impliedShares = new float[kept];
        int at = 0;
        for (int i = 0; i < size; i++) {
            int term = touched[i];
            if (implied[term] / divisor > least) {
                terms[at] = term;
                statedShares[at] = stated[term] / divisor;
                impliedShares[at++] = implied[term] / divisor;
            }
            stated[term] = 0;
            implied[term] = 0;
            isTouched[term] = false;
        }
        size = 0;
        return kept == 0 ? SignProfile.EMPTY : new SignProfile(terms, statedShares, impliedShares);
    }

    SignProfile build() {
        return build(1, 0);
    }

    private void touch(int term) {
        if (!isTouched[term]) {
            isTouched[term] = true;
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, 2 * size);
            }
            touched[size++] = term;
        }
    }
}
