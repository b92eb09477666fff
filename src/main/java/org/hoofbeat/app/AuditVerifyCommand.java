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
            "The last entry is sealed with the desk key, so that entries cut off at the end are missed. Whoever holds both the",
            "database and the key could make a new seal; to prove more, keep the last hash elsewhere."
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
