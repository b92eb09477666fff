package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.Term;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.api.wire.DataVersion;
import org.hoofbeat.web.api.wire.Named;

/** A term of the ontology, and the diseases that have it. */
@Schema(description = "A term of the Human Phenotype Ontology, where it stands, and the diseases that have it.")
public record TermEntry(
        @Schema(example = "HP:0001166") String id,
        String label,

        @Schema(description = "The plain word for it; empty where there is none.")
        String plainLabel,

        @Schema(description = "Path of the page for people.")
        String page,

        @Schema(description = "Whether it is a sign or symptom, rather than an inheritance, an onset or a modifier.")
        boolean sign,

        @Schema(description = "Whether the ontology has retired it.")
        boolean obsolete,

        @Schema(description = "Terms to consider instead of a retired one.")
        List<Named> replacements,

        @Schema(description = "Terms that were merged into it.")
        List<String> alternativeIds,

        List<SynonymAnswer> synonyms,
        List<Named> parents,
        List<Named> children,

        @Schema(description = "The body systems that it belongs to.")
        List<Named> bodySystems,

        @Schema(description = "How many diseases have it or a special case of it.")
        int total,

        @Schema(description = "How many of them come before the first of these.")
        int start,

        @Schema(description = "How many are given here.") int rows,

        @Schema(description = "Address of what follows; empty when these are the last.")
        String next,

        @Schema(description = "Those in which it is commonest first, those where nobody says how often last.")
        List<TermCarrier> diseases,

        DataVersion data) {

    /** Another name of a term. */
    @Schema(name = "Synonym", description = "Another name of a term.")
    public record SynonymAnswer(
            String text,

            @Schema(allowableValues = {"exact", "narrow", "broad", "related"})
            String scope,

            @Schema(
                    description = "Who would say it.",
                    allowableValues = {"medical", "lay", "abbreviation", "uk-spelling", "plural", "obsolete"})
            String register) {

        static SynonymAnswer of(Synonym synonym) {
            return new SynonymAnswer(synonym.text(), key(synonym.scope()), key(synonym.register()));
        }

        private static String key(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A part of the list of diseases that have a term. */
    public record Part(int total, int start, String next, List<TermCarrier> diseases) {
        public Part {
            diseases = List.copyOf(diseases);
        }
    }

    /** The answer for the term of this row. */
    public static TermEntry of(int row, Part part, Knowledge knowledge) {
        Term term = knowledge.terms().get(row);
        return new TermEntry(
                term.id().toString(),
                term.label(),
                term.findLayName().orElse(""),
                "/term/" + term.id(),
                knowledge.hierarchy().isPhenotype(row),
                term.obsolete(),
                term.replacements().stream()
                        .map(id -> Named.term(id, knowledge))
                        .toList(),
                term.alternativeIds().stream().map(Curie::toString).toList(),
                term.synonyms().stream().map(SynonymAnswer::of).toList(),
                named(knowledge.hierarchy().parentsOf(row), knowledge),
                named(knowledge.hierarchy().childrenOf(row), knowledge),
                named(knowledge.hierarchy().bodySystemsOf(row), knowledge),
                part.total(),
                part.start(),
                part.diseases().size(),
                part.next(),
                part.diseases(),
                DataVersion.of(knowledge.manifest()));
    }

    private static List<Named> named(IntStream rows, Knowledge knowledge) {
        return rows.mapToObj(knowledge.terms()::id)
                .map(id -> Named.term(id, knowledge))
                .toList();
    }
}
