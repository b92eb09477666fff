package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.Test;

class AccountTableTest extends BothDatabases {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static final Account ANA = new Account("1", "Ana", "Ana B.", Role.REVIEWER, false, NOON, NOON);

    @Test
    void keepsAnAccountAsItWas() {
        var credentials = new Credentials("$argon2id$…", "sealed", "issuer subject", 3, NOON.plusMillis(1));
        desk.writing(tx -> new AccountTable(tx).insert(ANA, credentials));

        assertThat(desk.<Account>read(tx -> new AccountTable(tx).findById("1").orElseThrow()))
                .isEqualTo(ANA);
        assertThat(desk.<Credentials>read(tx -> new AccountTable(tx).getCredentials("1")))
                .isEqualTo(credentials);
        assertThat(desk.<Account>read(tx ->
                        new AccountTable(tx).findByOidcSubject("issuer subject").orElseThrow()))
                .isEqualTo(ANA);
    }

    @Test
    void findsANameInWhateverCaseAndRefusesItTwice() {
        desk.writing(tx -> new AccountTable(tx).insert(ANA, Credentials.NONE));

        assertThat(desk.<Account>read(
                        tx -> new AccountTable(tx).findByName("aNA").orElseThrow()))
                .isEqualTo(ANA);
        var again = new Account("2", "ANA", "Another", Role.SPECIALIST, false, NOON, NOON);
        assertThatThrownBy(() -> desk.writing(tx -> new AccountTable(tx).insert(again, Credentials.NONE)))
                .isInstanceOf(NameTakenException.class)
                .hasMessageContaining("'ANA'");
    }

    @Test
    void changesWhatMayBeChangedAndSaysWhenThereIsNoSuchAccount() {
        desk.writing(tx -> new AccountTable(tx).insert(ANA, Credentials.NONE));
        var disabled = new Account("1", "Ana", "A. B.", Role.SPECIALIST, true, NOON, NOON.plusSeconds(1));

        desk.writing(tx -> new AccountTable(tx).update(disabled));

        assertThat(desk.<java.util.List<Account>>read(tx -> new AccountTable(tx).list()))
                .containsExactly(disabled);
        var stranger = new Account("9", "x", "x", Role.SPECIALIST, false, NOON, NOON);
        assertThatThrownBy(() -> desk.writing(tx -> new AccountTable(tx).update(stranger)))
                .isInstanceOf(DeskException.class)
                .hasMessageContaining("9");
    }

    @Test
    void manyAccountsMayHaveNoSingleSignOn() {
        desk.writing(tx -> {
            new AccountTable(tx).insert(ANA, Credentials.NONE);
            new AccountTable(tx)
                    .insert(new Account("2", "Bo", "Bo", Role.SPECIALIST, false, NOON, NOON), Credentials.NONE);
        });

        assertThat(desk.<Boolean>read(
                        tx -> new AccountTable(tx).findByOidcSubject("").isPresent()))
                .isFalse();
    }
}
