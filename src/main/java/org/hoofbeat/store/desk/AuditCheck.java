package org.hoofbeat.store.desk;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.people.AuditEntry;

/**
 * What a walk along the audit's chain found.
 *
 * @param entries how many entries are in order, from the first
 * @param lastHash the hash of the last of them; {@link AuditLog#BEGINNING} when there is none
 * @param problem what is wrong with the next one; empty when the chain is whole
 */
public record AuditCheck(long entries, String lastHash, String problem) {
    private static final int AT_ONCE = 1_000;

    public boolean isWhole() {
        return problem.isEmpty();
    }

    /** Walks the whole chain, and looks whether it ends where it should. */
    public static AuditCheck of(Tx tx) {
        AuditCheck chain = ofChain(tx, true);
        return chain.isWhole() ? chain.withEnd(tx, new AuditLog(tx).findLast()) : chain;
    }

    /**
     * Walks the whole chain only. What a backup brings may have been sealed with another key or not at all, and comes back with
     * all that is wrong with it.
     */
    public static AuditCheck ofChain(Tx tx) {
        return ofChain(tx, false);
    }

    private static AuditCheck ofChain(Tx tx, boolean strict) {
        var log = new AuditLog(tx);
        var checked = new AuditCheck(0, AuditLog.BEGINNING, "");
        while (true) {
            List<AuditEntry> next = log.listAfter(checked.entries, AT_ONCE);
            if (next.isEmpty()) {
                return checked;
            }
            for (AuditEntry entry : next) {
                checked =
                        strict && entry.action().equals(AuditLog.CUT) ? checked.cutBefore(entry) : checked.with(entry);
                if (!checked.isWhole()) {
                    return checked;
                }
            }
        }
    }

    private AuditCheck withEnd(Tx tx, Optional<AuditEntry> last) {
        return switch (AuditSeal.check(tx, last)) {
            case WHOLE -> this;
            case NONE ->
                entries == 0
                        ? this
                        : broken("its end has no seal; a desk of an earlier version gets one with its next entry");
            case OTHER_KEY -> broken("its end was sealed with a key that is not here");
            case BROKEN -> broken("entries after %d were cut off, or its seal was changed".formatted(entries));
        };
    }

    private AuditCheck cutBefore(AuditEntry entry) {
        return broken(
                "entry %d says that entries were cut off before it: %s".formatted(entry.sequence(), entry.detail()));
    }

    private AuditCheck with(AuditEntry entry) {
        if (entry.sequence() != entries + 1) {
            return broken("entry %d is missing".formatted(entries + 1));
        }
        if (!entry.previous().equals(lastHash)) {
            return broken("entry %d does not continue entry %d".formatted(entry.sequence(), entries));
        }
        String hash = AuditLog.hash(
                entry.sequence(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.object(),
                entry.detail(),
                entry.previous());
        if (!entry.hash().equals(hash)) {
            return broken("entry %d was changed".formatted(entry.sequence()));
        }
        return new AuditCheck(entry.sequence(), hash, "");
    }

    private AuditCheck broken(String problem) {
        return new AuditCheck(entries, lastHash, problem);
    }
}
