package org.hoofbeat.diseases.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.store.desk.MetaTable;
import org.junit.jupiter.api.Test;

class TodoListTest extends OpenEditorial {
    @Test
    void aRetractedSourcePutsTheTextsThatCiteItOnTheList() {
        published(begin(), 0, "Text." + cite());
        editorial
                .works()
                .markUnusable(
                        "literature", editorial.works().search("1").getFirst().number(), "retracted");
        assertThat(editorial.todos().listOpen(ANN))
                .filteredOn(todo -> todo.reason() == Todo.Reason.SOURCE_UNUSABLE)
                .singleElement()
                .satisfies(todo -> {
                    assertThat(todo.page()).isEqualTo("/disease/" + MARFAN);
                    assertThat(todo.detail()).contains("Marfan syndrome", "retracted");
                });
    }

    @Test
    void textsThatNobodyLookedAtForTwoYearsAreDue() {
        Section section = begin();
        published(section, 0, "Text." + cite());
        now = now.plus(Duration.ofDays(700));
        assertThat(editorial.todos().listDue()).isEmpty();
        now = now.plus(Duration.ofDays(60));
        assertThat(editorial.todos().listDue())
                .filteredOn(due -> due.section().key().disease().equals(MARFAN))
                .hasSize(1);
        editorial.reviewing().confirm(REV, section.id(), "still right");
        assertThat(editorial.todos().listDue())
                .filteredOn(due -> due.section().key().disease().equals(MARFAN))
                .isEmpty();
        assertThat(shown().getFirst().updated()).isEqualTo(now);
    }

    @Test
    void textsMoveWhereNewerDataPutTheirDisease() {
        Curie old = Curie.parse("OMIM:154700");
        Section section = editorial.drafting().begin(ANN, SectionKey.written(old, SectionKind.SUMMARY, "en"));
        Section lost =
                editorial.drafting().begin(ANN, SectionKey.written(Curie.parse("MONDO:1"), SectionKind.SUMMARY, "en"));
        published(section, 0, "Text." + cite());
        desk.writing(tx -> new MetaTable(tx).set("editorial.generation", "older"));

        editorial = opened();

        assertThat(editorial.sections().get(section.id()).key().disease()).isEqualTo(MARFAN);
        assertThat(shown()).hasSize(1);
        assertThat(editorial.sections().get(lost.id()).key().disease()).isEqualTo(Curie.parse("MONDO:1"));
        assertThat(editorial.todos().listOpen(ANN))
                .extracting(Todo::reason)
                .contains(Todo.Reason.MOVED, Todo.Reason.LOST);
        opened();
        assertThat(editorial.todos().listOpen(ANN))
                .filteredOn(todo -> todo.reason() == Todo.Reason.MOVED)
                .hasSize(1);
    }

    @Test
    void factsThatChangedPutTheTextBesideThemOnTheList() {
        Section section = begin();
        int number = published(section, 0, "Text." + cite());
        desk.writing(tx -> {
            new MetaTable(tx).set("editorial.generation", "older");
            new org.hoofbeat.store.desk.VersionTable(tx).setFacts(section.id(), number, "otherwise");
        });
        editorial = opened();
        assertThat(editorial.todos().listOpen(ANN))
                .filteredOn(todo -> todo.reason() == Todo.Reason.FACTS_CHANGED)
                .singleElement()
                .satisfies(todo -> assertThat(todo.section()).isEqualTo(section.id()));
    }

    @Test
    void aReportIsKeptOnceAndBounded() {
        editorial.todos().report("/disease/MONDO:0007947", "The third line is wrong.");
        editorial.todos().report("/disease/MONDO:0007947", "The third line is wrong.");
        assertThat(editorial.todos().listOpen(ANN)).hasSize(1);
        assertThatThrownBy(() -> editorial.todos().report("/", "a".repeat(2_001)))
                .isInstanceOf(IllegalArgumentException.class);
        editorial.todos().close(ANN, editorial.todos().listOpen(ANN).getFirst().id(), "corrected");
        assertThat(editorial.todos().countOpen()).isZero();
    }
}
