package org.hoofbeat.phenotype.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermHierarchy;
import org.hoofbeat.phenotype.similarity.PooledSign;
import org.hoofbeat.phenotype.similarity.SignSets;
import org.hoofbeat.phenotype.similarity.TermPair;
import org.hoofbeat.phenotype.similarity.TermSimilarity;

/**
 * What is known of the subject of one column, and how any sign fares there.
 *
 * <p>A sign that is not stated is expected as often as the relatives that are: {@code max over common ancestors a of
 * share(a) · p(sign)/p(a)}, p being the share of all diseases that have a term, which is what information content is the
 * logarithm of. With no relative at all this is p(sign), the average disease.
 */
final class ColumnFacts {
    /** A relative says something where the common ancestor carries at least this part of the sign's own information. */
    private static final double NEAR = 0.5;

    private final Knowledge knowledge;
    private final TermSimilarity similarity;
    private final SignNames names;
    private final List<PooledSign> present;
    private final List<PooledSign> ruledOut;
    private final SignSets implied;
    private final int row;

    /**
     * @param signs what is said, ascending by term
     * @param implied the shares of the present ones and of their ancestors, in row {@code row}
     */
    ColumnFacts(
            Knowledge knowledge,
            TermSimilarity similarity,
            SignNames names,
            List<PooledSign> signs,
            SignSets implied,
            int row) {
        this.knowledge = knowledge;
        this.similarity = similarity;
        this.names = names;
        this.present = signs.stream().filter(PooledSign::observed).toList();
        this.ruledOut = signs.stream().filter(PooledSign::isRuledOut).toList();
        this.implied = implied;
        this.row = row;
    }

    /** Rows of all terms that something is said of. */
    IntStream terms() {
        return Stream.concat(present.stream(), ruledOut.stream()).mapToInt(PooledSign::term);
    }

    /** The same as {@code cell(term).share()}, without looking for the relative that it rests on. */
    double share(int term) {
        double share = implied.share(row, term);
        if (share > 0) {
            return present.stream()
                    .filter(sign -> sign.term() == term && !(sign.frequency() instanceof Frequency.Unstated))
                    .mapToDouble(PooledSign::share)
                    .findFirst()
                    .orElse(share);
        }
        return ruledOut.stream().anyMatch(sign -> hierarchy().isA(term, sign.term())) ? 0 : expected(term);
    }

    private double expected(int term) {
        double information = similarity.information().of(term);
        double expected = Math.exp(-information);
        for (int ancestor : hierarchy().ancestors().get(term)) {
            double special = similarity.information().of(ancestor);
            double share = implied.share(row, ancestor);
            if (share > 0 && special > 0) {
                expected = Math.max(expected, share * Math.exp(special - information));
            }
        }
        return expected;
    }

    Cell cell(int term) {
        double share = implied.share(row, term);
        if (share > 0) {
            return present(term, share);
        }
        Optional<PooledSign> denial = ruledOut.stream()
                .filter(sign -> hierarchy().isA(term, sign.term()))
                // The closest denial says most.
                .min(Comparator.comparing((PooledSign sign) -> sign.term() != term));
        if (denial.isPresent()) {
            PooledSign by = denial.get();
            return new Cell.RuledOut(
                    by.frequency(),
                    by.term() == term ? List.of() : List.of(names.of(by.term())),
                    by.references(knowledge));
        }
        return nearest(term);
    }

    private Cell present(int term, double share) {
        PooledSign sign = present.stream()
                .filter(s -> hierarchy().isA(s.term(), term))
                .max(Comparator.comparing((PooledSign s) -> s.term() == term)
                        .thenComparingDouble(s -> implied.share(row, s.term())))
                .orElseThrow();
        boolean same = sign.term() == term;
        boolean denied =
                sign.denied() || ruledOut.stream().anyMatch(s -> hierarchy().isA(term, s.term()));
        boolean stated = same && !(sign.frequency() instanceof Frequency.Unstated);
        return new Cell.Present(
                // What is said of the sign itself goes before what its special cases would let expect.
                stated ? sign.share() : share,
                sign.frequency(),
                same ? List.of() : List.of(names.of(sign.term())),
                sign.references(knowledge),
                denied);
    }

    private Cell nearest(int term) {
        double information = similarity.information().of(term);
        int closest = -1;
        double expected = Math.exp(-information);
        int[] ancestors = hierarchy().ancestors().get(term);
        for (int ancestor : ancestors) {
            double special = similarity.information().of(ancestor);
            double share = implied.share(row, ancestor);
            if (share > 0 && special > 0) {
                expected = Math.max(expected, share * Math.exp(special - information));
                closest = isMoreTelling(ancestor, closest) ? ancestor : closest;
            }
        }
        if (closest < 0 || isBodySystem(closest) || similarity.information().of(closest) < NEAR * information) {
            return new Cell.Unknown(expected);
        }
        int common = closest;
        TermPair pair = present.stream()
                .filter(sign -> hierarchy().isA(sign.term(), common))
                .map(sign -> similarity.compare(term, sign.term()))
                .max(Comparator.comparingDouble(TermPair::jaccard))
                .orElseThrow();
        PooledSign sign = present.stream()
                .filter(s -> s.term() == pair.second())
                .findFirst()
                .orElseThrow();
        return new Cell.Nearest(
                expected,
                names.of(pair.second()),
                sign.frequency(),
                names.of(common),
                similarity.information().of(common),
                pair.jaccard());
    }

    private boolean isMoreTelling(int ancestor, int than) {
        if (than < 0) {
            return true;
        }
        int order = Double.compare(
                similarity.information().of(ancestor), similarity.information().of(than));
        return order > 0 || (order == 0 && hierarchy().isA(ancestor, than));
    }

    private boolean isBodySystem(int term) {
        return hierarchy()
                .parentsOf(term)
                .anyMatch(parent -> parent == hierarchy().phenotypeRoot());
    }

    private TermHierarchy hierarchy() {
        return knowledge.hierarchy();
    }
}
