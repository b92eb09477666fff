package org.hoofbeat.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {
    private static final RawQuestion ASKED = new RawQuestion("Is it inherited?", "");

    @Test
    void hasTwentySignsThatAreNotReadAsOthers() {
        assertThat(ReceiptCode.of("ticket", ASKED).text())
                .matches("(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
    }

    @Test
    void isTheSameForTheSameFormAndAnotherForAnyChange() {
        assertThat(ReceiptCode.of("ticket", ASKED)).isEqualTo(ReceiptCode.of("ticket", ASKED));
        Set<ReceiptCode> codes = new HashSet<>();
        codes.add(ReceiptCode.of("ticket", ASKED));
        codes.add(ReceiptCode.of("other ticket", ASKED));
        codes.add(ReceiptCode.of("ticket", new RawQuestion("Is it inherited??", "")));
        codes.add(ReceiptCode.of("ticket", new RawQuestion("Is it inherited?", "ana@example.org")));
        assertThat(codes).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ab0d1-23456-789xy-zqrst ", "ABOD123456789XYZQRST", "ab0dI 23456 789xy zqrst"})
    void isReadHoweverItIsTyped(String typed) {
        assertThat(ReceiptCode.typed(typed).text()).isEqualTo("AB0D1-23456-789XY-ZQRST");
        assertThat(ReceiptCode.typed(typed).hash()).isEqualTo(new ReceiptCode("AB0D1-23456-789XY-ZQRST").hash());
    }

    @Test
    void isNotPrinted() {
        assertThat(ReceiptCode.of("ticket", ASKED)).hasToString("ReceiptCode[…]");
        assertThat(new RawQuestion("secret words", "ana@example.org").toString())
                .doesNotContain("secret", "ana");
    }
}
