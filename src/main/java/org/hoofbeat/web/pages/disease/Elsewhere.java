package org.hoofbeat.web.pages.disease;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.diseases.Code;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.Vocabulary;
import org.hoofbeat.web.text.Messages;

/**
 * A place elsewhere that tells more about a disease.
 *
 * @param title what it is called
 * @param link its address for this disease
 * @param about what is to be found there, in one sentence
 */
public record Elsewhere(String title, String link, String about) {
    private static final List<Vocabulary> IN_DEPTH = List.of(
            Vocabulary.GARD,
            Vocabulary.ORPHA,
            Vocabulary.OMIM,
            Vocabulary.DECIPHER,
            Vocabulary.MONDO,
            Vocabulary.MEDGEN);

    /** Catalogues that have a page on the disease, then a search of the literature. */
    static List<Elsewhere> inDepth(DiseaseFacts facts, Messages m) {
        List<Elsewhere> places = new ArrayList<>();
        for (Vocabulary vocabulary : IN_DEPTH) {
            codes(facts, vocabulary)
                    .forEach(code -> places.add(new Elsewhere(
                            m.text(
                                    "elsewhere." + vocabulary.prefix() + ".title",
                                    code.id().local()),
                            code.link(),
                            m.text("elsewhere." + vocabulary.prefix() + ".about"))));
        }
        places.add(new Elsewhere(
                m.text("elsewhere.pubmed.title"),
                "https://pubmed.ncbi.nlm.nih.gov/?term=" + encoded("\"" + facts.name() + "\""),
                m.text("elsewhere.pubmed.about")));
        return places;
    }

    /** Where studies that look for people are listed. */
    static Elsewhere trials(DiseaseFacts facts, Messages m) {
        return new Elsewhere(
                m.text("elsewhere.trials.title"),
                "https://clinicaltrials.gov/search?cond=" + encoded(facts.name()),
                m.text("elsewhere.trials.about"));
    }

    private static Stream<Code> codes(DiseaseFacts facts, Vocabulary vocabulary) {
        return facts.codes().stream()
                .flatMap(group -> group.codes().stream())
                .filter(code -> code.id().prefix().equals(vocabulary.prefix())
                        && !code.link().isEmpty())
                .filter(code -> code.predicate() == MappingPredicate.EXACT
                        || code.predicate() == MappingPredicate.CROSS_REFERENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
