package org.hoofbeat.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class TextTableTest {

    @Test
    void alignsColumnsAndKeepsRemarksOutside() {
        TextTable table = TextTable.of(">rank", "disease");
        table.row("1", "Ménétrier disease");
        table.remark("   a remark that is longer than any column");
        table.row("10", "Gout");
        var text = new StringWriter();
        table.print(new PrintWriter(text, true));
        assertThat(text.toString().lines())
                .containsExactly(
                        "rank  disease",
                        "   1  Ménétrier disease",
                        "   a remark that is longer than any column",
                        "  10  Gout");
    }
}
