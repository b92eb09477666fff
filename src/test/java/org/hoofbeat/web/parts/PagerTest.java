package org.hoofbeat.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
    @ParameterizedTest
    @CsvSource({
        "1, 25, 60, 1, 25, 3",
        "3, 25, 60, 51, 60, 3",
        "9, 25, 60, 51, 60, 3",
        "-4, 25, 60, 1, 25, 3",
        "1, 25, 0, 0, 0, 1",
        "2, 25, 50, 26, 50, 2"
    })
    void showsTheAskedPageOrTheNearestThereIs(int wanted, int size, int total, int from, int to, int pages) {
        Pager pager = Pager.of(wanted, size, total, page -> "?page=" + page);
        assertThat(List.of(pager.from(), pager.to(), pager.pages())).containsExactly(from, to, pages);
    }

    @Test
    void offersTheFirstTheLastAndTheNearPages() {
        assertThat(Pager.of(10, 10, 200, page -> "").numbers()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 20);
    }

    @Test
    void takesItsEntriesOutOfTheWholeList() {
        List<Integer> all = IntStream.range(0, 12).boxed().toList();
        assertThat(Pager.of(2, 5, 12, page -> "").of(all)).containsExactly(5, 6, 7, 8, 9);
        assertThat(Pager.of(1, 5, 0, page -> "").of(List.of())).isEmpty();
    }
}
