package org.hoofbeat.sources.hpo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.Term;
import org.hoofbeat.sources.Texts;
import org.junit.jupiter.api.Test;

/** The same small ontology in both of its formats. */
class OntologyReadersTest {
    private static final String OBO = """
            format-version: 1.2
            data-version: hp/releases/2025-01-16

            [Term]
            id: HP:0000118
            name: Phenotypic abnormality

            [Term]
            id: HP:0001250
            name: Seizure
            def: "Not read." [PMID:1]
            alt_id: HP:0001275
            alt_id: http://www.example.org/x
            synonym: "Seizures" EXACT plural_form []
            synonym: "Epilepsy" RELATED layperson [HPO:x]
            synonym: "A \\"quoted\\" name" NARROW []
            synonym: "biallelic" EXACT HP:0034334 []
            is_a: HP:0000118 {is_inferred="true"} ! Phenotypic abnormality
            xref: UMLS:C0036572

            [Term]
            id: GO:0008150
            name: another ontology's term

            [Term]
            id: HP:0000057
            name: obsolete Clitoromegaly
            is_obsolete: true
            replaced_by: HP:0001250
            consider: HP:0000118

            [Typedef]
            id: part_of
            """;

    private static final String OBOGRAPHS = """
            {"graphs": [{"id": "http://purl.obolibrary.org/obo/hp.json",
              "meta": {"version": "http://purl.obolibrary.org/obo/hp/releases/2025-01-16/hp.json"},
              "nodes": [
                {"id": "http://purl.obolibrary.org/obo/HP_0000118", "lbl": "Phenotypic abnormality", "type": "CLASS"},
                {"id": "http://purl.obolibrary.org/obo/HP_0001250", "lbl": "Seizure", "type": "CLASS", "meta": {
                  "definition": {"val": "Not read.", "xrefs": ["PMID:1"]},
                  "synonyms": [
                    {"synonymType": "http://purl.obolibrary.org/obo/hp#plural_form", "pred": "hasExactSynonym", "val": "Seizures"},
                    {"synonymType": "http://purl.obolibrary.org/obo/hp#layperson", "pred": "hasRelatedSynonym", "val": "Epilepsy"},
                    {"pred": "hasNarrowSynonym", "val": "A \\"quoted\\" name"},
                    {"synonymType": "http://purl.obolibrary.org/obo/HP_0034334", "pred": "hasExactSynonym", "val": "biallelic"}],
                  "basicPropertyValues": [
                    {"pred": "http://www.geneontology.org/formats/oboInOwl#hasAlternativeId", "val": "HP:0001275"},
                    {"pred": "http://purl.org/dc/terms/creator", "val": "https://orcid.org/0000-0002-0736-9199"}]}},
                {"id": "http://purl.obolibrary.org/obo/GO_0008150", "lbl": "another ontology's term", "type": "CLASS"},
                {"id": "http://purl.obolibrary.org/obo/HP_0000057", "lbl": "obsolete Clitoromegaly", "type": "CLASS",
                 "meta": {"deprecated": true, "basicPropertyValues": [
                    {"pred": "http://purl.obolibrary.org/obo/IAO_0100001", "val": "HP:0001250"},
                    {"pred": "http://www.geneontology.org/formats/oboInOwl#consider", "val": "HP:0000118"}]}}],
              "edges": [
                {"sub": "http://purl.obolibrary.org/obo/HP_0001250", "pred": "is_a", "obj": "http://purl.obolibrary.org/obo/HP_0000118"},
                {"sub": "http://purl.obolibrary.org/obo/HP_0001250", "pred": "http://purl.obolibrary.org/obo/BFO_0000050", "obj": "http://purl.obolibrary.org/obo/HP_0000057"}],
              "propertyChainAxioms": [{"nodes": {"not": "a list of nodes"}}]}]}
            """;

    private static final List<Term> EXPECTED = List.of(
            new Term(
                    Curie.ofHpo(118),
                    "Phenotypic abnormality",
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    false),
            new Term(
                    Curie.ofHpo(1250),
                    "Seizure",
                    List.of(
                            new Synonym("Seizures", Synonym.Scope.EXACT, Synonym.Register.PLURAL),
                            new Synonym("Epilepsy", Synonym.Scope.RELATED, Synonym.Register.LAY),
                            new Synonym("A \"quoted\" name", Synonym.Scope.NARROW, Synonym.Register.MEDICAL),
                            new Synonym("biallelic", Synonym.Scope.EXACT, Synonym.Register.MEDICAL)),
                    List.of(Curie.ofHpo(118)),
                    List.of(Curie.ofHpo(1275)),
                    false,
                    List.of(),
                    false),
            new Term(
                    Curie.ofHpo(57),
                    "obsolete Clitoromegaly",
                    List.of(),
                    List.of(),
                    List.of(),
                    true,
                    List.of(Curie.ofHpo(1250)),
                    false));

    @Test
    void readsObo() {
        List<Term> terms = new ArrayList<>();
        assertThat(OboReader.read(Texts.of("hp.obo", OBO), terms::add)).isEqualTo("2025-01-16");
        assertThat(terms).isEqualTo(EXPECTED);
    }

    @Test
    void readsObographs() {
        List<Term> terms = new ArrayList<>();
        assertThat(ObographsReader.read(Texts.of("hp.json", OBOGRAPHS), terms::add))
                .isEqualTo("2025-01-16");
        assertThat(terms).isEqualTo(EXPECTED);
    }
}
