package org.hoofbeat.model.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ColumnsTest {

    @Test
    void keepsTextsOfEveryAlphabetAndEmptyOnes() {
        List<String> texts = List.of("Fallot", "", "Ménière", "長い指", "🦓");
        TextColumn column = TextColumn.of(texts);
        assertThat(column.list(0, column.size())).isEqualTo(texts);
        assertThat(column.isEmpty(1)).isTrue();
        assertThat(column.isEmpty(4)).isFalse();
    }

    @Test
    void turnsLinksTheOtherWayRound() {
        ListColumn parents = ListColumn.of(List.of(new int[] {}, new int[] {0}, new int[] {0}, new int[] {1, 2}));
        ListColumn children = parents.inverted(4);
        assertThat(children.get(0)).containsExactly(1, 2);
        assertThat(children.get(1)).containsExactly(3);
        assertThat(children.get(2)).containsExactly(3);
        assertThat(children.count(3)).isZero();
        assertThat(children.inverted(4).values()).containsExactly(parents.values());
    }
}
