package org.hoofbeat.accounts.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of the test values in RFC 6238, appendix B. */
    private static final String SECRET = Base32.write("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.ofEpochSecond(1111111109);

    /** The last six of the eight digits that the RFC lists for HMAC-SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void takesTheCodesOfTheStepBeforeAndAfterAndNoOthers() {
        for (int steps = -3; steps <= 3; steps++) {
            String code = Totp.code(SECRET, NOW.plusSeconds(30L * steps));
            assertThat(Totp.findStep(SECRET, code, NOW, 0).isPresent())
                    .as("%d steps from now", steps)
                    .isEqualTo(Math.abs(steps) <= 1);
        }
    }

    @Test
    void takesACodeOnceAndNoneOfAnEarlierStepAfterIt() {
        long step = Totp.findStep(SECRET, Totp.code(SECRET, NOW), NOW, 0).orElseThrow();
        assertThat(Totp.findStep(SECRET, Totp.code(SECRET, NOW), NOW, step)).isEmpty();
        assertThat(Totp.findStep(SECRET, Totp.code(SECRET, NOW.minusSeconds(30)), NOW, step))
                .isEmpty();
        assertThat(Totp.findStep(SECRET, Totp.code(SECRET, NOW.plusSeconds(30)), NOW, step))
                .isPresent();
    }

    @Test
    void drawsSecretsOf160BitsThatCanBeTyped() {
        String secret = Totp.newSecret();
        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
        assertThat(Base32.write(Base32.read(secret.toLowerCase(java.util.Locale.ROOT))))
                .isEqualTo(secret);
        assertThatThrownBy(() -> Base32.read("not base 32!")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void picturesTheAddressWithoutStylesAndScripts() {
        String address = Totp.address(SECRET, "Centre for Rare Diseases", "ana@example.org");
        assertThat(address)
                .isEqualTo("otpauth://totp/Centre%20for%20Rare%20Diseases:ana%40example.org?secret=" + SECRET
                        + "&issuer=Centre%20for%20Rare%20Diseases");
        assertThat(QrPicture.svg(address, "a \"picture\""))
                .startsWith("<svg ")
                .contains("aria-label=\"a &quot;picture&quot;\"", "<path d=\"M4,4h1v1h-1z")
                .doesNotContain("style", "script");
    }

    @Test
    void aRecoveryCodeStandsInForTheTelephoneOnce() {
        String code = RecoveryCodes.draw().getFirst();
        assertThat(code).matches("[2-9a-hjkmnp-z]{5}-[2-9a-hjkmnp-z]{5}");
        var factor = new SecondFactor(SECRET, 7, java.util.List.of(RecoveryCodes.canonical(code)));
        SecondFactor read = SecondFactor.read(factor.write()).orElseThrow();
        assertThat(read).isEqualTo(factor);
        SecondFactor used = read.use(" " + code.toUpperCase(java.util.Locale.ROOT), NOW, hash -> hash)
                .orElseThrow();
        assertThat(used.recovery()).isEmpty();
        assertThat(used.use(code, NOW, hash -> hash)).isEmpty();
        assertThat(used.toString()).doesNotContain(SECRET);
    }
}
