package org.hoofbeat.app;

import java.io.PrintWriter;
import java.util.Objects;
import org.hoofbeat.store.desk.AuditCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Walks along the audit's chain of hashes. */
@Command(
        name = "verify",
        description = "Check that no entry of the audit was changed or taken out.",
        footer = {
            "",
            "Entries cut off at the end leave no gap behind. Keep the last hash elsewhere: as long as it is still among the",
            "entries, nothing before it was lost."
        })
final class AuditVerifyCommand implements OnData {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) {
        AuditCheck check = place.desk().read(AuditCheck::of);
        if (!check.isWhole()) {
            throw new BrokenAuditException(check);
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf("the audit is whole: %d entries, last hash %s%n", check.entries(), check.lastHash());
        return 0;
    }

    /** The chain is broken; the message says where. */
    static final class BrokenAuditException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenAuditException(AuditCheck check) {
            super("the audit is broken: %s; the %d before it are in order. Compare with a backup"
                    .formatted(check.problem(), check.entries()));
        }
    }
}
