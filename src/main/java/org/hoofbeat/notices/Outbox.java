package org.hoofbeat.notices;

import java.time.InstantSource;
import java.util.UUID;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.LetterTable;
import org.hoofbeat.store.desk.Tx;

/**
 * Takes letters, and keeps each until the mail server took it. A letter may arrive twice when the machine stops in the very
 * moment of sending; it never gets lost.
 */
public final class Outbox {
    private final DeskDatabase desk;
    private final boolean open;
    private final InstantSource clock;
    private volatile Runnable bell = () -> {};

    /**
     * @param desk where letters wait
     * @param open whether there is a mail server to give them to
     */
    public Outbox(DeskDatabase desk, boolean open, InstantSource clock) {
        this.desk = desk;
        this.open = open;
        this.clock = clock;
    }

    /** Whether letters can be sent at all; ask before offering anybody one. */
    public boolean isOpen() {
        return open;
    }

    /**
     * Takes a letter; when this returns, it will be sent.
     *
     * @throws LetterRefusedException when the host has set up no mail
     */
    public void send(Letter letter) {
        desk.writing(tx -> send(tx, letter));
    }

    /**
     * The same as a part of a transaction: the letter is sent if and only if that is committed.
     *
     * @throws LetterRefusedException when the host has set up no mail
     */
    public void send(Tx tx, Letter letter) {
        if (!open) {
            throw new LetterRefusedException("This site sends no mail; set mail.host and mail.from to change that");
        }
        new LetterTable(tx).insert(UUID.randomUUID().toString(), letter.write(), clock.instant());
        bell.run();
    }

    /** How many letters wait. */
    public int waiting() {
        return desk.read(tx -> new LetterTable(tx).count());
    }

    /** Who is told that there is something to send, perhaps a moment before it can be seen. */
    void whenFilled(Runnable ring) {
        bell = ring;
    }
}
