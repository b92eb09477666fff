package org.hoofbeat.accounts.password;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords with Argon2id and checks them. A hash holds its own salt and parameters, so that the parameters can be
 * raised later. Checking costs the same whether there is a hash to check against or not.
 */
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** As many at a time as there are processors: each takes memory, and people who wait take none. */
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    private final Cost cost;

    /**
     * What one hash costs.
     *
     * @param kibibytes of memory
     * @param passes over it
     */
    public record Cost(int kibibytes, int passes) {
        /** 19 MiB and two passes, what OWASP's cheat sheet on storing passwords asks for at least. */
        public static final Cost USUAL = new Cost(19 * 1024, 2);
    }

    /** @param cost of one hash */
    public Passwords(Cost cost) {
        this.cost = cost;
    }

    /** The hash of a password, salted afresh. */
    public String hash(String password) {
        return inTurn(() -> encoder().encode(PasswordPolicy.canonical(password)));
    }

    /**
     * Whether a password is the one of a hash. For an empty hash, and for a password longer than any that is taken, the
     * answer is no, after as much work as any other.
     */
    public boolean matches(String password, String hash) {
        boolean possible = !hash.isEmpty() && password.length() <= 2 * PasswordPolicy.MOST;
        // The encoder answers at once for an empty password, which would show.
        String asked = possible && !password.isEmpty() ? PasswordPolicy.canonical(password) : "nobody's password";
        String against = possible ? hash : absentHash();
        return inTurn(() -> encoder().matches(asked, against)) && possible;
    }

    /** Whether a hash was made at a lower cost than is asked for today. */
    public boolean isOutdated(String hash) {
        return !hash.isEmpty() && encoder().upgradeEncoding(hash);
    }

    private Argon2PasswordEncoder encoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, cost.kibibytes, cost.passes);
    }

    /** A hash that nothing matches, at the same cost as the real ones: zeros, written as the encoder writes them. */
    private String absentHash() {
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(cost.kibibytes, cost.passes, "A".repeat(22), "A".repeat(43));
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
