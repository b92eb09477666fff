package org.hoofbeat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.hoofbeat.accounts.factor.Totp;
import org.hoofbeat.accounts.password.Passwords;
import org.hoofbeat.accounts.password.Passwords.Cost;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginsTest {
    private static final Login REFUSED = new Login.Refused();

    private FreshDesk desk;
    private Account ana;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new FreshDesk(folder);
        ana = desk.add("ana", Role.SPECIALIST);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        fail(5);
        assertThat(right()).isEqualTo(REFUSED);
        desk.later(Duration.ofSeconds(29));
        assertThat(right()).isEqualTo(REFUSED);
        desk.later(Duration.ofSeconds(1));
        assertThat(right()).isInstanceOf(Login.Accepted.class);
        assertThat(desk.audit()).contains("account.locked 5 failures");
    }

    @Test
    void fourFailuresAreForgivenAndForgottenOnceSignedIn() {
        fail(4);
        assertThat(right()).isInstanceOf(Login.Accepted.class);
        fail(4);
        assertThat(right()).isInstanceOf(Login.Accepted.class);
    }

    @Test
    void attemptsAgainstALockedAccountDoNotLockItLonger() {
        fail(5);
        fail(50);
        desk.later(Duration.ofSeconds(30));
        assertThat(right()).isInstanceOf(Login.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 30", "6, 60", "7, 120", "9, 480", "10, 900", "1000, 900"})
    void eachFurtherFailureDoublesTheWaitUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(Attempts.waitAfter(failures)).hasSeconds(seconds);
    }

    @Test
    void whateverIsWrongTheAnswerIsTheSame() {
        Account gone = desk.add("gone", Role.SPECIALIST);
        desk.accounts.disable("test", gone.id());
        desk.accounts.add("test", "new", "", Role.SPECIALIST);
        for (String name : new String[] {"ana", "gone", "new", "nobody", "", "x".repeat(10_000), "ana\u0000"}) {
            for (String password : new String[] {"wrong password here", "", "x".repeat(10_000)}) {
                assertThat(desk.logins.check(name, password)).isEqualTo(REFUSED);
            }
        }
        assertThat(desk.logins.check("gone", FreshDesk.PASSWORD)).isEqualTo(REFUSED);
    }

    @Test
    void asksForACodeBesidesAndTakesItOnce() {
        String secret = desk.enrol(ana);
        assertThat(right()).isEqualTo(new Login.NeedsCode(ana));
        String code = Totp.code(secret, desk.instant());
        assertThat(desk.logins.checkCode(ana.id(), code)).isEqualTo(new Login.Accepted(ana));
        assertThat(desk.logins.checkCode(ana.id(), code)).isEqualTo(REFUSED);
    }

    @Test
    void theCodeThatSetTheFactorUpIsNotTakenAgain() {
        String secret = Totp.newSecret();
        String code = Totp.code(secret, desk.instant());
        desk.factors.enrol(ana.id(), secret, code);
        assertThat(desk.logins.checkCode(ana.id(), code)).isEqualTo(REFUSED);
    }

    @Test
    void eachRecoveryCodeIsGoodOnce() {
        String secret = Totp.newSecret();
        String recovery = desk.factors
                .enrol(ana.id(), secret, Totp.code(secret, desk.instant()))
                .getFirst();
        assertThat(desk.logins.checkCode(ana.id(), recovery)).isInstanceOf(Login.Accepted.class);
        assertThat(desk.logins.checkCode(ana.id(), recovery)).isEqualTo(REFUSED);
        assertThat(desk.accounts.find(ana.id()).orElseThrow().recoveryCodes()).isEqualTo(9);
    }

    @Test
    void whoKnowsThePasswordAloneCannotGuessAtTheCodeForEver() {
        String secret = desk.enrol(ana);
        for (int i = 0; i < 5; i++) {
            assertThat(desk.logins.checkCode(ana.id(), "000000x")).isEqualTo(REFUSED);
            if (i < 4) {
                assertThat(right()).isInstanceOf(Login.NeedsCode.class);
            }
        }
        assertThat(right()).isEqualTo(REFUSED);
        assertThat(desk.logins.checkCode(ana.id(), Totp.code(secret, desk.instant())))
                .isEqualTo(REFUSED);
        desk.later(Duration.ofSeconds(30));
        assertThat(desk.logins.checkCode(ana.id(), Totp.code(secret, desk.instant())))
                .isInstanceOf(Login.Accepted.class);
    }

    @Test
    void anAccountWithoutASecondFactorHasNoCodes() {
        assertThat(desk.logins.checkCode(ana.id(), "")).isEqualTo(REFUSED);
        assertThat(desk.logins.checkCode("no such id", "123456")).isEqualTo(REFUSED);
    }

    @Test
    void hashesOfAnEarlierCostAreRenewedWhenTheirOwnerSignsIn() {
        var dearer = new Passwords(new Cost(128, 2));
        var logins = new Logins(desk.database, dearer, desk);
        assertThat(logins.check("ana", FreshDesk.PASSWORD)).isInstanceOf(Login.Accepted.class);
        String hash = desk.database.read(tx -> new org.hoofbeat.store.desk.AccountTable(tx)
                .getCredentials(ana.id())
                .passwordHash());
        assertThat(hash).contains("m=128,t=2");
        assertThat(logins.check("ana", FreshDesk.PASSWORD)).isInstanceOf(Login.Accepted.class);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(desk.logins.check("ana", "wrong password " + i)).isEqualTo(REFUSED);
        }
    }

    private Login right() {
        return desk.logins.check("ana", FreshDesk.PASSWORD);
    }
}
