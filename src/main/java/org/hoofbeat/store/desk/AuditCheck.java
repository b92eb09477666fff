package org.hoofbeat.store.desk;

import java.util.List;
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

    /** Walks the whole chain. */
    public static AuditCheck of(Tx tx) {
        var log = new AuditLog(tx);
        var checked = new AuditCheck(0, AuditLog.BEGINNING, "");
        while (true) {
            List<AuditEntry> next = log.listAfter(checked.entries, AT_ONCE);
            if (next.isEmpty()) {
                return checked;
            }
            for (AuditEntry entry : next) {
                checked = checked.with(entry);
                if (!checked.isWhole()) {
                    return checked;
                }
            }
        }
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
