package org.hoofbeat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hoofbeat.model.Annotation;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.Term;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class KnowledgeAssemblerTest {
    private static final PackBuild BUILD = TinyKnowledge.files();
    private static final Knowledge TINY = BUILD.build();

    @Test
    void letsOmimAndOrphanetMeetOnTheirMondoDisease() {
        int marfan = page("MONDO:0007947");
        assertThat(pageOf("OMIM:154700")).isEqualTo(marfan);
        assertThat(pageOf("orphanet:558")).isEqualTo(marfan);
        assertThat(TINY.sourcesOf(marfan)
                        .mapToObj(row -> TINY.sourceDiseases().id().get(row)))
                .containsExactly("OMIM:154700", "ORPHA:558");
    }

    @Test
    void leadsEveryExactCodeAndASoleCrossReferenceToThePage() {
        for (String code : List.of(
                "UMLS:C0024796", "mesh:D008382", "SNOMEDCT:19346006", "GARD:6975", "ICD11:236564145", "ORPHA:284963")) {
            assertThat(TINY.resolve(Curie.parse(code))).isEqualTo(new Identity.Elsewhere(page("MONDO:0007947")));
        }
    }

    @Test
    void keepsASourceDiseaseWithSeveralExactMatchesOnItsOwnPage() {
        int own = page("OMIM:607208");
        assertThat(TINY.alternativesTo(own)).containsExactlyInAnyOrder(page("MONDO:0100079"), page("MONDO:0100135"));
    }

    @Test
    void keepsSourceDiseasesThatMondoDoesNotKnow() {
        assertThat(TINY.diseases().label().get(page("DECIPHER:1"))).isEqualTo("Wolf-Hirschhorn syndrome");
        assertThat(TINY.resolve(Curie.parse("OMIM:300958"))).isInstanceOf(Identity.Canonical.class);
    }

    @Test
    void hasMondoDiseasesThatNobodyAnnotated() {
        int page = page("MONDO:0003614");
        assertThat(TINY.sourcesOf(page)).isEmpty();
        assertThat(TINY.diseases().mappingsOf(page)).hasSize(4);
    }

    @Test
    void showsTheIdentifierOfAnUnlabelledDiseaseAndFlagsObsoleteOnes() {
        assertThat(TINY.diseases().label().get(page("MONDO:9999991"))).isEqualTo("MONDO:9999991");
        assertThat(TINY.diseases().obsolete()[page("MONDO:0011794")]).isEqualTo((byte) 1);
        assertThat(TINY.diseases().obsolete()[page("MONDO:0100135")]).isZero();
    }

    @Test
    void leavesMedDraOut() {
        assertThat(TINY.diseases().mappingsOf(page("MONDO:0100233"))).isEmpty();
    }

    @Test
    void takesNamesFromExactMappingsOnceAndWithoutTheLabelItself() {
        assertThat(TINY.diseases().synonymsOf(page("MONDO:0007947")))
                .containsExactly("Marfan's syndrome", "Marfan syndrome type 1");
        assertThat(TINY.diseases().synonymsOf(page("MONDO:0012212"))).isEmpty();
    }

    @Test
    void callsASourceDiseaseByTheNameOnMostRows() {
        int row = TINY.findSourceDisease(Curie.parse("OMIM:310200")).orElseThrow();
        assertThat(TINY.sourceDiseases().label().get(row)).isEqualTo("Duchenne muscular dystrophy");
    }

    @Test
    void keepsEveryKindOfFrequencyApart() {
        assertThat(annotations("OMIM:154700"))
                .extracting(annotation -> annotation.term().toString(), Annotation::frequency)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("HP:0002616", new Frequency.Counted(45, 58)),
                        org.assertj.core.groups.Tuple.tuple("HP:0001166", new Frequency.Unstated()),
                        org.assertj.core.groups.Tuple.tuple(
                                "HP:0001519", new Frequency.Banded(FrequencyBand.VERY_COMMON)),
                        org.assertj.core.groups.Tuple.tuple("HP:0000545", new Frequency.Share(0.345)));
    }

    @Test
    void splitsReferencesAndReadsOnsetModifierSexAndCurationDates() {
        Annotation lens = annotation("OMIM:154700", "HP:0001083");
        assertThat(lens.references()).containsExactly("PMID:33436942", "OMIM:154700", "PMID:28050285");
        Annotation spine = annotation("OMIM:154700", "HP:0002650");
        assertThat(spine.onset()).containsExactly(Curie.ofHpo(11463));
        assertThat(spine.modifiers()).containsExactly(Curie.ofHpo(12828));
        Annotation aorta = annotation("OMIM:154700", "HP:0002616");
        assertThat(aorta.curations()).containsExactly(LocalDate.of(2012, 4, 24), LocalDate.of(2021, 4, 1));
        assertThat(annotation("OMIM:310200", "HP:0003198").sex()).isEqualTo(Sex.MALE);
        assertThat(annotation("OMIM:609192", "HP:0001083").negated()).isTrue();
    }

    @Test
    void mapsReplacedTermsInAnnotationsToTheirSuccessor() {
        assertThat(annotation("OMIM:300958", "HP:0000478").frequency()).isEqualTo(new Frequency.Counted(3, 19));
    }

    @Test
    void rejectsRowsThatMakeNoSenseAndSaysWhy() {
        assertThat(BUILD.rejections())
                .extracting(rejection -> rejection.reason().replaceAll(":.*", ""))
                .containsExactly("frequency \"45/40\"", "frequency \"0/0\"", "HP", "HP");
        assertThat(BUILD.rejections().getLast().toString())
                .isEqualTo(
                        "phenotype.hpoa, line 47: HP:9999999 is not a current term of the ontology, nor replaced by exactly one");
        assertThat(TINY.manifest().counts()).containsEntry("rejected records", 4);
    }

    @Test
    void linksGenesToTheirDiseasesAlsoWhenHgncDoesNotListThem() {
        int fbn1 = TINY.findGene("mfs1").orElseThrow();
        assertThat(TINY.genes().get(fbn1).symbol()).isEqualTo("FBN1");
        assertThat(TINY.genes().diseases().count(fbn1)).isEqualTo(2);
        int unlisted = TINY.findGene("NOTINHGNC").orElseThrow();
        assertThat(TINY.genes().id(unlisted)).isEqualTo(Curie.parse("NCBIGENE:999999999"));
    }

    @Test
    void readsTermsWithLayNamesMergedIdsAndReplacements() {
        Term microcephaly =
                TINY.terms().get(TINY.terms().findRow(Curie.ofHpo(1366)).orElseThrow());
        assertThat(microcephaly.id()).isEqualTo(Curie.ofHpo(252));
        assertThat(microcephaly.findLayName()).contains("Small head circumference");
        assertThat(microcephaly.parents()).containsExactly(Curie.ofHpo(152), Curie.ofHpo(12443));
        Term eyes = TINY.terms().get(TINY.terms().findRow(Curie.ofHpo(284)).orElseThrow());
        assertThat(eyes.obsolete()).isTrue();
        assertThat(eyes.replacements()).containsExactly(Curie.ofHpo(478));
    }

    @Test
    void knowsGroupsOnlyWhenLinksBetweenDiseasesWereRead() {
        assertThat(TINY.diseases().hasEdges()).isFalse();
        Knowledge grouped = TinyKnowledge.buildWithGroups();
        int marfan = ((Identity.Canonical) grouped.resolve(Curie.parse("MONDO:0007947"))).disease();
        assertThat(grouped.diseases().parents().stream(marfan)
                        .mapToObj(grouped.diseases().label()::get))
                .containsExactly("MONDO:0023603");
    }

    private static int page(String id) {
        return ((Identity.Canonical) TINY.resolve(Curie.parse(id))).disease();
    }

    private static int pageOf(String id) {
        return ((Identity.Elsewhere) TINY.resolve(Curie.parse(id))).disease();
    }

    private static List<Annotation> annotations(String source) {
        return TINY.annotationsOf(TINY.findSourceDisease(Curie.parse(source)).orElseThrow())
                .mapToObj(TINY::annotation)
                .toList();
    }

    private static Annotation annotation(String source, String term) {
        return annotations(source).stream()
                .filter(annotation -> annotation.term().toString().equals(term))
                .findFirst()
                .orElseThrow();
    }
}
