package org.hoofbeat.store.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.people.AuditEntry;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Who did what to which object; rows are added and never changed, which the database itself sees to.
 *
 * <p>Each entry's hash covers its content and the hash before, so a change in the middle shows. That its end was cut off
 * shows by a seal on the last entry, made with the desk key; whoever has both the database and the key can make a new
 * one, so whoever must be able to prove more keeps the last hash, which {@code audit verify} prints, somewhere else.
 */
public final class AuditLog {
    /** What the first entry has in place of the hash before. */
    public static final String BEGINNING = "0".repeat(64);

    /** Says that the end of the audit was not where the seal said. */
    static final String CUT = "audit.cut";

    private static final String SEALED = "audit.sealed";
    private static final String PROGRAM = "hoofbeat";

    private static final Table<Record> AUDIT = Columns.table("audit");
    private static final Field<Long> SEQUENCE = Columns.whole(AUDIT, "sequence");
    private static final Field<Instant> AT = Columns.instant(AUDIT, "at");
    private static final Field<String> ACTOR = Columns.text(AUDIT, "actor");
    private static final Field<String> ACTION = Columns.text(AUDIT, "action");
    private static final Field<String> OBJECT = Columns.text(AUDIT, "object");
    private static final Field<String> DETAIL = Columns.text(AUDIT, "detail");
    private static final Field<String> PREVIOUS = Columns.text(AUDIT, "previous");
    private static final Field<String> HASH = Columns.text(AUDIT, "hash");

    private static final List<Field<?>> COLUMNS = List.of(SEQUENCE, AT, ACTOR, ACTION, OBJECT, DETAIL, PREVIOUS, HASH);

    private final Tx tx;

    public AuditLog(Tx tx) {
        this.tx = tx;
    }

    /**
     * Adds an entry, in the transaction of the change that it tells of.
     *
     * @param actor the id of an account, or a word such as {@code command-line}; never a reader
     * @param action such as {@code account.disable}
     * @param object what it was done to
     * @param detail without personal data; may be empty
     */
    public AuditEntry append(Instant at, String actor, String action, String object, String detail) {
        tellOfItsEnd(at);
        return add(at, actor, action, object, detail);
    }

    /** Puts the seal of the key in use on the last entry, after a change of keys. */
    void sealAnew(Instant at) {
        tellOfItsEnd(at);
        findLast().ifPresent(last -> AuditSeal.put(tx, last));
    }

    /** What is wrong with the seal stands in the audit from then on, because the next seal would cover it up. */
    private void tellOfItsEnd(Instant at) {
        Optional<AuditEntry> last = findLast();
        String seal = AuditSeal.find(tx)
                .map(one -> "the seal was on entry " + one.sequence())
                .orElse("there was no seal");
        switch (AuditSeal.check(tx, last)) {
            case WHOLE -> {}
            case NONE -> last.ifPresent(_ -> add(at, PROGRAM, SEALED, "audit", seal));
            case OTHER_KEY -> add(at, PROGRAM, SEALED, "audit", seal + ", of another key");
            case BROKEN -> add(at, PROGRAM, CUT, "audit", seal);
        }
    }

    private AuditEntry add(Instant at, String actor, String action, String object, String detail) {
        Optional<AuditEntry> last = findLast();
        Instant instant = at.truncatedTo(ChronoUnit.MILLIS);
        long sequence = last.map(AuditEntry::sequence).orElse(0L) + 1;
        String previous = last.map(AuditEntry::hash).orElse(BEGINNING);
        String hash = hash(sequence, instant, actor, action, object, detail, previous);
        tx.sql()
                .insertInto(AUDIT)
                .set(SEQUENCE, sequence)
                .set(AT, instant)
                .set(ACTOR, actor)
                .set(ACTION, action)
                .set(OBJECT, object)
                .set(DETAIL, detail)
                .set(PREVIOUS, previous)
                .set(HASH, hash)
                .execute();
        var added = new AuditEntry(sequence, instant, actor, action, object, detail, previous, hash);
        AuditSeal.put(tx, added);
        return added;
    }

    public Optional<AuditEntry> findLast() {
        return tx.sql()
                .select(COLUMNS)
                .from(AUDIT)
                .orderBy(SEQUENCE.desc())
                .limit(1)
                .fetchOptional(AuditLog::entry);
    }

    /** Entries before a sequence number, newest first. */
    public List<AuditEntry> listBefore(long sequence, int most) {
        return list(SEQUENCE.lt(sequence), most);
    }

    /** What was done to one object, newest first. */
    public List<AuditEntry> listOf(String object, int most) {
        return list(OBJECT.eq(object), most);
    }

    /** Entries after a sequence number, oldest first; how {@link AuditCheck} walks the chain. */
    List<AuditEntry> listAfter(long sequence, int most) {
        return tx.sql()
                .select(COLUMNS)
                .from(AUDIT)
                .where(SEQUENCE.gt(sequence))
                .orderBy(SEQUENCE)
                .limit(most)
                .fetch(AuditLog::entry);
    }

    private List<AuditEntry> list(Condition condition, int most) {
        return tx.sql()
                .select(COLUMNS)
                .from(AUDIT)
                .where(condition)
                .orderBy(SEQUENCE.desc())
                .limit(most)
                .fetch(AuditLog::entry);
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(SEQUENCE),
                row.get(AT),
                row.get(ACTOR),
                row.get(ACTION),
                row.get(OBJECT),
                row.get(DETAIL),
                row.get(PREVIOUS),
                row.get(HASH));
    }

    /** Each part goes in with its length, so that no two entries are the same bytes. */
    static String hash(
            long sequence, Instant at, String actor, String action, String object, String detail, String previous) {
        MessageDigest digest = Hashes.newSha256();
        List.of(Long.toString(sequence), Columns.iso(at), actor, action, object, detail, previous)
                .forEach(part -> {
                    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                    digest.update(ByteBuffer.allocate(Integer.BYTES)
                            .putInt(bytes.length)
                            .flip());
                    digest.update(bytes);
                });
        return HexFormat.of().formatHex(digest.digest());
    }
}
