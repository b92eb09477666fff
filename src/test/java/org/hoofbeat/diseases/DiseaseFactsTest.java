package org.hoofbeat.diseases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class DiseaseFactsTest {
    private static final Knowledge TINY = TinyKnowledge.build();
    private static final Diseases DISEASES = Diseases.of(TINY);

    @Test
    void joinsTheSignsOfAllSourcesOfAPage() {
        DiseaseFacts marfan = facts("MONDO:0007947");
        assertThat(marfan.sources())
                .extracting(source -> source.id().toString(), SourceEntry::statements)
                .containsExactly(tuple("OMIM:154700", 8), tuple("ORPHA:558", 3));
        assertThat(marfan.signCount()).isEqualTo(6);
        StatedTerm aorta = sign(marfan, "HP:0002616");
        assertThat(aorta.statements())
                .extracting(statement -> statement.source().prefix(), Statement::frequency)
                .containsExactly(
                        tuple("OMIM", new Frequency.Counted(45, 58)),
                        tuple("ORPHA", new Frequency.Banded(FrequencyBand.VERY_COMMON)));
        assertThat(aorta.frequency().counted()).isEqualTo(new Frequency.Counted(45, 58));
        assertThat(aorta.frequency().bands()).containsExactly(FrequencyBand.VERY_COMMON);
    }

    @Test
    void keepsOnsetSeverityAndSexOfAStatement() {
        Statement spine =
                sign(facts("MONDO:0007947"), "HP:0002650").statements().getFirst();
        assertThat(spine.findOnset().orElseThrow().label()).isEqualTo("Childhood onset");
        assertThat(spine.modifiers()).extracting(name -> name.label()).containsExactly("Severe");
        assertThat(sign(facts("MONDO:0010679"), "HP:0003198")
                        .statements()
                        .getFirst()
                        .sex())
                .isEqualTo(Sex.MALE);
    }

    @Test
    void putsRuledOutSignsApart() {
        DiseaseFacts marfan = facts("MONDO:0007947");
        assertThat(marfan.ruledOut())
                .extracting(sign -> sign.name().id().toString())
                .containsExactly("HP:0001249");
        assertThat(marfan.signs()).noneMatch(sign -> sign.frequency().absent());
        assertThat(facts("MONDO:0012212").ruledOut())
                .extracting(sign -> sign.name().label())
                .containsExactly("Ectopia lentis");
    }

    @Test
    void listsASignOnceUnderItsMostSpecialBodySystemMostAffectedFirst() {
        DiseaseFacts marfan = facts("MONDO:0007947");
        assertThat(marfan.systems())
                .extracting(system -> system.system().title(), system -> system.signs()
                        .size())
                .containsExactlyInAnyOrder(
                        tuple("Bones, joints and muscles", 2),
                        tuple("Growth and weight", 1),
                        tuple("Heart and blood vessels", 1),
                        tuple("Eyes", 2));
        assertThat(marfan.systems())
                .isSortedAccordingTo(Comparator.comparingDouble(
                        system -> -SystemSigns.weight(system.signs().stream().map(StatedTerm::frequency))));
    }

    @Test
    void putsFrequentSignsFirstAndThoseWithoutFrequencyLast() {
        SystemSigns bones = facts("MONDO:0007947").systems().stream()
                .filter(system -> system.system().key().equals("0033127"))
                .findFirst()
                .orElseThrow();
        assertThat(bones.signs())
                .extracting(sign -> sign.name().label())
                .containsExactly("Scoliosis", "Arachnodactyly");
    }

    @Test
    void numbersReferencesInOrderOfUseEachOnce() {
        DiseaseFacts marfan = facts("MONDO:0007947");
        assertThat(marfan.references()).extracting(Reference::number).isEqualTo(List.of(1, 2, 3, 4, 5));
        assertThat(marfan.references())
                .extracting(Reference::text)
                .doesNotHaveDuplicates()
                .contains("ORPHA 558");
        assertThat(marfan.references().getFirst())
                .isEqualTo(new Reference(1, "PMID 17502658", "https://pubmed.ncbi.nlm.nih.gov/17502658/", true));
        assertThat(sign(marfan, "HP:0001083").references())
                .extracting(Reference::text)
                .containsExactlyInAnyOrder("PMID 33436942", "OMIM 154700", "PMID 28050285");
        assertThat(marfan.study()).isEqualTo(new Study(3, 146));
    }

    @Test
    void explainsOnsetAndInheritanceInPlainWords() {
        DiseaseFacts duchenne = facts("MONDO:0010679");
        assertThat(duchenne.onsets()).extracting(Onset::title).containsExactly("From 1 to 5 years of age");
        assertThat(duchenne.inheritances())
                .extracting(Inheritance::title, Inheritance::sentence, Inheritance::mode)
                .containsExactly(tuple(
                        "X-linked recessive",
                        "The changed gene is on the X chromosome, so boys and men are affected most.",
                        true));
    }

    @Test
    void listsGenesWithOtherDiseasesOfTheSameGene() {
        assertThat(facts("OMIM:607208").genes())
                .extracting(link -> link.gene().symbol(), GeneLink::otherCount)
                .containsExactly(tuple("SCN1A", 0));
        assertThat(DISEASES.getGene(TINY.findGene("fbn1").orElseThrow()).diseases())
                .containsExactly(new DiseaseLink(Curie.parse("MONDO:0007947"), "Marfan syndrome", 6));
    }

    @Test
    void offersTheMondoDiseasesThatClaimASourceDisease() {
        assertThat(facts("OMIM:607208").alternatives())
                .extracting(link -> link.id().toString())
                .containsExactly("MONDO:0100079", "MONDO:0100135");
    }

    @Test
    void saysThatGroupsAreNotLoadedRatherThanThatThereAreNone() {
        assertThat(facts("MONDO:0007947").groups().loaded()).isFalse();
        Knowledge grouped = TinyKnowledge.buildWithGroups();
        Groups groups =
                Diseases.of(grouped).getFacts(row(grouped, "MONDO:0007947")).groups();
        assertThat(groups.loaded()).isTrue();
        assertThat(groups.broader()).extracting(link -> link.id().toString()).containsExactly("MONDO:0023603");
        assertThat(groups.siblings()).extracting(DiseaseLink::name).containsExactly("Loeys-Dietz syndrome 1");
    }

    @Test
    void groupsCodesBySystemWithTheirPredicate() {
        DiseaseFacts loeys = facts("MONDO:0012212");
        assertThat(loeys.codes())
                .extracting(CodeGroup::title)
                .startsWith("Mondo Disease Ontology", "Online Mendelian Inheritance in Man");
        assertThat(loeys.codes().getLast().codes())
                .extracting(code -> code.id().toString(), Code::predicate)
                .containsExactly(tuple("ICD10CM:Q87.4", MappingPredicate.BROAD));
    }

    @Test
    void saysThatADiseaseIsRetired() {
        assertThat(facts("MONDO:0011794").obsolete()).isTrue();
        assertThat(facts("MONDO:0007947").obsolete()).isFalse();
    }

    @Test
    void knowsADiseaseThatNobodyAnnotated() {
        DiseaseFacts ivl = facts("MONDO:0003614");
        assertThat(ivl.name()).isEqualTo("intravenous leiomyomatosis");
        assertThat(ivl.signCount()).isZero();
        assertThat(ivl.references()).isEmpty();
        assertThat(ivl.codes()).hasSize(5);
    }

    private static DiseaseFacts facts(String id) {
        return DISEASES.getFacts(row(TINY, id));
    }

    static int row(Knowledge knowledge, String id) {
        return switch (knowledge.resolve(Curie.parse(id))) {
            case Identity.Canonical(int disease) -> disease;
            case Identity other -> throw new AssertionError(id + " leads to " + other);
        };
    }

    private static StatedTerm sign(DiseaseFacts facts, String id) {
        return facts.signs()
                .filter(sign -> sign.name().id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
