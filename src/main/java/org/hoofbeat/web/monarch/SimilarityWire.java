package org.hoofbeat.web.monarch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.BestMatch;
import org.hoofbeat.phenotype.similarity.Contradiction;
import org.hoofbeat.phenotype.similarity.InformationContent;
import org.hoofbeat.phenotype.similarity.SetSimilarity;
import org.hoofbeat.phenotype.similarity.TermPair;

/** Writes how alike two sets of terms are. */
final class SimilarityWire {
    private final Knowledge knowledge;
    private final InformationContent information;
    private final TermSet subjects;
    private final TermSet objects;

    SimilarityWire(Knowledge knowledge, InformationContent information, TermSet subjects, TermSet objects) {
        this.knowledge = knowledge;
        this.information = information;
        this.subjects = subjects;
        this.objects = objects;
    }

    Json.Obj similarity(SetSimilarity similarity, String metric) {
        return Members.create()
                .put("subject_termset", subjects.json())
                .put("object_termset", objects.json())
                .put("subject_best_matches", matches(similarity.subjectMatches(), subjects, objects))
                .put("object_best_matches", matches(similarity.objectMatches(), objects, subjects))
                .fraction("average_score", similarity.average())
                .fraction("best_score", similarity.best())
                .string("metric", metric)
                .json();
    }

    private Json matches(List<BestMatch> matches, TermSet from, TermSet to) {
        Map<String, Json> byTerm = new LinkedHashMap<>();
        for (BestMatch match : matches) {
            byTerm.put(from.id(match.pair().first()), match(match, from, to, from == subjects));
        }
        return new Json.Obj(byTerm);
    }

    private Json match(BestMatch match, TermSet from, TermSet to, boolean forth) {
        TermPair pair = match.pair();
        return Members.create()
                .string("match_source", from.id(pair.first()))
                .string("match_source_label", label(pair.first()))
                .string("match_target", to.id(pair.second()))
                .string("match_target_label", label(pair.second()))
                .fraction("score", match.score())
                .string("match_subsumer", pair.ancestor() < 0 ? "" : id(pair.ancestor()))
                .string("match_subsumer_label", pair.ancestor() < 0 ? "" : label(pair.ancestor()))
                .put(
                        "similarity",
                        forth
                                ? pair(pair, pair.first(), from, pair.second(), to)
                                : pair(pair, pair.second(), to, pair.first(), from))
                .json();
    }

    private Json pair(TermPair pair, int subject, TermSet subjectSet, int object, TermSet objectSet) {
        return Members.create()
                .string("subject_id", subjectSet.id(subject))
                .string("subject_label", label(subject))
                .nulls("subject_source")
                .string("object_id", objectSet.id(object))
                .string("object_label", label(object))
                .nulls("object_source")
                .string("ancestor_id", pair.ancestor() < 0 ? "" : id(pair.ancestor()))
                .string("ancestor_label", pair.ancestor() < 0 ? "" : label(pair.ancestor()))
                .nulls("ancestor_source")
                .fraction("object_information_content", information.of(object))
                .fraction("subject_information_content", information.of(subject))
                .fraction("ancestor_information_content", pair.information())
                .fraction("jaccard_similarity", pair.jaccard())
                .nulls("cosine_similarity", "dice_similarity")
                .fraction("phenodigm_score", pair.phenodigm())
                .json();
    }

    /** What was ruled out and is yet a sign: an addition of ours. */
    Json contradictions(List<Contradiction> contradictions) {
        return Members.array(contradictions.stream()
                .map(one -> Members.create()
                        .string("id", id(one.excluded()))
                        .string("label", label(one.excluded()))
                        .string("sign", id(one.sign()))
                        .string("sign_label", label(one.sign()))
                        .fraction("share", one.share())
                        .fraction("weight", one.weight())
                        .json())
                .toList());
    }

    private String id(int row) {
        return knowledge.terms().id(row).toString();
    }

    private String label(int row) {
        return knowledge.terms().label().get(row);
    }
}
