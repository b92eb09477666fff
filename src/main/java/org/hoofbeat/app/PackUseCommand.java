package org.hoofbeat.app;

import java.nio.file.Path;
import java.util.Objects;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.store.pack.PackStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a pack to use in a data directory; the former generation stays for a rollback. */
@Command(name = "use", description = "Put a pack to use.")
final class PackUseCommand implements OnData {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "The pack.")
    private @Nullable Path file;

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) {
        Manifest manifest = new PackStore(place.directory().packs()).use(Objects.requireNonNull(file));
        PackInUse.say(Objects.requireNonNull(spec), place, manifest.generation());
        return 0;
    }
}
