package org.hoofbeat.accounts.factor;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The second factor of an account, as it is kept: the secret of the one-time codes, the step of the last one that was used,
 * and the hashes of the recovery codes that are left. Using a code gives the factor as it has to be kept from then on.
 *
 * @param secret in base 32
 * @param lastStep no code of this step or an earlier one is taken again
 * @param recovery hashes of the recovery codes that were not used
 */
public record SecondFactor(String secret, long lastStep, List<String> recovery) {

    public SecondFactor {
        recovery = List.copyOf(recovery);
    }

    /** The factor as one line of text, as {@link #read} takes it. */
    public String write() {
        return Stream.concat(Stream.of(secret, Long.toString(lastStep)), recovery.stream())
                .collect(Collectors.joining(" "));
    }

    /** The factor that was written; empty for an account that has none. */
    public static Optional<SecondFactor> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = written.split(" ");
        return Optional.of(new SecondFactor(
                parts[0], Long.parseLong(parts[1]), Arrays.asList(parts).subList(2, parts.length)));
    }

    /**
     * The factor after a code was used, if it is one: a one-time code of now or a recovery code that is left.
     *
     * @param hash how recovery codes are hashed
     */
    public Optional<SecondFactor> use(String code, Instant now, UnaryOperator<String> hash) {
        OptionalLong step = Totp.findStep(secret, code, now, lastStep);
        if (step.isPresent()) {
            return Optional.of(new SecondFactor(secret, step.getAsLong(), recovery));
        }
        String hashed = hash.apply(RecoveryCodes.canonical(code));
        return recovery.contains(hashed)
                ? Optional.of(new SecondFactor(
                        secret,
                        lastStep,
                        recovery.stream().filter(left -> !left.equals(hashed)).toList()))
                : Optional.empty();
    }

    /** Secrets do not belong into logs, and records print all they have. */
    @Override
    public String toString() {
        return "SecondFactor[%d recovery codes left]".formatted(recovery.size());
    }
}
