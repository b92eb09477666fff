package org.hoofbeat.sources.orphanet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.Annotation;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.Prevalence;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.Texts;
import org.junit.jupiter.api.Test;

class OrphapacketReaderTest {
    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void readsListsInEveryShapeThatPacketsHave() {
        OrphanetEntity wrapped = read("""
                "Synonyms": [{"Synonym": "MFS"}, {"Synonym": ""}],
                "AverageAgeOfOnsets": [{"AverageAgeOfOnset": {"value": "Childhood"}}, {"AverageAgeOfOnset": {"value": "All ages"}}],
                "TypeOfInheritances": {"TypeOfInheritance": [{"value": "Autosomal dominant"}]},
                "Genes": ""
                """);
        OrphanetEntity plain = read("""
                "Synonyms": {"Synonym": ["MFS"]},
                "AverageAgeOfOnsets": {"AverageAgeOfOnset": [{"value": "Childhood"}, {"value": "No data available"}]},
                "TypeOfInheritances": [{"TypeOfInheritance": {"value": "Autosomal dominant"}}, {"TypeOfInheritance": {"value": "Not applicable"}}]
                """);
        assertThat(plain).isEqualTo(wrapped);
        assertThat(plain.synonyms()).containsExactly("MFS");
        assertThat(plain.courses()).extracting(Annotation::term).containsExactly(Curie.ofHpo(11463), Curie.ofHpo(6));
        assertThat(rejections).isEmpty();
    }

    @Test
    void readsWhichOfTwoConceptsIsTheBroaderOne() {
        OrphanetEntity read = read("""
                "ExternalReferences": [
                  {"ExternalReference": {"Source": "OMIM", "Reference": "610168",
                    "DisorderMappingRelation": "NTBT (ORPHAcode is narrower than the targeted code used to represent it)"}},
                  {"Source": "OMIM", "Reference": "154700",
                    "DisorderMappingRelation": "BTNT (ORPHAcode is broader than the targeted code used to represent it)"},
                  {"Source": "OMIM", "Reference": "1",
                    "DisorderMappingRelation": "E (Exact mapping: the two concepts are equivalent)"},
                  {"Source": "OMIM", "Reference": "2", "DisorderMappingRelation": "ND (not yet decided)"},
                  {"Source": "OMIM", "Reference": "3", "DisorderMappingRelation": "?"}]
                """);
        assertThat(read.crossReferences())
                .containsExactly(
                        new Mapping(MappingPredicate.BROAD, Curie.parse("OMIM:610168"), ""),
                        new Mapping(MappingPredicate.NARROW, Curie.parse("OMIM:154700"), ""),
                        new Mapping(MappingPredicate.EXACT, Curie.parse("OMIM:1"), ""),
                        new Mapping(MappingPredicate.RELATED, Curie.parse("OMIM:2"), ""));
        assertThat(rejections).singleElement().satisfies(rejection -> assertThat(rejection.reason())
                .startsWith("ORPHA:558: cross-reference \"OMIM:3\" (?)"));
    }

    @Test
    void takesClassesOfPrevalenceElseMeansAndDropsStatementsThatSayNothing() {
        OrphanetEntity read = read("""
                "Prevalences": [
                  {"Prevalence": {"Source": "1[PMID]", "PrevalenceType": "Point prevalence", "PrevalenceQualification": "Value and class",
                    "PrevalenceClass": "1-9 / 100 000", "ValMoy": "1.5", "PrevalenceGeographic": "Europe"}},
                  {"Prevalence": {"Source": null, "PrevalenceType": "Annual incidence", "PrevalenceQualification": "Value and class",
                    "PrevalenceClass": "no data", "ValMoy": "0.02", "PrevalenceGeographic": "Worldwide"}},
                  {"Prevalence": {"Source": "2[PMID]", "PrevalenceType": "Cases/families", "PrevalenceQualification": "Family(ies)",
                    "PrevalenceClass": "no data", "ValMoy": "no data", "PrevalenceGeographic": "Worldwide"}}]
                """);
        assertThat(read.prevalences())
                .containsExactly(
                        new Prevalence("Point prevalence", "1-9 / 100 000", "Europe", "1[PMID]"),
                        new Prevalence("Annual incidence", "0.02 / 100 000", "Worldwide", ""));
    }

    @Test
    void readsSignsWithTheirBandsAndTakesExcludedForAbsent() {
        OrphanetEntity read = read("""
                "Phenotypes": [
                  {"Phenotype": {"HPOId": "HP:0001519", "HPOTerm": "x", "HPOFrequency": "Very frequent (99-80%)"}},
                  {"Phenotype": {"HPOId": "HP:0001249", "HPOTerm": "y", "HPOFrequency": "Excluded (0%)"}},
                  {"Phenotype": {"HPOId": "HP:0000545", "HPOTerm": "z", "HPOFrequency": "now and then"}}]
                """);
        assertThat(read.signs())
                .extracting(Annotation::frequency)
                .containsExactly(
                        new Frequency.Banded(FrequencyBand.VERY_COMMON), new Frequency.Banded(FrequencyBand.RULED_OUT));
        assertThat(read.signs()).extracting(Annotation::negated).containsExactly(false, true);
        assertThat(read.signs().getFirst().references()).containsExactly("ORPHA:558");
        assertThat(rejections).hasSize(1);
    }

    @Test
    void readsGenesByTheirHgncNumber() {
        OrphanetEntity read = read("""
                "Genes": [{"Gene": {"Symbol": "FBN1", "Name": "fibrillin 1", "ExternalReferences": [
                   {"Source": "OMIM", "Reference": "134797"}, {"Source": "HGNC", "Reference": "3603"}]}},
                  {"Gene": {"Symbol": "LOCUS", "Name": "a locus", "ExternalReferences": [{"Source": "OMIM", "Reference": "1"}]}}]
                """);
        assertThat(read.genes())
                .containsExactly(new OrphanetEntity.Gene(Curie.parse("HGNC:3603"), "FBN1", "fibrillin 1"));
        assertThat(rejections).singleElement().satisfies(rejection -> assertThat(rejection.reason())
                .contains("LOCUS"));
    }

    private OrphanetEntity read(String fields) {
        List<OrphanetEntity> read = new ArrayList<>();
        String version = OrphapacketReader.read(
                Texts.of("ORPHApacket_558.json", """
                        {"Orphapacket": {"ORPHAcode": "558", "Label": "Marfan syndrome", "creationDate": "2025-12-09 10:41:42",
                         "version": "1.3.42 / 4.1.8 [2025-03-03]", "DisorderType": {"value": "Disease"}, %s}}
                        """.formatted(fields)), read::add, rejections::add);
        assertThat(version).isEqualTo("2025-03-03");
        return read.getFirst();
    }
}
