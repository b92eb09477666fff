package org.hoofbeat.app;

import java.util.Objects;
import org.hoofbeat.store.pack.PackStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Returns a data directory to the generation before. */
@Command(name = "rollback", description = "Return to the pack that was in use before.")
final class PackRollbackCommand implements OnData {
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
        String generation = new PackStore(place.directory().packs()).rollback();
        PackInUse.say(Objects.requireNonNull(spec), place, generation);
        return 0;
    }
}
