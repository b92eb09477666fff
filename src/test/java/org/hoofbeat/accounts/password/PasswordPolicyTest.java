package org.hoofbeat.accounts.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "grey kettle under nine bridges",
                "Tr0ub4dor&3 rides home",
                "contraseña de Ana con ñandú",
                "ten random words",
                "kX7$kq!mW2zP",
                "раз два три четыре"
            })
    void takesLongPasswordsThatAStrangerWouldNotTry(String password) {
        assertThat(PasswordPolicy.findFault(password, "ana.b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "elevenchars, TOO_SHORT",
        "Password1234, TOO_COMMON",
        "P@ssw0rd!!!!!, TOO_COMMON",
        "welcomewelcome, TOO_COMMON",
        "Hoofbeat2026!!, TOO_COMMON",
        "administrator, TOO_COMMON",
        "enfermedadesraras1, TOO_COMMON",
        "aaaaaaaaaaaa, TOO_SIMPLE",
        "121212121212, TOO_SIMPLE",
        "qwertyuiopasdf, TOO_SIMPLE",
        "1234567890abc, TOO_SIMPLE",
        "my name is ana.b, HOLDS_NAME",
        "ANA.B likes tea, HOLDS_NAME"
    })
    void refusesWhatAStrangerTriesFirst(String password, PasswordFault fault) {
        assertThat(PasswordPolicy.findFault(password, "ana.b@example.org")).contains(fault);
    }

    @Test
    void countsCharactersAndNotBytesAndRefusesTenThousand() {
        assertThat(PasswordPolicy.findFault("🦓🐎🦌🐂🐃🐄🐪🐫🦙🦒🐘🦏", "ana")).isEmpty();
        assertThat(PasswordPolicy.findFault("ab cd".repeat(2000), "ana")).contains(PasswordFault.TOO_LONG);
    }
}
