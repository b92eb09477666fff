package org.hoofbeat.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.search.SharedIndex;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.testing.RandomTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a person can type makes a search or a suggestion fail. */
class FuzzTest {
    private static final int TEXTS = 100 * RandomTests.rounds(4);

    private static final List<String> PIECES = List.of(
            "marfan",
            "syndrome",
            "15q13.3",
            "\"",
            "'",
            "O'",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "{!func}",
            "{!term f=id}",
            "*:*",
            "*",
            "?",
            "~",
            "~2",
            "^",
            "^=5",
            ":",
            "id:",
            "_query_:",
            "_val_:",
            "$",
            "$q",
            "${x}",
            "\\",
            "/",
            "//",
            "/.*/",
            "&&",
            "||",
            "!",
            "+",
            "-",
            "AND",
            "OR",
            "NOT",
            "TO",
            "a OR",
            " ",
            "\t",
            "\n",
            "\u0000",
            "\u0007",
            "\u001b",
            "\uD83D",
            "\uDC00",
            "🙂",
            "👩‍⚕️",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "ı",
            "中文",
            "зебра",
            "עברית",
            "\u202e",
            "\ufeff",
            "&amp;",
            "<b>",
            "%00",
            "%",
            "#",
            ";",
            ",",
            ".",
            "..",
            "HP:",
            "HP:0001250",
            "MONDO:",
            "OMIM:1e9",
            "http://",
            "1",
            "154700",
            "99999999999999999999",
            "-1",
            "type",
            "ii",
            "x");

    @Test
    void answersWhateverIsTyped() {
        Random random = RandomTests.seeded(FuzzTest.class);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            SearchResults found = SharedIndex.tiny().search(SearchRequest.of(text));
            assertThat(found.hits().size()).as(text).isLessThanOrEqualTo((int) Math.min(20, found.total()));
            assertThat(SharedIndex.tiny().suggest(SuggestRequest.of(text)).text())
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void answersHoweverMuchIsTyped(int length) {
        for (String piece : List.of("a", "ab ", "(", "🙂", "\uD83D", "1.", "é ", "type ii ", "O'", "x-")) {
            String text = piece.repeat(length / piece.length());
            SearchResults found = SharedIndex.tiny().search(SearchRequest.of(text));
            assertThat(found.adjustments()).isNotEmpty();
            SharedIndex.tiny().suggest(SuggestRequest.of(text));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
