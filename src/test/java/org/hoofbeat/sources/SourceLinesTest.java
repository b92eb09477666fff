package org.hoofbeat.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLinesTest {
    @Test
    void countsLinesWhateverEndsThem() {
        var lines = new SourceLines(Texts.of("a.txt", "\uFEFFone\r\ntwo\rthree\n\nfive"));
        List<String> read = new ArrayList<>();
        while (lines.advance()) {
            read.add(lines.number() + " " + lines.line());
        }
        assertThat(read).containsExactly("1 one", "2 two", "3 three", "4 ", "5 five");
    }

    @Test
    void refusesWhatIsNotUtf8AndNamesTheLine() {
        byte[] latin1 = {'o', 'k', '\n', 'K', (byte) 0xf6, 'h', 'l', '\n'};
        var lines = new SourceLines(new SourceText("a.txt", new ByteArrayInputStream(latin1)));
        assertThatThrownBy(() -> {
                    while (lines.advance()) {
                        lines.line();
                    }
                })
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageStartingWith("a.txt, line ")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void refusesAnEndlessLine() {
        var lines = new SourceLines(Texts.of("a.txt", "x".repeat(4_000_001)));
        assertThatThrownBy(lines::advance)
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("4 million");
    }
}
