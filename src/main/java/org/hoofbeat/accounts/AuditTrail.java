package org.hoofbeat.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.AuditEntry;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.AuditCheck;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.Tx;

/** Reads the audit for people: with the names of accounts, a part at a time, and verified on request. */
public final class AuditTrail {
    private static final int AT_ONCE = 500;
    private static final int MOST_LOOKED_AT = 50_000;

    private final DeskDatabase desk;

    /** @param desk where the audit is kept */
    public AuditTrail(DeskDatabase desk) {
        this.desk = desk;
    }

    /**
     * What to show.
     *
     * @param who part of the name of who did it; empty for everybody
     * @param what beginning of the action, such as {@code account}; empty for everything
     * @param object part of what it was done to, an account by its name; empty for everything
     */
    public record Filter(String who, String what, String object) {
        /** Whether everything is shown. */
        public boolean isEmpty() {
            return who.isEmpty() && what.isEmpty() && object.isEmpty();
        }

        boolean takes(Line line) {
            return holds(line.who, who) && line.entry.action().startsWith(what) && holds(line.object, object);
        }

        private static boolean holds(String text, String part) {
            return text.toLowerCase(java.util.Locale.ROOT).contains(part.toLowerCase(java.util.Locale.ROOT));
        }
    }

    /**
     * An entry in words.
     *
     * @param entry as it is kept
     * @param who the name of the account that did it, or the word that stands for another actor
     * @param object what it was done to, an account by its name
     */
    public record Line(AuditEntry entry, String who, String object) {}

    /**
     * A part of the audit, newest first.
     *
     * @param lines of this part
     * @param before the number from which the next part goes backwards; 0 when there is none
     */
    public record Part(List<Line> lines, long before) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What verifying found.
     *
     * @param entries how many are in order, from the first
     * @param lastHash of the last of them
     * @param problem with the next one; empty when all is in order
     */
    public record Verdict(long entries, String lastHash, String problem) {
        public boolean isWhole() {
            return problem.isEmpty();
        }
    }

    /**
     * The newest entries before a number that a filter takes.
     *
     * @param before exclusive; {@link Long#MAX_VALUE} for the newest of all
     * @param most how many
     */
    public Part part(Filter filter, long before, int most) {
        return desk.read(tx -> {
            var names = new Names(tx);
            var lines = new java.util.ArrayList<Line>();
            long next = before;
            for (int looked = 0; looked < MOST_LOOKED_AT; looked += AT_ONCE) {
                List<AuditEntry> entries = new AuditLog(tx).listBefore(next, AT_ONCE);
                for (AuditEntry entry : entries) {
                    Line line = names.line(entry);
                    next = entry.sequence();
                    if (filter.takes(line)) {
                        lines.add(line);
                    }
                    if (lines.size() == most) {
                        return new Part(lines, next == 1 ? 0 : next);
                    }
                }
                if (entries.size() < AT_ONCE) {
                    return new Part(lines, 0);
                }
            }
            return new Part(lines, next);
        });
    }

    /** Walks along the whole chain. */
    public Verdict verify() {
        AuditCheck check = desk.read(AuditCheck::of);
        return new Verdict(check.entries(), check.lastHash(), check.problem());
    }

    /** The names of accounts, so that each is looked up once. */
    private static final class Names {
        private static final String OBJECT = "account:";

        private final Map<String, String> byId = new HashMap<>();

        Names(Tx tx) {
            for (Account account : new AccountTable(tx).list()) {
                byId.put(account.id(), account.name());
            }
        }

        Line line(AuditEntry entry) {
            String object = entry.object();
            String name =
                    object.startsWith(OBJECT) ? byId.getOrDefault(object.substring(OBJECT.length()), object) : object;
            return new Line(entry, byId.getOrDefault(entry.actor(), entry.actor()), name);
        }
    }
}
