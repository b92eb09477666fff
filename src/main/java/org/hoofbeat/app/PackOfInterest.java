package org.hoofbeat.app;

import java.nio.file.Path;
import java.util.Optional;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.pack.PackReader;
import org.hoofbeat.store.pack.PackStore;

/**
 * The pack that a command speaks of: the file that was named, else the one that the data directory has in use, else the one
 * built into the program.
 *
 * @param file where it is; empty for the built-in one
 */
record PackOfInterest(Optional<Path> file) {

    /** Chooses without making a data directory where there is none. */
    static PackOfInterest choose(DataOptions data, Optional<Path> named) {
        return new PackOfInterest(
                named.or(data::findPack).or(() -> new PackStore(data.dataRoot().resolve("packs")).findCurrentFile()));
    }

    String name() {
        return file.map(Path::toString).orElse(PackStore.BUILT_IN);
    }

    Knowledge open() {
        return file.map(PackReader::open).orElseGet(PackReader::openBuiltIn);
    }

    Manifest readManifest() {
        return file.map(PackReader::readManifest).orElseGet(PackReader::readBuiltInManifest);
    }
}
