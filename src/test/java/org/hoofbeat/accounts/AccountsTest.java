package org.hoofbeat.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hoofbeat.accounts.AccountRefusedException.Reason;
import org.hoofbeat.accounts.Accounts.WithToken;
import org.hoofbeat.accounts.factor.Totp;
import org.hoofbeat.accounts.password.PasswordFault;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    private FreshDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new FreshDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNewDeskHasNoAccountAndNoDefaultPassword() {
        assertThat(desk.accounts.list()).isEmpty();
        for (String name : new String[] {"admin", "administrator", "root", "hoofbeat", "user"}) {
            assertThat(desk.logins.check(name, name)).isInstanceOf(Login.Refused.class);
        }
    }

    @Test
    void aNewAccountCannotSignInBeforeItsOwnerChoseAPassword() {
        WithToken added = desk.accounts.add("test", "ana", "Ana B.", Role.REVIEWER);
        assertThat(desk.logins.check("ana", "")).isInstanceOf(Login.Refused.class);
        assertThat(desk.logins.check("ana", added.token())).isInstanceOf(Login.Refused.class);

        desk.accounts.resetPassword(added.token(), FreshDesk.PASSWORD);

        assertThat(desk.logins.check("ANA", FreshDesk.PASSWORD)).isEqualTo(new Login.Accepted(added.account()));
    }

    @Test
    void aTokenIsGoodOnceAndForADay() {
        WithToken first = desk.accounts.add("test", "ana", "", Role.SPECIALIST);
        WithToken second = desk.accounts.issueToken("test", first.account().id());
        refuses(Reason.WRONG_TOKEN, () -> desk.accounts.resetPassword(first.token(), FreshDesk.PASSWORD));
        refuses(Reason.WEAK_PASSWORD, () -> desk.accounts.resetPassword(second.token(), "short"));
        desk.accounts.resetPassword(" " + second.token() + "\n", FreshDesk.PASSWORD);
        refuses(Reason.WRONG_TOKEN, () -> desk.accounts.resetPassword(second.token(), FreshDesk.OTHER));

        WithToken late = desk.accounts.issueToken("test", first.account().id());
        desk.later(Duration.ofHours(24));
        refuses(Reason.WRONG_TOKEN, () -> desk.accounts.resetPassword(late.token(), FreshDesk.OTHER));
    }

    @Test
    void aNewPasswordSignsOutEverywhere() {
        Account ana = desk.add("ana", Role.SPECIALIST);
        String key = desk.sessions.open(ana);
        refuses(Reason.WRONG_PASSWORD, () -> desk.accounts.changePassword(ana.id(), "guess", FreshDesk.OTHER));
        assertThat(desk.sessions.find(key)).isPresent();

        desk.accounts.changePassword(ana.id(), FreshDesk.PASSWORD, FreshDesk.OTHER);

        assertThat(desk.sessions.find(key)).isEmpty();
        assertThat(desk.logins.check("ana", FreshDesk.PASSWORD)).isInstanceOf(Login.Refused.class);
        assertThat(desk.logins.check("ana", FreshDesk.OTHER)).isInstanceOf(Login.Accepted.class);
    }

    @Test
    void guessesAtOnesOwnPasswordCloseTheAccountAsThoseAtTheLoginDo() {
        Account ana = desk.add("ana", Role.SPECIALIST);
        for (int i = 0; i < Attempts.FREE; i++) {
            refuses(Reason.WRONG_PASSWORD, () -> desk.accounts.changePassword(ana.id(), "guess", FreshDesk.OTHER));
        }
        refuses(
                Reason.WRONG_PASSWORD,
                () -> desk.accounts.changePassword(ana.id(), FreshDesk.PASSWORD, FreshDesk.OTHER));
        assertThat(desk.logins.check("ana", FreshDesk.PASSWORD)).isInstanceOf(Login.Refused.class);
        assertThat(desk.audit()).contains("account.locked 5 failures");
        desk.later(Duration.ofSeconds(30));
        desk.accounts.changePassword(ana.id(), FreshDesk.PASSWORD, FreshDesk.OTHER);
        assertThat(desk.logins.check("ana", FreshDesk.OTHER)).isInstanceOf(Login.Accepted.class);
    }

    @Test
    void aSecondFactorIsNotExchangedByWhoeverBorrowedASession() {
        Account ana = desk.add("ana", Role.SPECIALIST);
        String secret = desk.enrol(ana);
        String other = Totp.newSecret();
        refuses(Reason.HAS_SECOND_FACTOR, () -> desk.factors.enrol(ana.id(), other, Totp.code(other, desk.instant())));
        assertThat(desk.logins.confirm(ana.id(), Totp.code(secret, desk.instant())))
                .isTrue();
        desk.factors.remove(ana.id(), ana.id());
        assertThat(desk.factors.enrol(ana.id(), other, Totp.code(other, desk.instant())))
                .hasSize(10);
    }

    @Test
    void aSecretThatIsTooShortToBeOneOfOursIsRefused() {
        Account ana = desk.add("ana", Role.SPECIALIST);
        for (String secret : new String[] {"", "A", "ABCDEFGH", "A".repeat(64)}) {
            refuses(Reason.WRONG_CODE, () -> desk.factors.enrol(ana.id(), secret, "000000"));
        }
        assertThat(desk.factors.has(ana.id())).isFalse();
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndItsTokenIsWorthNothing() {
        desk.add("root.of.it", Role.ADMINISTRATOR);
        Account ana = desk.add("ana", Role.ADMINISTRATOR);
        String key = desk.sessions.open(ana);
        String token = desk.accounts.issueToken("test", ana.id()).token();

        desk.accounts.disable("test", ana.id());

        assertThat(desk.sessions.find(key)).isEmpty();
        assertThat(desk.logins.check("ana", FreshDesk.PASSWORD)).isInstanceOf(Login.Refused.class);
        refuses(Reason.WRONG_TOKEN, () -> desk.accounts.resetPassword(token, FreshDesk.OTHER));
        desk.accounts.enable("test", ana.id());
        assertThat(desk.sessions.find(key)).isEmpty();
        assertThat(desk.logins.check("ana", FreshDesk.PASSWORD)).isInstanceOf(Login.Accepted.class);
    }

    @Test
    void theLastAdministratorStays() {
        Account ana = desk.add("ana", Role.ADMINISTRATOR);
        Account gone = desk.add("gone", Role.ADMINISTRATOR);
        desk.accounts.disable("test", gone.id());
        refuses(Reason.LAST_ADMINISTRATOR, () -> desk.accounts.disable("test", ana.id()));
        refuses(Reason.LAST_ADMINISTRATOR, () -> desk.accounts.changeRole("test", ana.id(), Role.REVIEWER));
        desk.accounts.changeRole("test", gone.id(), Role.SPECIALIST);
        desk.accounts.enable("test", gone.id());
        desk.accounts.changeRole("test", gone.id(), Role.ADMINISTRATOR);
        desk.accounts.changeRole("test", ana.id(), Role.REVIEWER);
        assertThat(desk.accounts.findByName("ana").orElseThrow().role()).isEqualTo(Role.REVIEWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", " ", "ana b", "<script>", "ana\u0000", "../ana", "-ana", "ana\nb"})
    void refusesWhatIsNoName(String name) {
        refuses(Reason.BAD_NAME, () -> desk.accounts.add("test", name, "", Role.SPECIALIST));
    }

    @Test
    void aNameIsOnePersonsInWhateverCase() {
        desk.add("ana", Role.SPECIALIST);
        refuses(Reason.NAME_TAKEN, () -> desk.accounts.add("test", "Ana", "", Role.SPECIALIST));
        assertThatThrownBy(() -> desk.accounts.addWithPassword("test", "bo", "", Role.SPECIALIST, "password123456"))
                .isInstanceOfSatisfying(
                        AccountRefusedException.class,
                        refused -> assertThat(refused.findPasswordFault()).contains(PasswordFault.TOO_COMMON));
        assertThat(desk.accounts.findByName("bo")).isEmpty();
    }

    @Test
    void everyChangeIsInTheAuditAndNoSecretIs() {
        desk.add("boss", Role.ADMINISTRATOR);
        WithToken ana = desk.accounts.add("command-line", "ana", "Ana B.", Role.SPECIALIST);
        String id = ana.account().id();
        desk.accounts.resetPassword(ana.token(), FreshDesk.PASSWORD);
        desk.logins.check("ana", FreshDesk.PASSWORD);
        String secret = desk.enrol(ana.account());
        desk.factors.remove(id, id);
        desk.accounts.changeRole("command-line", id, Role.REVIEWER);
        desk.accounts.disable("command-line", id);
        assertThat(desk.audit())
                .containsExactly(
                        "account.add administrator",
                        "account.add specialist",
                        "account.password by token",
                        "account.sign-in",
                        "account.second-factor",
                        "account.second-factor-removed",
                        "account.role reviewer",
                        "account.disable");
        assertThat(String.join("\n", desk.audit())).doesNotContain(ana.token(), secret, FreshDesk.PASSWORD);
        assertThat(ana.toString()).doesNotContain(ana.token());
        assertThat(new AuditTrail(desk.database).verify().isWhole()).isTrue();
    }

    @Test
    void theAuditIsReadAPartAtATimeWithNames() {
        Account boss = desk.add("boss", Role.ADMINISTRATOR);
        for (int i = 0; i < 7; i++) {
            desk.accounts.add(boss.id(), "person" + i, "", Role.SPECIALIST);
        }
        var trail = new AuditTrail(desk.database);
        var everything = new AuditTrail.Filter("", "", "");
        AuditTrail.Part newest = trail.part(everything, Long.MAX_VALUE, 5);
        assertThat(newest.lines()).extracting(AuditTrail.Line::object).startsWith("person6", "person5");
        assertThat(newest.lines()).extracting(AuditTrail.Line::who).containsOnly("boss");
        AuditTrail.Part rest = trail.part(everything, newest.before(), 5);
        assertThat(rest.lines()).hasSize(3);
        assertThat(rest.before()).isZero();
        assertThat(trail.part(new AuditTrail.Filter("BOSS", "account.", "son3"), Long.MAX_VALUE, 5)
                        .lines())
                .hasSize(1);
        assertThat(trail.part(new AuditTrail.Filter("", "section", ""), Long.MAX_VALUE, 5)
                        .lines())
                .isEmpty();
    }

    private static void refuses(Reason reason, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(AccountRefusedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
