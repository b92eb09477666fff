package org.hoofbeat.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.StrangersToThePack;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.hoofbeat.web.api.wire.Differential;
import org.hoofbeat.web.api.wire.WhyNot;
import org.springframework.stereotype.Component;

/** Ranks for the API: checks that what is asked can be answered, and asks the ranker. */
@Component
class Differentials {
    /** More findings than anybody has; a list of thousands is a mistake or an attack. */
    private static final int MOST_FINDINGS = 1000;

    private static final Map<String, Universe> UNIVERSES = Map.of("omim", Universe.OMIM, "all", Universe.ALL);

    private final Knowledge knowledge;
    private final Ranker ranker;

    Differentials(Knowledge knowledge, Ranker ranker) {
        this.knowledge = knowledge;
        this.ranker = ranker;
    }

    static Universe universe(String text) {
        Universe universe = UNIVERSES.get(text.strip().toLowerCase(Locale.ROOT));
        if (universe == null) {
            throw ApiProblem.of(
                            ProblemKind.MALFORMED_VALUE, "universe: expected omim or all, not \"%s\"".formatted(text))
                    .with("parameter", "universe");
        }
        return universe;
    }

    /** A part of the ranking of all diseases. */
    Differential rank(Patient patient, Universe universe, int start, int top) {
        check(patient);
        return Differential.of(ranker, new Query(patient, universe, LeavingOut.nothing()), start, top, knowledge);
    }

    /** Why a disease stands where it stands: every source disease of the page that an identifier leads to. */
    WhyNot why(Patient patient, Universe universe, Curie disease) {
        check(patient);
        List<Integer> rows = sourceDiseases(disease);
        return WhyNot.of(ranker, new Query(patient, universe, LeavingOut.nothing()), disease, rows, knowledge);
    }

    private List<Integer> sourceDiseases(Curie id) {
        OptionalInt own = knowledge.findSourceDisease(id);
        if (own.isPresent()) {
            return List.of(own.getAsInt());
        }
        return DiseasePlaces.find(id, knowledge).stream()
                .flatMapToInt(knowledge::sourcesOf)
                .boxed()
                .toList();
    }

    /** Refuses more findings than a person has, and what the pack does not know. */
    void check(Patient patient) {
        int findings = patient.findings().findings().size();
        if (findings > MOST_FINDINGS) {
            throw ApiProblem.of(
                    ProblemKind.TOO_MANY_FINDINGS,
                    "%d findings; at most %d are taken".formatted(findings, MOST_FINDINGS));
        }
        StrangersToThePack strangers = StrangersToThePack.in(patient, knowledge);
        if (!strangers.isEmpty()) {
            List<String> terms = strangers.terms().stream().map(Curie::toString).toList();
            throw ApiProblem.of(
                            ProblemKind.UNKNOWN_FINDINGS, "not known: %s".formatted(first(terms, strangers.genes())))
                    .with("unknownTerms", terms)
                    .with("unknownGenes", strangers.genes());
        }
    }

    private static String first(List<String> terms, List<String> genes) {
        List<String> all =
                java.util.stream.Stream.concat(terms.stream(), genes.stream()).toList();
        return String.join(", ", all.subList(0, Math.min(10, all.size()))) + (all.size() > 10 ? " …" : "");
    }
}
