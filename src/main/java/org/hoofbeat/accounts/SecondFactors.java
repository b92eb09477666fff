package org.hoofbeat.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.hoofbeat.accounts.AccountRefusedException.Reason;
import org.hoofbeat.accounts.factor.RecoveryCodes;
import org.hoofbeat.accounts.factor.SecondFactor;
import org.hoofbeat.accounts.factor.Totp;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.DeskDatabase;

/** Gives accounts a second factor and takes it away. */
public final class SecondFactors {
    private final DeskDatabase desk;
    private final InstantSource clock;

    /**
     * @param desk where accounts are kept
     * @param clock tells the time
     */
    public SecondFactors(DeskDatabase desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Asks for one-time codes of a secret from now on, once a code shows that the owner's telephone knows it.
     *
     * <p>An account that has a second factor keeps it: whoever borrowed a session could exchange it otherwise. Its owner takes
     * the old one away first, which asks for its code.
     *
     * @return recovery codes, to be written down; only their hashes are kept
     * @throws AccountRefusedException when the code is not the secret's code of now, the secret is none of ours, or there is
     *     a second factor already
     */
    public List<String> enrol(String id, String secret, String code) {
        OptionalLong step = secret.length() == Totp.SECRET_LENGTH ? step(secret, code) : OptionalLong.empty();
        if (step.isEmpty()) {
            throw new AccountRefusedException(Reason.WRONG_CODE, "This is not the code of now");
        }
        List<String> codes = RecoveryCodes.draw();
        var factor = new SecondFactor(
                secret,
                step.getAsLong(),
                codes.stream().map(RecoveryCodes::canonical).map(Secret::hash).toList());
        store(id, id, factor.write(), "account.second-factor", SecondFactors::refuseToExchange);
        return codes;
    }

    /** Whether an account has a second factor. */
    public boolean has(String id) {
        return desk.read(
                tx -> !new AccountTable(tx).getCredentials(id).totpSecret().isEmpty());
    }

    /** Asks for no code any more. */
    public void remove(String actor, String id) {
        store(actor, id, "", "account.second-factor-removed", _ -> {});
    }

    private OptionalLong step(String secret, String code) {
        try {
            return Totp.findStep(secret, code, clock.instant(), 0);
        } catch (IllegalArgumentException notASecret) {
            return OptionalLong.empty(); // A form that somebody changed by hand.
        }
    }

    private static void refuseToExchange(Credentials held) {
        if (!held.totpSecret().isEmpty()) {
            throw new AccountRefusedException(
                    Reason.HAS_SECOND_FACTOR, "There is a second factor; it is taken away first, with its code");
        }
    }

    private void store(String actor, String id, String written, String action, Consumer<Credentials> check) {
        desk.writing(tx -> {
            var accounts = new AccountTable(tx);
            Account account = accounts.findById(id)
                    .orElseThrow(() -> new AccountRefusedException(Reason.UNKNOWN_ACCOUNT, "There is no such account"));
            Credentials old = accounts.getCredentials(id);
            check.accept(old);
            accounts.setCredentials(id, NewCredentials.withSecondFactor(old, written));
            Audit.of(tx, clock.instant()).write(actor, action, account);
        });
    }
}
