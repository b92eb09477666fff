package org.hoofbeat.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/admin/audit?who=ana&before=7", "/disease/MONDO:0007947", "/desk/sections/3#text"})
    void goesBackToPagesOfThisSite(String address) {
        assertThat(ReturnAddress.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "https://example.org/desk",
                "javascript:alert(1)",
                "desk",
                " /desk",
                "/desk\r\nSet-Cookie: x=y",
                "/\t/example.org",
                "/login?to=/login",
                "/logout",
                "/x|y",
                "/x{y}",
                "/%zz",
                "/a#b#c",
                "/desk\u00e9"
            })
    void goesNowhereElse(String address) {
        assertThat(ReturnAddress.of(address)).isEqualTo("/desk");
        assertThat(ReturnAddress.of("/" + "x".repeat(10_000))).isEqualTo("/desk");
    }
}
