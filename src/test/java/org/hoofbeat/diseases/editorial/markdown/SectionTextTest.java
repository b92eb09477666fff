package org.hoofbeat.diseases.editorial.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.hoofbeat.diseases.editorial.markdown.UnreadableTextException.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTextTest {
    private static String html(String markdown) {
        return SectionText.read(markdown)
                .toHtml(List.of("", "pmid:19560308", "url:https://example.org/a(b);c")::indexOf)
                .strip();
    }

    @Test
    void marksBecomeNumbersOfTheList() {
        assertThat(html("It grows slowly.[@pmid:19560308; @url:https://example.org/a(b);c]"))
                .isEqualTo("<p>It grows slowly."
                        + "<sup class=\"cite\"><a href=\"#cited-1\" rel=\"noreferrer\">[1]</a></sup>"
                        + "<sup class=\"cite\"><a href=\"#cited-2\" rel=\"noreferrer\">[2]</a></sup></p>");
    }

    @Test
    void aMarkWithoutASourceIsSeen() {
        assertThat(html("Often.[@nobody]")).contains("<mark class=\"cite-unknown\">[&#64;nobody?]</mark>");
    }

    @Test
    void saysWhereEachSourceIsCited() {
        assertThat(SectionText.read("One.[@a]\n\nTwo.\n\n- three [@b][@a]").listCited())
                .containsExactly(
                        new SectionText.Cited("a", 1), new SectionText.Cited("b", 5), new SectionText.Cited("a", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@]", "[@ ]", "[@a b]", "[@a", "[a@b]", "\\[@a]", "`[@a]`", "[@a\nb]"})
    void leavesOtherBracketsAlone(String markdown) {
        assertThat(SectionText.read(markdown).listCited()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # Heart            | <h3>Heart</h3>
                    ##### Heart        | <h6>Heart</h6>
                    a *b*, **c**, `d`  | <p>a <em>b</em>, <strong>c</strong>, <code>d</code></p>
                    <https://example.org/a> | <p><a href="https://example.org/a" rel="noreferrer">https://example.org/a</a></p>
                    a < b              | <p>a &lt; b</p>
                    [x](/disease/OMIM:1) | <p><a href="/disease/OMIM:1" rel="noreferrer">x</a></p>
                    [x](mailto:a@example.org) | <p><a href="mailto:a&#64;example.org" rel="noreferrer">x</a></p>
                    3. x               | <ol start="3"><li>x</li></ol>
                    """)
    void writesTheUsualParts(String markdown, String expected) {
        assertThat(html(markdown).replaceAll(">\\s+<", "><")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onmouseover=alert(1)>b</b>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x0A;script:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:alert)",
                "<javascript:alert(1)>",
                "![x](https://example.org/pixel.png)",
                "![x](javascript:alert(1))",
                "[x]: javascript:alert(1)\n\n[x]",
                "[@\"><script>alert(1)</script>]",
                "[x](/a \"onclick=alert(1)\")",
                "<!-- x --><iframe src=//example.org></iframe>",
                "<style>*{display:none}</style>",
                "<a href=\"javascript:alert(1)\">x</a>"
            })
    void nothingThatRunsOrLoadsComesThrough(String markdown) {
        assertThat(html(markdown))
                .doesNotContainPattern("(?i)<(script|img|iframe|style|b )")
                .doesNotContainPattern("(?i)<[^>]*(javascript|vbscript|data:|onerror|onclick|onmouseover|title=)");
    }

    @Test
    void aPictureBecomesItsWords() {
        assertThat(html("See ![the heart](https://example.org/p.png) here.")).isEqualTo("<p>See the heart here.</p>");
    }

    @Test
    void plainTextHasTheWordsAlone() {
        assertThat(SectionText.read("**It** [grows](https://example.org).[@a]").toPlainText())
                .startsWith("It ")
                .contains("grows")
                .doesNotContain("*", "@a");
    }

    @Test
    void refusesATextOfAMegabyteWithTheBound() {
        assertThatThrownBy(() -> SectionText.read("a".repeat(1_000_000)))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("1,000,000")
                .hasMessageContaining("100,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. "})
    void refusesTowersOfBlocks(String block) {
        assertThatThrownBy(() -> SectionText.read(block.repeat(10_000) + "x"))
                .isInstanceOfSatisfying(UnreadableTextException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.TOO_DEEP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a _b ",
                "[",
                "![",
                "[@",
                "`",
                "&",
                "<",
                "<https://",
                "<!--",
                "**",
                "](",
                "[a](b",
                "[@a](",
                "\\",
                "<a "
            })
    void takesNoTimeForPatternsThatAreMeantToTakeTime(String pattern) {
        String markdown = pattern.repeat(100_000 / pattern.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(html(markdown)).isNotNull();
            } catch (UnreadableTextException refused) {
                assertThat(refused.reason()).isEqualTo(Reason.TOO_DEEP);
            }
        });
    }

    @Test
    void refusesEmphasisInEmphasisInEmphasis() {
        String markdown = "*a _b ".repeat(5_000) + "c" + "_*".repeat(5_000);
        assertThatThrownBy(() -> SectionText.read(markdown)).isInstanceOf(UnreadableTextException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud800b", "a\u0000b", "a\ufffdb", "a\u001bb"})
    void refusesDamagedText(String markdown) {
        assertThatThrownBy(() -> SectionText.read(markdown))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("2");
    }
}
