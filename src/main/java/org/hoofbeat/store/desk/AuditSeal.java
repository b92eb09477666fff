package org.hoofbeat.store.desk;

import java.util.Optional;
import org.hoofbeat.model.people.AuditEntry;

/**
 * Which entry is the last of the audit, sealed with the desk key. A chain of hashes shows what was changed or taken out of its
 * middle; only this shows that its end was cut off.
 *
 * @param sequence number of the last entry
 * @param hash of that entry
 * @param keyId of the key that the mark was made with
 * @param mark a keyed hash of number and hash
 */
record AuditSeal(long sequence, String hash, String keyId, String mark) {
    private static final String NAME = "audit.seal";
    private static final String USE = "audit.end";

    /** What the seal says of the audit as it is. */
    enum Finding {
        /** There is none: the entries are from before there were seals, or somebody took it away. */
        NONE,
        /** It was made with a key that is not here: after a restore without the key. */
        OTHER_KEY,
        /** The last entry is the one that it names. */
        WHOLE,
        /** It was changed, or names an entry that is not the last. */
        BROKEN
    }

    static Optional<AuditSeal> find(Tx tx) {
        return new MetaTable(tx).find(NAME).map(AuditSeal::read);
    }

    /** Says that this entry is the last. */
    static void put(Tx tx, AuditEntry last) {
        String mark = tx.key().mark(content(last.sequence(), last.hash()), USE);
        new MetaTable(tx)
                .set(
                        NAME,
                        "%d %s %s %s"
                                .formatted(
                                        last.sequence(), last.hash(), tx.key().id(), mark));
    }

    /** Whether the audit ends where the seal says. */
    static Finding check(Tx tx, Optional<AuditEntry> last) {
        return find(tx).map(seal -> seal.check(tx.key(), last)).orElse(Finding.NONE);
    }

    private Finding check(DeskKey key, Optional<AuditEntry> last) {
        if (!key.holds(keyId)) {
            return Finding.OTHER_KEY;
        }
        boolean whole = key.isMark(mark, content(sequence, hash), USE)
                && last.filter(entry ->
                                entry.sequence() == sequence && entry.hash().equals(hash))
                        .isPresent();
        return whole ? Finding.WHOLE : Finding.BROKEN;
    }

    private static String content(long sequence, String hash) {
        return sequence + " " + hash;
    }

    private static AuditSeal read(String written) {
        String[] parts = written.split(" ", -1);
        return parts.length == 4 && parts[0].matches("\\d{1,18}")
                ? new AuditSeal(Long.parseLong(parts[0]), parts[1], parts[2], parts[3])
                : new AuditSeal(0, "", "", "");
    }
}
