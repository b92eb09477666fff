package org.hoofbeat.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class TsvTest {
    private final StringWriter text = new StringWriter();
    private final Tsv tsv = Tsv.withHeader(new PrintWriter(text, true), "a", "b");

    @Test
    void makesOneSpaceOfTabsAndLineBreaksInsideValues() {
        tsv.row("one\t\r\ntwo", "three\u2028four");
        assertThat(text).hasToString("a\tb\none two\tthree four\n");
    }

    @Test
    void refusesARowThatDoesNotFitTheHeader() {
        assertThatThrownBy(() -> tsv.row("alone")).hasMessageContaining("1 values under 2 names");
    }
}
