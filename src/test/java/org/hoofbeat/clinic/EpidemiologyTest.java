package org.hoofbeat.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.SourceEntry;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Prevalence;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;

class EpidemiologyTest {
    @Test
    void theWorldComesBeforePlacesAndPrevalenceBeforeIncidence() {
        DiseaseFacts facts = with(
                new Prevalence("Annual incidence", "1-9 / 1 000 000", "Worldwide", "[EXPERT]"),
                new Prevalence("Point prevalence", "<1 / 1 000 000", "Spain", "9450875[PMID]"),
                new Prevalence("Point prevalence", "1-5 / 10 000", "Worldwide", "20301510[PMID]_9450875[PMID]"),
                new Prevalence("Point prevalence", "Unknown", "France", ""));
        List<Epidemiology> all = Epidemiology.of(facts);
        assertThat(all)
                .extracting(one -> one.stated().geography() + " " + one.stated().range())
                .containsExactly("Worldwide 1-5 / 10 000", "Worldwide 1-9 / 1 000 000", "Spain <1 / 1 000 000");
        assertThat(all.get(0).papers()).containsExactly(Curie.parse("PMID:20301510"), Curie.parse("PMID:9450875"));
        assertThat(all.get(1).isByExperts()).isTrue();
        assertThat(all.get(2).isByExperts()).isFalse();
    }

    private static DiseaseFacts with(Prevalence... stated) {
        DiseaseFacts any = Diseases.of(TinyKnowledge.build()).getFacts(0);
        var source = new SourceEntry(Curie.parse("ORPHA:558"), "Marfan", 1, List.of(), List.of(stated));
        return new DiseaseFacts(
                any.row(),
                any.id(),
                any.name(),
                any.obsolete(),
                any.otherNames(),
                List.of(source),
                any.onsets(),
                any.inheritances(),
                any.courses(),
                any.systems(),
                any.ruledOut(),
                any.genes(),
                any.groups(),
                any.alternatives(),
                any.retired(),
                any.codes(),
                any.references(),
                any.study());
    }
}
